#include "panels/rehearsal/RehearsalBar.h"

#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace frontdesk {

namespace {

constexpr int mostPercentBeside = 125; ///< of the text's size

} // namespace

RehearsalBar::RehearsalBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_title(plainLabel("rehearsalTitleLabel", "muted", this)),
      m_happens(plainLabel("rehearsalHappensLabel", "title", this)), m_todo(plainLabel("rehearsalTodoLabel", "", this)),
      m_state(plainLabel("rehearsalStateLabel", "chip", this)),
      m_pass(addButton("rehearsalPassPushButton", passKey, &RehearsalBar::passRequested)),
      m_pause(addButton("rehearsalPausePushButton", pauseKey, &RehearsalBar::pauseRequested)),
      m_close(addButton("rehearsalClosePushButton", closeKey, &RehearsalBar::closeRequested)),
      m_next(addButton("rehearsalNextPushButton", nextKey, &RehearsalBar::nextRequested))
{
    setObjectName(QStringLiteral("rehearsalBarFrame"));
    setProperty("class", QStringLiteral("card"));
    m_next->setProperty("class", QStringLiteral("primary"));
    m_state->setWordWrap(false);
    m_keys = new QWidget(this);
    auto* const keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    for (KeyHintButton* const button : {m_close, m_pause, m_pass, m_next}) {
        keys->addWidget(button);
    }
    auto* const layout = new QGridLayout(this);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_happens, 1, 0, 1, 3);
    layout->addWidget(m_todo, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    connect(&theme, &Theme::changed, this, &RehearsalBar::scale);
    retranslate();
    scale();
}

std::vector<std::pair<QString, QString>> RehearsalBar::keyNotes()
{
    return {
        {keyText(QKeySequence(nextKey)), tr("Said and done: the next step, at the end the score")},
        {keyText(QKeySequence(passKey)), tr("Let time pass up to what comes next")},
        {keyText(QKeySequence(pauseKey)), tr("Pause and go to the real desk; go on")},
        {keyText(QKeySequence(closeKey)), tr("End the rehearsal; nothing is kept")},
    };
}

KeyHintButton* RehearsalBar::addButton(const char* name, QKeyCombination key, void (RehearsalBar::*pressed)())
{
    auto* const button = new KeyHintButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the form
    const QKeySequence sequence{key};
    button->setKeyHint(keyText(sequence));
    connect(button, &QPushButton::clicked, this, pressed);
    QList<QKeySequence> keys{sequence};
    if (key.key() == Qt::Key_Return) {
        keys += QKeySequence(QKeyCombination(key.keyboardModifiers(), Qt::Key_Enter));
    }
    auto* const shortcut = new QShortcut(this);
    shortcut->setKeys(keys);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, button, pressed] {
        if (button->isEnabled()) {
            Q_EMIT(this->*pressed)();
        }
    });
    return button;
}

void RehearsalBar::display(const Content& content)
{
    m_content = content;
    m_title->setText(content.title);
    m_happens->setText(content.happens);
    m_todo->setText(content.todo);
    m_todo->setVisible(!content.todo.isEmpty());
    m_state->setText(content.state);
    m_state->setVisible(!content.state.isEmpty());
    if (m_state->property("state").toString() != content.mood) {
        m_state->setProperty("state", content.mood);
        Theme::repolish(m_state);
    }
    m_pass->setEnabled(content.mayPass && !content.paused);
    m_next->setEnabled(!content.paused);
    retranslate();
}

void RehearsalBar::retranslate()
{
    m_next->setText(m_content.last ? tr("Score") : tr("Next"));
    m_pass->setText(tr("Let time pass"));
    m_pause->setText(m_content.paused ? tr("Go on") : tr("Pause"));
    m_close->setText(tr("End"));
}

void RehearsalBar::scale()
{
    // Beside the title while there is room, below everything with large text.
    auto* const grid = static_cast<QGridLayout*>(layout());
    const bool large = m_theme.textPercent() > mostPercentBeside;
    grid->removeWidget(m_keys);
    grid->removeWidget(m_state);
    grid->addWidget(m_state, large ? 3 : 0, large ? 0 : 1, (large ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    grid->addWidget(m_keys, large ? 3 : 0, large ? 1 : 2, 1, large ? 2 : 1);
    m_title->setVisible(!large); // the window's title says it
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    layout()->setSpacing(m_theme.px(6));
}

void RehearsalBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace frontdesk
