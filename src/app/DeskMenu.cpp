#include "app/DeskMenu.h"

#include "panels/setting/MachineAccess.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/Theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace frontdesk {

namespace {

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool checked)
{
    QAction* const action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    return action;
}

} // namespace

DeskMenu::DeskMenu(const MachineAccess& machine, const Theme& theme, const KeyBindings& keys, QToolButton& button)
    : QObject(&button), m_machine(machine), m_theme(theme), m_keys(keys), m_button(button)
{
    connect(&keys, &KeyBindings::changed, this, &DeskMenu::rebuild);
    connect(&theme, &Theme::changed, this, &DeskMenu::rebuild);
    rebuild();
}

void DeskMenu::popUp() { m_button.showMenu(); }

void DeskMenu::offerRehearsal(bool offered)
{
    m_offersRehearsal = offered;
    rebuild();
}

void DeskMenu::offerWatch(bool offered)
{
    if (m_offersWatch != offered) {
        m_offersWatch = offered;
        rebuild();
    }
}

void DeskMenu::rebuild()
{
    if (m_menu != nullptr) {
        m_menu->deleteLater(); // one of its own actions may be what brought us here
    }
    m_menu = new QMenu(&m_button);
    m_menu->setObjectName(QStringLiteral("deskMenu"));
    const auto addAct = [this](const QString& text, DeskAct act, const char* objectName, void (DeskMenu::*chosen)()) {
        const QString key = m_keys.hint(act);
        QAction* const action = m_menu->addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, chosen);
    };
    addAct(tr("Phrases"), DeskAct::Phrases, "phrasesAction", &DeskMenu::phrasesRequested);
    addAct(tr("Reception history"), DeskAct::ReceptionHistory, "historyAction", &DeskMenu::historyRequested);
    addAct(tr("Practice call"), DeskAct::PracticeCall, "practiceAction", &DeskMenu::practiceRequested);
    if (m_offersRehearsal) {
        QAction* const rehearse = m_menu->addAction(tr("Rehearse\u2026"));
        rehearse->setObjectName(QStringLiteral("rehearseAction"));
        connect(rehearse, &QAction::triggered, this, &DeskMenu::rehearsalRequested);
        QAction* const results = m_menu->addAction(tr("Rehearsal results"));
        results->setObjectName(QStringLiteral("rehearsalResultsAction"));
        connect(results, &QAction::triggered, this, &DeskMenu::rehearsalResultsRequested);
    }
    if (m_offersWatch) {
        QAction* const watch = m_menu->addAction(tr("Watch-list\u2026"));
        watch->setObjectName(QStringLiteral("watchAction"));
        connect(watch, &QAction::triggered, this, &DeskMenu::watchRequested);
    }
    m_menu->addSeparator();
    addLanguages();
    addLooks();
    addSizes();
    m_menu->addSeparator();
    addAct(tr("Settings"), DeskAct::Panel11, "settingsAction", &DeskMenu::settingsRequested);
    addAct(tr("All keys"), DeskAct::Help, "keysAction", &DeskMenu::keysRequested);
    m_button.setMenu(m_menu);
}

void DeskMenu::addLanguages()
{
    QMenu* const languages = m_menu->addMenu(tr("Language"));
    auto* const languageGroup = new QActionGroup(languages);
    for (const QString& language : m_machine.languages) {
        QAction* const action =
            addChoice(languages, languageGroup, languageName(language), m_machine.language() == language);
        action->setObjectName(QStringLiteral("language_") + language);
        connect(action, &QAction::triggered, this, [this, language] { m_machine.setLanguage(language); });
    }
}

void DeskMenu::addLooks()
{
    QMenu* const looks = m_menu->addMenu(tr("Look"));
    auto* const lookGroup = new QActionGroup(looks);
    const std::pair<Look, QString> lookNames[] = {
        {Look::Light, tr("Light")}, {Look::Dark, tr("Dark")}, {Look::HighContrast, tr("High contrast")}};
    for (const auto& [look, name] : lookNames) {
        QAction* const action = addChoice(looks, lookGroup, name, m_theme.look() == look);
        connect(action, &QAction::triggered, this,
                [this, chosen = look] { m_machine.setLook(chosen, m_theme.textPercent()); });
    }
}

void DeskMenu::addSizes()
{
    QMenu* const sizes = m_menu->addMenu(tr("Text size"));
    auto* const sizeGroup = new QActionGroup(sizes);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction* const action =
            addChoice(sizes, sizeGroup, QStringLiteral("%1 %").arg(percent), m_theme.textPercent() == percent);
        connect(action, &QAction::triggered, this, [this, percent] { m_machine.setLook(m_theme.look(), percent); });
    }
}

} // namespace frontdesk
