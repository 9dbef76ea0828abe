#include "app/DeskMenu.h"

#include "app/FirstStartDialog.h"
#include "text/ErrorText.h"

#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace frontdesk {

namespace {

/// A language by its own name.
QString languageName(const QString& language)
{
    return language == QLatin1String("en") ? QLocale::languageToString(QLocale::English)
                                           : QLocale(language).nativeLanguageName();
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool checked)
{
    QAction* const action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    return action;
}

} // namespace

DeskMenu::DeskMenu(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine,
                   QToolButton& button)
    : QObject(&button), m_wiring(wiring), m_theme(theme), m_language(language), m_machine(machine), m_button(button)
{
    rebuild();
}

void DeskMenu::popUp() { m_button.showMenu(); }

void DeskMenu::rebuild()
{
    if (m_menu != nullptr) {
        m_menu->deleteLater(); // one of its own actions may be what brought us here
    }
    m_menu = new QMenu(&m_button);
    m_menu->setObjectName(QStringLiteral("deskMenu"));
    QAction* const practice = m_menu->addAction(tr("Practice call") + QStringLiteral("\tF12"));
    connect(practice, &QAction::triggered, this, &DeskMenu::practiceRequested);
    QAction* const unit = m_menu->addAction(tr("Unit and rules\u2026"));
    unit->setObjectName(QStringLiteral("unitAction"));
    connect(unit, &QAction::triggered, this, &DeskMenu::askUnit);
    m_menu->addSeparator();
    addLanguages();
    addLooks();
    addSizes();
    addLines();
    m_menu->addSeparator();
    QAction* const keys = m_menu->addAction(tr("All keys") + QStringLiteral("\tF1"));
    connect(keys, &QAction::triggered, this, &DeskMenu::keysRequested);
    m_button.setMenu(m_menu);
}

void DeskMenu::addLanguages()
{
    QMenu* const languages = m_menu->addMenu(tr("Language"));
    auto* const languageGroup = new QActionGroup(languages);
    for (const char* const code : {"zh_CN", "en"}) {
        const QString language = QString::fromLatin1(code);
        QAction* const action =
            addChoice(languages, languageGroup, languageName(language), m_language.language() == language);
        action->setObjectName(QStringLiteral("language_") + language);
        connect(action, &QAction::triggered, this, [this, language] {
            m_machine.setLanguage(language);
            m_language.show(language); // every widget hears LanguageChange
        });
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
        connect(action, &QAction::triggered, this, [this, chosen = look] { showLook(chosen, m_theme.textPercent()); });
    }
}

void DeskMenu::addSizes()
{
    QMenu* const sizes = m_menu->addMenu(tr("Text size"));
    auto* const sizeGroup = new QActionGroup(sizes);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction* const action =
            addChoice(sizes, sizeGroup, QStringLiteral("%1 %").arg(percent), m_theme.textPercent() == percent);
        connect(action, &QAction::triggered, this, [this, percent] { showLook(m_theme.look(), percent); });
    }
}

void DeskMenu::addLines()
{
    QMenu* const lines = m_menu->addMenu(tr("Lines"));
    auto* const lineGroup = new QActionGroup(lines);
    for (int count = 1; count <= mostLines; ++count) {
        QAction* const action = addChoice(lines, lineGroup, QString::number(count),
                                          static_cast<int>(m_wiring.settings().lines.size()) == count);
        connect(action, &QAction::triggered, this, [this, count] { showLines(count); });
    }
}

void DeskMenu::askUnit()
{
    if (m_unitDialog != nullptr) {
        m_unitDialog->raise();
        m_unitDialog->activateWindow();
        return;
    }
    auto* const dialog = new FirstStartDialog(m_wiring.settings(), m_wiring.data(), m_theme, m_button.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstStartDialog::answered, this, [this, dialog](const UnitSettings& answers) {
        m_wiring.changeSettings(answers, [asked = QPointer<FirstStartDialog>(dialog)](const Result<void>& done) {
            if (!asked) {
                return;
            }
            if (done) {
                asked->accept();
            } else {
                asked->showProblem(errorText(done.error()));
            }
        });
    });
    m_unitDialog = dialog;
    dialog->show(); // not modal: a ring comes first
}

void DeskMenu::showLines(int count)
{
    UnitSettings settings = m_wiring.settings();
    const auto wanted = static_cast<std::size_t>(count);
    for (std::size_t at = wanted; at < settings.lines.size(); ++at) {
        if (m_wiring.board().call(settings.lines[at].number) != nullptr) {
            Q_EMIT told(tr("A line with a call on it cannot be taken away. Save that call first."), {});
            rebuild();
            return;
        }
    }
    settings.lines.resize(std::min(wanted, settings.lines.size()));
    while (settings.lines.size() < wanted) {
        LineSettings line;
        line.number = static_cast<int>(settings.lines.size()) + 1;
        settings.lines.push_back(line);
    }
    m_wiring.changeSettings(settings, [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT told(errorText(done.error()), QStringLiteral("late"));
        }
        rebuild();
    });
}

void DeskMenu::showLook(Look look, int textPercent)
{
    m_machine.setLook(look);
    m_machine.setTextPercent(textPercent);
    m_theme.apply(*qApp, look, textPercent);
    Q_EMIT lookChanged();
}

} // namespace frontdesk
