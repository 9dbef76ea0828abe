#include "panels/call/CallActs.h"

#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"

#include <QVariant>

namespace frontdesk {

namespace {

void fill(KeyHintButton* button, bool filled)
{
    const QString style = filled ? QStringLiteral("primary") : QString();
    if (button->property("class").toString() != style) {
        button->setProperty("class", style);
        Theme::repolish(button);
    }
}

} // namespace

CallActs::CallActs(const KeyBindings& keys, QWidget* parent) : QWidget(parent), m_keys(keys)
{
    auto* flow = new FlowLayout(this);
    flow->setSpacing(6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_save = add("saveKeyHintButton", DeskAct::Save, &CallActs::savePressed);
    m_line = add("lineKeyHintButton", DeskAct::LineKey, &CallActs::lineKeyPressed);
    m_readBack = add("readBackKeyHintButton", DeskAct::ReadBack, &CallActs::readBackPressed);
    m_hold = add("holdKeyHintButton", DeskAct::HoldOrResume, &CallActs::holdPressed);
    m_callback = add("callbackKeyHintButton", DeskAct::Callback, &CallActs::callbackPressed);
    m_toComplete = add("toCompleteKeyHintButton", DeskAct::SaveToComplete, &CallActs::toCompletePressed);
    m_wrong = add("wrongNumberKeyHintButton", DeskAct::WrongNumber, &CallActs::wrongNumberPressed);
    m_cutOff = add("cutOffKeyHintButton", DeskAct::CutOff, &CallActs::cutOffPressed);
    retranslate();
}

KeyHintButton* CallActs::add(const char* name, DeskAct act, void (CallActs::*pressed)())
{
    auto* button = new KeyHintButton(this);
    button->setObjectName(QLatin1String(name));
    m_keys.showOn(button, act);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    layout()->addWidget(button);
    return button;
}

void CallActs::display(const LineCall& call, bool saving)
{
    m_state = call.live.state();
    m_recap = call.form.recapConfirmed;
    const bool ringing = m_state == CallState::Ringing;
    const bool open = m_state == CallState::Talking || m_state == CallState::Held;
    m_save->setVisible(!ringing);
    m_save->setEnabled(!saving && m_state != CallState::Held);
    m_line->setVisible(ringing || m_state == CallState::Talking);
    m_readBack->setVisible(!ringing);
    m_hold->setVisible(open);
    m_callback->setVisible(!ringing);
    m_toComplete->setVisible(!ringing);
    m_wrong->setVisible(!ringing);
    m_cutOff->setVisible(open);
    fill(m_save, true);
    fill(m_line, ringing);
    retranslate();
}

void CallActs::retranslate()
{
    m_save->setText(tr("Save"));
    m_line->setText(m_state == CallState::Ringing ? tr("Answer") : tr("Hang up"));
    m_readBack->setText(m_recap ? tr("\u2713 Read back") : tr("Read back"));
    m_hold->setText(m_state == CallState::Held ? tr("Take up again") : tr("Hold"));
    m_callback->setText(tr("Call back"));
    m_toComplete->setText(tr("To complete"));
    m_wrong->setText(tr("Wrong number"));
    m_cutOff->setText(tr("Cut off"));
    for (KeyHintButton* button : {m_save, m_line, m_readBack, m_hold, m_callback, m_toComplete, m_wrong, m_cutOff}) {
        button->setAccessibleName(button->text());
    }
}

} // namespace frontdesk
