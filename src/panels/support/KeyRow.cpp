#include "panels/support/KeyRow.h"

#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyCatchButton.h"
#include "panels/support/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace frontdesk {

KeyRow::KeyRow(KeyBindings& keys, const DeskKey& act, const QString& what, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_act(act.act), m_theme(theme),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_what(new QLabel(this)), m_chips(new QWidget(this)),
      m_reset(new QPushButton(this))
{
    setObjectName(QLatin1String(act.word) + QStringLiteral("KeyRow"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_reset->setObjectName(QLatin1String(act.word) + QStringLiteral("ResetPushButton"));
    m_reset->setProperty("class", QStringLiteral("flat"));
    auto* const flow = new FlowLayout(m_chips);
    flow->setSpacing(theme.px(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    auto* const keysAndReset = new QHBoxLayout;
    keysAndReset->setSpacing(theme.px(12));
    keysAndReset->addWidget(m_chips, 1);
    keysAndReset->addWidget(m_reset, 0, Qt::AlignTop);
    m_layout->setContentsMargins(0, theme.px(2), 0, theme.px(2));
    m_layout->setSpacing(theme.px(4));
    m_layout->addWidget(m_what, 1);
    m_layout->addLayout(keysAndReset, 1);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const auto refusal = m_keys.reset(m_act);
        if (refusal) {
            Q_EMIT refused(*refusal, {});
        }
    });
    connect(&m_keys, &KeyBindings::changed, this, &KeyRow::follow);
    setWhat(what);
    retranslate();
    rebuild();
}

void KeyRow::setWhat(const QString& what) { m_what->setText(what); }

bool KeyRow::matches(const QStringList& words) const
{
    QString hay = m_what->text();
    for (const QKeySequence& key : m_keys.keys(m_act)) {
        hay += QLatin1Char('\n') + keyText(key);
    }
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return hay.contains(word, Qt::CaseInsensitive); });
}

void KeyRow::follow()
{
    if (m_keys.keys(m_act) != m_shown || m_keys.isChanged(m_act) == m_reset->property("hidden").toBool()) {
        rebuild();
    }
}

void KeyRow::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    discardAll(*m_chips->layout());
    m_shown = m_keys.keys(m_act);
    int number = 0;
    for (const QKeySequence& key : m_keys.ownKeys(m_act)) {
        addKey(key, ++number);
    }
    for (const QKeySequence& key : m_keys.padKeys(m_act)) {
        auto* const chip = new Chip(keyText(key), QStringLiteral("plain"), m_chips);
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    addKey({}, 0);
    // Its room stays, so that the rows do not jump.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_reset->setVisible(m_keys.isChanged(m_act));
    m_reset->setProperty("hidden", !m_keys.isChanged(m_act));
    if (hadFocus && m_chips->layout()->count() > 0) {
        m_chips->layout()->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void KeyRow::addKey(const QKeySequence& key, int number)
{
    auto* const button = new KeyCatchButton(m_chips);
    const QString act = objectName().chopped(6); // without "KeyRow"
    button->setObjectName(number == 0 ? act + QStringLiteral("AddKeyCatchButton")
                                      : act + QString::number(number) + QStringLiteral("KeyCatchButton"));
    button->setKey(key);
    m_chips->layout()->addWidget(button);
    button->show();
    connect(button, &KeyCatchButton::listening, this, [this] { Q_EMIT told({}); });
    connect(button, &KeyCatchButton::caught, this, [this, key](const QKeySequence& caught) {
        if (const auto refusal = m_keys.give(m_act, caught, key)) {
            Q_EMIT refused(*refusal, caught);
        }
    });
    connect(button, &KeyCatchButton::takenAway, this, [this, key] {
        if (!key.isEmpty() && !m_keys.take(m_act, key)) {
            Q_EMIT refused({KeyBindings::Refusal::Why::KeepsHelp, DeskAct::Help}, key);
        }
    });
}

void KeyRow::retranslate()
{
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleDescription(m_what->text());
}

void KeyRow::resizeEvent(QResizeEvent* event)
{
    constexpr int besideOneAnother = 480; // at 100 % text; below it the keys stand under the words
    m_layout->setDirection(width() < m_theme.px(besideOneAnother) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void KeyRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
