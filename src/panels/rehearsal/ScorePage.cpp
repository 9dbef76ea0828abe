#include "panels/rehearsal/ScorePage.h"

#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace frontdesk {

ScorePage::ScorePage(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_sheet(new QTextBrowser(this)), m_kept(new QLabel(this)), m_again(new KeyHintButton(this)),
      m_next(new KeyHintButton(this)), m_print(new KeyHintButton(this)), m_close(new KeyHintButton(this))
{
    m_sheet->setObjectName(QStringLiteral("scoreTextBrowser"));
    m_sheet->setOpenLinks(false);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_kept->setObjectName(QStringLiteral("scoreKeptLabel"));
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    auto* const keys = new QHBoxLayout;
    const auto add = [&](KeyHintButton* button, const char* name, QKeyCombination key, void (ScorePage::*pressed)()) {
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(keyText(QKeySequence(key)));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, pressed);
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
        keys->addWidget(button);
    };
    add(m_close, "scoreClosePushButton", Qt::Key_Escape, &ScorePage::closeRequested);
    add(m_print, "scorePrintPushButton", Qt::CTRL | Qt::Key_P, &ScorePage::printRequested);
    keys->addStretch(1);
    add(m_again, "scoreAgainPushButton", Qt::CTRL | Qt::Key_R, &ScorePage::againRequested);
    add(m_next, "scoreNextPushButton", QKeyCombination(Qt::AltModifier, Qt::Key_Return), &ScorePage::nextRequested);
    m_next->setProperty("class", QStringLiteral("primary"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_kept);
    layout->addLayout(keys);
    retranslate();
}

QTextDocument& ScorePage::document() { return *m_sheet->document(); }

void ScorePage::sayKept(const QString& words, bool well)
{
    m_kept->setText(words);
    m_kept->setVisible(!words.isEmpty());
    m_kept->setProperty("class", well ? QStringLiteral("muted") : QStringLiteral("problem"));
    Theme::repolish(m_kept);
}

void ScorePage::begin(bool hasNext)
{
    m_next->setVisible(hasNext);
    toTop();
    (hasNext ? m_next : m_again)->setFocus(Qt::OtherFocusReason);
}

void ScorePage::showKept()
{
    for (KeyHintButton* const button : {m_again, m_next}) {
        button->hide();
        button->setEnabled(false); // its key is nobody's then
    }
}

void ScorePage::setPrintable(bool printable) { m_print->setEnabled(printable); }

void ScorePage::toTop() { m_sheet->moveCursor(QTextCursor::Start); }

void ScorePage::enterSheet() { m_sheet->setFocus(Qt::OtherFocusReason); }

void ScorePage::retranslate()
{
    m_sheet->setAccessibleName(tr("Score of the rehearsal"));
    m_again->setText(tr("Again"));
    m_next->setText(tr("Next rehearsal"));
    m_print->setText(tr("Print"));
    m_close->setText(tr("Close"));
}

void ScorePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
