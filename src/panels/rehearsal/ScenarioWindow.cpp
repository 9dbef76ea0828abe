#include "panels/rehearsal/ScenarioWindow.h"

#include "domain/rehearsal/RehearsalService.h"
#include "panels/rehearsal/ScenarioModel.h"
#include "panels/support/SearchField.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QLabel>
#include <QListView>

namespace frontdesk {

namespace {

constexpr int mostResults = 1000; ///< of one person: enough to hold the newest of every scenario

} // namespace

ScenarioWindow::ScenarioWindow(const Ports& ports, QWidget* window)
    : FinderPopover("scenario", ports.theme, window), m_ports(ports), m_model(new ScenarioModel(this))
{
    setModel(m_model);
    retranslate();
}

void ScenarioWindow::search(const QString& typed)
{
    m_model->setScenarios(m_ports.books.current(), typed);
    showFound();
    if (m_model->rowCount() == 0) {
        tell(typed.trimmed().isEmpty() ? tr("The rules in force have no rehearsal.")
                                       : tr("No rehearsal of the rules in force holds these words."));
    }
    readLast();
}

void ScenarioWindow::readLast()
{
    const Actor actor = m_ports.desk.actor();
    if (!actor.staff) {
        return;
    }
    m_ports.desk.read<std::vector<RehearsalResult>>(
        this, "rehearsal.window",
        [actor](const ReadView& view) { return RehearsalService{}.ofStaff(view, actor, *actor.staff, mostResults); },
        [this](const Result<std::vector<RehearsalResult>>& results) {
            ScenarioModel::Last last;
            if (results) {
                for (const RehearsalResult& result : *results) { // newest first
                    last.try_emplace(result.pack + '/' + result.scenario, result);
                }
            }
            m_model->setLast(std::move(last));
        });
}

void ScenarioWindow::take(bool)
{
    if (const ScenarioEntry* const scenario = m_model->scenario(chosen())) {
        const QString pack = toQt(scenario->head.pack);
        const QString id = toQt(scenario->head.id);
        putAway();
        Q_EMIT chosenScenario(pack, id);
    }
}

void ScenarioWindow::retranslate()
{
    setAccessibleName(tr("Rehearse"));
    field().setAccessibleName(tr("Find a rehearsal"));
    list().setAccessibleName(tr("Rehearsals"));
    field().setPlaceholderText(tr("Find a rehearsal by its title or its rules"));
    keys().setText(tr("\u2191 \u2193 choose \u00b7 Enter begins \u00b7 Esc closes"));
    m_model->retranslate();
}

void ScenarioWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FinderPopover::changeEvent(event);
}

} // namespace frontdesk
