#include "panels/call/LateReasonRow.h"

#include "panels/support/ChoiceChips.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace frontdesk {

namespace {

/// Below this width, in heights of a line, the reasons stand under the question: large text.
constexpr int lateWidthInLines = 36;

} // namespace

LateReasonRow::LateReasonRow(QWidget* parent)
    : QFrame(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_words(new QLabel(this)),
      m_reasons(new ChoiceChips(this)), m_later(new QPushButton(this))
{
    setProperty("class", QStringLiteral("card"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("class", QStringLiteral("section"));
    m_reasons->setObjectName(QStringLiteral("lateAfterChoiceChips"));
    m_later->setObjectName(QStringLiteral("lateAfterLaterPushButton"));
    m_later->setProperty("class", QStringLiteral("flat"));
    m_later->setAutoDefault(false);
    m_row->setContentsMargins(16, 6, 16, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_words);
    m_row->addWidget(m_reasons, 1);
    m_row->addWidget(m_later);
    connect(m_reasons, &ChoiceChips::chosen, this, [this](const QString& reason) {
        if (m_call && !reason.isEmpty()) {
            const CallId call = *m_call;
            putAway();
            Q_EMIT chosen(call, reason);
        }
    });
    connect(m_later, &QPushButton::clicked, this, &LateReasonRow::putAway);
    retranslate();
    hide();
}

void LateReasonRow::ask(CallId call)
{
    m_call = call;
    m_reasons->setValue({});
    show();
}

void LateReasonRow::putAway()
{
    m_call.reset();
    if (isAncestorOf(QApplication::focusWidget()) && parentWidget() != nullptr) {
        parentWidget()->setFocus(Qt::OtherFocusReason); // what is typed on must not land in the next field
    }
    hide();
}

void LateReasonRow::resizeEvent(QResizeEvent* event)
{
    m_row->setDirection(width() < fontMetrics().height() * lateWidthInLines ? QBoxLayout::TopToBottom
                                                                            : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void LateReasonRow::retranslate()
{
    m_words->setText(tr("Why was the last answer late?"));
    QList<ChoiceChips::Choice> reasons;
    for (const auto word : lateReasons) {
        reasons.append({toQt(word), lateReasonLabel(word), QString::number(reasons.size() + 1)});
    }
    m_reasons->setChoices(reasons);
    m_reasons->setAccessibleName(m_words->text());
    m_later->setText(tr("Later"));
    m_later->setAccessibleName(tr("Don't ask now why the answer was late"));
}

} // namespace frontdesk
