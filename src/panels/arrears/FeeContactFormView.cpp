// How the form of a contact is put together, and its words.
#include "panels/arrears/FeeContactForm.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr const char* contactLines[] = {"words",  "pay_amount",  "pay_day",  "next_on",
                                        "reason", "appointment", "report_to"};
constexpr FeeListener listenersByDigit[] = {FeeListener::Payer, FeeListener::Authorised, FeeListener::ThirdPerson,
                                            FeeListener::Nobody};
constexpr FeeAnswer answersByDigit[] = {FeeAnswer::Accepts,    FeeAnswer::Promises, FeeAnswer::Disputes,
                                        FeeAnswer::WantsProof, FeeAnswer::Hardship, FeeAnswer::Away,
                                        FeeAnswer::Refuses};

} // namespace

void FeeContactForm::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    const auto label = [&](const char* name, const char* looks) {
        auto* const made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setProperty("class", QLatin1String(looks));
        layout->addWidget(made);
        return made;
    };
    m_title = label("feeContactTitleLabel", "title");
    m_said = label("feeContactSaidLabel", "muted");
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    const auto button = [&](const char* name, auto run) {
        auto* const made = new KeyHintButton(acts);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_save = button("feeContactSaveKeyHintButton", [this] { Q_EMIT saveRequested(); });
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = button("feeContactLeaveKeyHintButton", [this] { Q_EMIT leaveRequested(); });
    m_discard = button("feeContactDiscardKeyHintButton", [this] { Q_EMIT discardRequested(); });
    m_discard->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_X).toString(QKeySequence::NativeText));
    m_visit = button("feeContactVisitKeyHintButton", [this] { askVisit(); });
    m_visit->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_V).toString(QKeySequence::NativeText));
    m_more = button("feeContactMoreKeyHintButton", [this] { addInstalment(); });
    m_more->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_I).toString(QKeySequence::NativeText));
    keys.showOn(m_save, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);

    const auto chips = [&](const char* name) {
        auto* const made = new ChoiceChips(this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_who = chips("feeWhoChoiceChips");
    m_names = chips("feeNamesChoiceChips");
    m_answer = chips("feeAnswerChoiceChips");
    m_items = new QListWidget(this);
    m_items->setObjectName(QStringLiteral("feeToldListWidget"));
    m_items->installEventFilter(this);
    m_message = new QPlainTextEdit(this);
    m_message->setObjectName(QStringLiteral("feeMessagePlainTextEdit"));
    m_message->setTabChangesFocus(true);
    addRow("who", m_who);
    addRow("names", m_names);
    addRow("items", m_items);
    m_total = label("feeToldTotalLabel", "section");
    addRow("message", m_message);
    addRow("answer", m_answer);
    for (const char* const field : contactLines) {
        addRow(field, line(field));
    }
    m_instalments = label("feeInstalmentsLabel", "section");
    layout->addStretch(1);
    // What is asked next may lie below the edge of the page; a focus that is set does not move it there by itself.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (now != nullptr && isAncestorOf(now)) {
            m_reveal->start();
        }
    });
    m_reveal->setSingleShot(true);
    m_reveal->setInterval(0); // once the rows that have just been shown have their places
    connect(m_reveal, &QTimer::timeout, this, &FeeContactForm::reveal);
    connect(m_who, &ChoiceChips::chosen, this, &FeeContactForm::whoChosen);
    connect(m_names, &ChoiceChips::chosen, this, [this] {
        m_touched = true;
        m_items->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        if (m_message->hasFocus()) { // not what was filled in
            m_touched = true;
            Q_EMIT changed();
        }
    });
    connect(m_answer, &ChoiceChips::chosen, this, &FeeContactForm::answerChosen);
    connect(m_items, &QListWidget::itemChanged, this, [this] {
        m_touched = true;
        showTotal();
        Q_EMIT changed();
    });
}

