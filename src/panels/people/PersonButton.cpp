#include "panels/people/PersonButton.h"

#include "panels/support/KeyBindings.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <algorithm>

namespace frontdesk {

PersonButton::PersonButton(const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_keys(keys)
{
    setObjectName(QStringLiteral("personToolButton"));
    setProperty("class", QStringLiteral("chip"));
    setFocusPolicy(Qt::TabFocus);
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    m_change = menu->addAction({}, this, &PersonButton::changeRequested);
    m_lock = menu->addAction({}, this, &PersonButton::lockRequested);
    menu->addSeparator();
    m_ownPin = menu->addAction({}, this, &PersonButton::ownPinRequested);
    m_signOut = menu->addAction({}, this, &PersonButton::signOutRequested);
    m_change->setObjectName(QStringLiteral("changePersonAction"));
    m_lock->setObjectName(QStringLiteral("lockAction"));
    m_ownPin->setObjectName(QStringLiteral("ownPinAction"));
    m_signOut->setObjectName(QStringLiteral("signOutAction"));
    connect(this, &QToolButton::clicked, this, [this, menu] {
        if (m_state == DeskSession::State::SignedIn) {
            menu->popup(mapToGlobal(QPoint(0, height())));
        } else {
            Q_EMIT signInRequested();
        }
    });
    connect(&m_keys, &KeyBindings::changed, this, &PersonButton::retranslate);
    retranslate();
}

void PersonButton::display(const DeskSession& session)
{
    m_state = session.state();
    m_name = session.isSignedIn() ? toQt(session.person()->name) : QString();
    m_held = session.isSignedIn() ? session.person()->roles : Roles{};
    retranslate();
}

void PersonButton::retranslate()
{
    const QString roles = personRolesLabel(m_held);
    const auto* const first =
        std::find_if(givenRoles.begin(), givenRoles.end(), [this](Role role) { return m_held.has(role); });
    const QString firstRole = first == givenRoles.end() ? QString() : personRoleLabel(*first);
    QString words;
    switch (m_state) {
    case DeskSession::State::Nobody:
        words = tr("Nobody signed in");
        break;
    case DeskSession::State::Locked:
        words = tr("Locked");
        break;
    case DeskSession::State::SignedIn:
        words = QStringLiteral("%1  \u00b7  %2").arg(m_name, firstRole);
        break;
    }
    const QString shownWords = fontMetrics().elidedText(words, Qt::ElideRight, m_theme.px(120));
    setText(withoutMnemonic(shownWords));
    setProperty("state", m_state == DeskSession::State::SignedIn ? QStringLiteral("plain") : QStringLiteral("near"));
    Theme::repolish(this);
    //: A person and the roles of that person
    setToolTip(roles.isEmpty() ? tr("Sign in (%1)").arg(m_keys.nameOf(DeskAct::Lock))
                               : plainToolTip(tr("%1: %2").arg(m_name, roles)));
    setAccessibleName(roles.isEmpty() ? words : tr("%1: %2").arg(m_name, roles));
    m_change->setText(tr("Change person\u2026") + QLatin1Char('\t') + m_keys.hint(DeskAct::ChangePerson));
    m_lock->setText(tr("Lock") + QLatin1Char('\t') + m_keys.hint(DeskAct::Lock));
    m_ownPin->setText(tr("Change my PIN\u2026"));
    m_signOut->setText(tr("Sign out"));
}

void PersonButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

} // namespace frontdesk
