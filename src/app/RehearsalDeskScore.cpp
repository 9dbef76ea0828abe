// The end of a rehearsal: its score, which is kept and shown.
#include "app/RehearsalDesk.h"

#include "domain/rehearsal/RehearsalService.h"
#include "panels/rehearsal/RehearsalBar.h"
#include "panels/rehearsal/ScorePage.h"
#include "panels/rehearsal/ScoreSheet.h"
#include "panels/support/PackTitle.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QStackedWidget>
#include <QTextDocument>

namespace frontdesk {

void RehearsalDesk::finish()
{
    m_score = RehearsalScore::of(*m_play, *m_book);
    keep();
    throwAway();
    m_bar->hide();
    showScore();
    m_pages->setCurrentWidget(m_scorePage);
    m_scorePage->begin(nextScenario() != nullptr);
    Q_EMIT playingChanged();
}

void RehearsalDesk::keep()
{
    std::string version;
    for (const Pack& pack : m_book->packs()) {
        version = pack.id == m_scenario->head.pack ? pack.version : version;
    }
    m_result = RehearsalResult{.id = m_real.wiring.ids().next<RehearsalTag>(),
                               .pack = m_scenario->head.pack,
                               .version = version,
                               .scenario = m_scenario->head.id,
                               .done = m_score->done(),
                               .due = m_score->due(),
                               .steps = m_score->text(),
                               .at = m_real.wiring.clock().now()};
    m_keeping.reset();
    sayKept();
    m_real.wiring.desk().write<RehearsalResult>(
        this,
        [result = *m_result](UnitOfWork& uow, const Actor& actor) {
            return RehearsalService{}.keep(uow, actor, result);
        },
        [this](const Result<RehearsalResult>& done) {
            m_keeping = done.map([](const RehearsalResult&) {});
            sayKept();
            Q_EMIT kept();
        });
}

void RehearsalDesk::sayKept()
{
    const bool well = !m_keeping || m_keeping->has_value();
    m_scorePage->sayKept(!m_keeping ? QString()
                         : well     ? tr("The result is kept.")
                                    : errorText(m_keeping->error()),
                         well);
}

void RehearsalDesk::showScore()
{
    if (!m_score || m_scenario == nullptr) {
        return;
    }
    const auto& person = m_real.wiring.people().session().person();
    const ScoreSheet sheet{*m_book, m_real.wiring.data().vocabulary, m_real.wiring.standingSlots()};
    m_scorePage->document().clear();
    m_scorePage->document().setDefaultFont(m_real.theme.textFont());
    sheet.write(m_scorePage->document(),
                {.unit = toQt(m_real.wiring.settings().unitName),
                 .title = shown(m_scenario->title),
                 .pack = shown(packTitleIn(*m_book, m_scenario->head.pack)),
                 .person = person ? toQt(person->name) : QString(),
                 .when = m_result ? dayText(m_result->at, m_real.wiring.zone(), UtcTime{}) + QLatin1Char(' ') +
                                        clockText(m_result->at, m_real.wiring.zone())
                                  : QString()},
                *m_score);
}

} // namespace frontdesk