void FeeContactForm::reveal()
{
    QWidget* around = parentWidget();
    while (around != nullptr && qobject_cast<QScrollArea*>(around) == nullptr) {
        around = around->parentWidget();
    }
    QWidget* const focused = focusWidget();
    if (around != nullptr && focused != nullptr && isAncestorOf(focused)) {
        constexpr int besides = 24; // its label above it stays in sight
        static_cast<QScrollArea*>(around)->ensureWidgetVisible(focused, 0, besides + focused->height());
    }
}

/// As high as its rows, so that the answer stands right below them; many are scrolled.
void FeeContactForm::fitItems()
{
    constexpr int fewest = 1;
    constexpr int most = 7;
    const int rows = std::clamp(m_items->count(), fewest, most);
    const int row = m_items->count() > 0 ? m_items->sizeHintForRow(0) : fontMetrics().height();
    const int spare = m_items->height() - m_items->viewport()->height();
    m_items->setFixedHeight(rows * (row + 2 * m_items->spacing()) + std::max(spare, 2 * m_items->frameWidth()));
}

QLineEdit* FeeContactForm::line(const char* field)
{
    auto* const made = new QLineEdit(this);
    made->setObjectName(QStringLiteral("fee_%1LineEdit").arg(QLatin1String(field)));
    m_lines.insert(QLatin1String(field), made);
    connect(made, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
    connect(made, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return made;
}

void FeeContactForm::addRow(const char* name, QWidget* widget)
{
    auto* const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(widget);
    layout()->addWidget(label);
    layout()->addWidget(widget);
    m_labels.insert(QLatin1String(name), label);
    m_rows.insert(QLatin1String(name), widget);
}

void FeeContactForm::showRow(const char* name, bool shown)
{
    m_labels[QLatin1String(name)]->setVisible(shown);
    m_rows[QLatin1String(name)]->setVisible(shown);
}

void FeeContactForm::retranslate()
{
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Back"));
    m_discard->setText(tr("Throw away"));
    m_visit->setText(tr("Agree on a visit"));
    m_more->setText(tr("One more instalment"));
    const std::pair<const char*, QString> labels[] = {{"who", tr("Who answered?")},
                                                      {"names", tr("Who of those in the directory?")},
                                                      {"items", tr("Read out (digits or Space tick, Enter goes on)")},
                                                      {"message", tr("The message, for copying")},
                                                      {"answer", tr("What does the payer say?")},
                                                      {"words", tr("In their own words")},
                                                      {"pay_amount", tr("Pays, in yuan")},
                                                      {"pay_day", tr("On which day (2026-12-31)?")},
                                                      {"next_on", tr("Again on which day (2026-12-31)?")},
                                                      {"reason", tr("Why")},
                                                      {"appointment", tr("When do we come (2026-12-01 15:00)?")},
                                                      {"report_to", tr("Reported to")}};
    for (const auto& [name, text] : labels) {
        m_labels[QLatin1String(name)]->setText(text);
        m_rows[QLatin1String(name)]->setAccessibleName(text);
    }
    QList<ChoiceChips::Choice> who;
    for (const FeeListener each : listenersByDigit) {
        who += {toQt(nameOf(each)), feeListenerLabel(each), QString::number(who.size() + 1)};
    }
    who += {QLatin1String(FeeContactForm::postponedWord), feeOutcomeLabel(FeeOutcome::Postponed),
            QString::number(who.size() + 1)};
    QList<ChoiceChips::Choice> answers;
    for (const FeeAnswer each : answersByDigit) {
        answers += {toQt(nameOf(each)), feeAnswerLabel(each), QString::number(answers.size() + 1)};
    }
    const QString whoWas = m_who->value();
    const QString answerWas = m_answer->value();
    m_who->setChoices(who);
    m_answer->setChoices(answers);
    m_who->setValue(whoWas);
    m_answer->setValue(answerWas);
    showTotal();
}

} // namespace frontdesk
