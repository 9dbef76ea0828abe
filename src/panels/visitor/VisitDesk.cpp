#include "panels/visitor/VisitDesk.h"

#include "domain/draft/Draft.h"
#include "domain/identity/IdentityService.h"
#include "domain/visitor/VisitorFinder.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/watch/WatchService.h"
#include "text/ShownLanguage.h"

#include <algorithm>
#include <iterator>

namespace frontdesk {

namespace {

constexpr int mostVisitsFound = 8;

struct ListedVisits {
    std::vector<Visit> today;
    std::vector<Visit> coming;
    std::optional<Visit> opened; ///< one of another day that is shown
};

Result<ListedVisits> readVisitsOfDay(const ReadView& view, UtcTime from, UtcTime to, UtcTime end,
                                     const std::optional<VisitId>& opened)
{
    ListedVisits all;
    const auto add = [&](std::vector<Visit> some) {
        std::move(some.begin(), some.end(), std::back_inserter(all.today));
    };
    return view.visits()
        .inside()
        .map(add)
        .and_then([&] { return view.visits().expectedBetween(from, to, VisitDesk::mostListed).map(add); })
        .and_then([&] { return view.visits().leftBetween(from, to, VisitDesk::mostListed).map(add); })
        .and_then([&] { return view.visits().expectedBetween(to, end, VisitDesk::mostListed); })
        .map([&](std::vector<Visit> coming) { all.coming = std::move(coming); })
        .and_then([&]() -> Result<void> {
            return opened ? view.visits().find(*opened).map([&](Visit visit) { all.opened = std::move(visit); })
                          : Result<void>{};
        })
        .map([&] { return std::move(all); });
}

} // namespace

VisitDesk::VisitDesk(const Ports& ports, QObject* parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Visit)) {
            reload();
        } else if (contains(records, RecordKind::Watch)) {
            readBeside();
        }
    });
}

void VisitDesk::reload()
{
    m_ports.desk.read<ListedVisits>(
        this, "visit.list",
        [from = m_ports.zone.startOf(today()), to = m_ports.zone.startOf(plusDays(today(), 1)),
         end = m_ports.zone.startOf(plusDays(today(), daysAhead)),
         opened = m_opened ? std::optional{m_opened->id} : std::nullopt](const ReadView& view) {
            return readVisitsOfDay(view, from, to, end, opened);
        },
        [this](Result<ListedVisits> visits) {
            if (!visits) {
                Q_EMIT failed(visits.error());
                return;
            }
            m_visits = std::move(visits->today);
            m_coming = std::move(visits->coming);
            if (m_opened && visits->opened && visits->opened->id == m_opened->id) {
                m_opened = std::move(visits->opened);
            }
            if (m_opened && find(m_opened->id) != nullptr) {
                m_opened.reset(); // it is of today after all
            }
            Q_EMIT listChanged();
            Q_EMIT chosenChanged();
            followMoment();
            readBeside();
        });
}

void VisitDesk::readBeside()
{
    const Visit* visit = chosen();
    if (visit == nullptr) {
        m_beside.reset();
        return;
    }
    m_ports.desk.read<VisitBeside>(
        this, "visit.beside",
        [visit = *visit, day = today()](const ReadView& view) { return VisitBeside::read(view, visit, day); },
        [this, id = visit->id](Result<VisitBeside> beside) {
            if (!beside) {
                Q_EMIT failed(beside.error());
            } else if (m_chosen == id) {
                m_beside = std::move(*beside);
                Q_EMIT besideChanged();
            }
        });
}

void VisitDesk::decide(bool letIn, const QString& words)
{
    const Visit* visit = chosen();
    if (visit == nullptr || !m_beside || m_beside->hits.empty()) {
        return;
    }
    m_ports.desk.write<WatchDecision>(
        this,
        [watch = m_beside->hits.front().watch.id, record = refOf(*visit), letIn, why = fromQt(words),
         now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return WatchService{}.decide(uow, actor, watch, record, letIn, why, now);
        },
        [this](const Result<WatchDecision>& decided) {
            if (!decided) {
                Q_EMIT failed(decided.error());
            }
        });
}

void VisitDesk::reveal()
{
    const Visit* visit = chosen();
    if (visit == nullptr) {
        return;
    }
    m_ports.desk.write<IdentityNumber>(
        this,
        [record = refOf(*visit), now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return IdentityService{}.reveal(uow, actor, record, now);
        },
        [this](const Result<IdentityNumber>& number) {
            if (!number) {
                Q_EMIT failed(number.error());
                return;
            }
            Q_EMIT revealed(toQt(std::string{number->inFull()}));
        });
}

const Visit* VisitDesk::find(VisitId id) const
{
    for (const std::vector<Visit>* const list : {&m_visits, &m_coming}) {
        const auto at = std::find_if(list->begin(), list->end(), [&](const Visit& visit) { return visit.id == id; });
        if (at != list->end()) {
            return &*at;
        }
    }
    return nullptr;
}

const Visit* VisitDesk::chosen() const
{
    if (!m_chosen) {
        return nullptr;
    }
    const Visit* listed = find(*m_chosen);
    return listed == nullptr && m_opened && m_opened->id == *m_chosen ? &*m_opened : listed;
}

void VisitDesk::choose(std::optional<VisitId> id)
{
    if (m_chosen == id) {
        return;
    }
    m_chosen = id;
    m_asked.clear();
    m_beside.reset();
    Q_EMIT chosenChanged();
    followMoment();
    readBeside();
}

void VisitDesk::open(VisitId id)
{
    if (find(id) != nullptr) {
        choose(id);
        return;
    }
    m_ports.desk.read<Visit>(
        this, "visit.open", [id](const ReadView& view) { return view.visits().find(id); },
        [this](Result<Visit> visit) {
            if (!visit) {
                Q_EMIT failed(visit.error());
                return;
            }
            m_opened = *visit;
            m_chosen.reset();
            choose(visit->id);
        });
}

void VisitDesk::save(VisitToSave input, const std::optional<IdentityNumber>& number)
{
    input.session = sessionOf(input.id);
    m_ports.desk.write<Visit>(
        this,
        [input, number, book = m_ports.books.current().name(),
         now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<Visit> {
            auto visit = VisitorService{}.save(uow, actor, input, book, now);
            if (!visit || !number) {
                return visit;
            }
            const UtcTime from = visit->arrivedAt ? *visit->arrivedAt : visit->expectedAt.value_or(now);
            return IdentityService{}.keep(uow, actor, refOf(*visit), *number, from, now).map([&] { return *visit; });
        },
        [this](Result<Visit> visit) {
            if (!visit) {
                Q_EMIT failed(visit.error());
                return;
            }
            Q_EMIT saved(*visit);
        });
}

void VisitDesk::voidChosen(const QString& reason)
{
    const Visit* visit = chosen();
    if (visit == nullptr) {
        return;
    }
    m_ports.desk.write<Visit>(
        this,
        [id = visit->id, why = fromQt(reason), now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.voidVisit(uow, actor, id, why, now);
        },
        [this](const Result<Visit>& done) {
            if (done) {
                Q_EMIT voided(*done);
            } else {
                Q_EMIT failed(done.error());
            }
        });
}

void VisitDesk::unvoid(VisitId id, Version version)
{
    m_ports.desk.write<Visit>(
        this,
        [id, version, now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.unvoid(uow, actor, id, version, now);
        },
        [this](const Result<Visit>& done) {
            if (done) {
                Q_EMIT takenBack();
            } else {
                Q_EMIT failed(done.error());
            }
        });
}

void VisitDesk::announce(std::vector<VisitToSave> visits)
{
    m_ports.desk.write<std::vector<Visit>>(
        this,
        [visits = std::move(visits), book = m_ports.books.current().name(), now = m_ports.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return VisitorService{}.announce(uow, actor, visits, book, now); },
        [this](const Result<std::vector<Visit>>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT announced(*done);
        });
}

void VisitDesk::takeBackAnnounced(const std::vector<Visit>& announced)
{
    std::vector<std::pair<VisitId, Version>> versions;
    std::transform(announced.begin(), announced.end(), std::back_inserter(versions), [](const Visit& visit) {
        return std::pair{visit.id, visit.version};
    });
    m_ports.desk.write<bool>(
        this,
        [versions = std::move(versions), now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.takeBackAnnounced(uow, actor, versions, now).map([] { return true; });
        },
        [this](Result<bool> done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT takenBack();
        });
}

void VisitDesk::keepDraft(VisitId id, const std::optional<VisitForm>& form)
{
    m_ports.desk.write<bool>(
        this,
        [record = RecordRef{RecordKind::Visit, id.value()}, form,
         now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
            Draft draft{.record = record, .desk = actor.desk, .staff = actor.staff, .updatedAt = now};
            if (form) {
                form->writeTo(draft.payload, "form.");
            }
            const auto done = form ? uow.drafts().put(draft) : uow.drafts().remove(record);
            return done.map([] { return true; });
        },
        [this](const Result<bool>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
            }
        });
}

void VisitDesk::readDraft()
{
    m_ports.desk.read<std::vector<Draft>>(
        this, "visit.draft",
        [desk = m_ports.desk.actor().desk](const ReadView& view) { return view.drafts().ofDesk(desk); },
        [this](const Result<std::vector<Draft>>& drafts) {
            if (!drafts) {
                Q_EMIT failed(drafts.error());
                return;
            }
            const auto newest = std::find_if(drafts->rbegin(), drafts->rend(),
                                             [](const Draft& draft) { return draft.record.kind == RecordKind::Visit; });
            if (newest != drafts->rend()) {
                if (const auto id = VisitId::fromValue(newest->record.id)) {
                    Q_EMIT draftFound(*id, VisitForm::readFrom(newest->payload, "form."));
                }
            }
        });
}

void VisitDesk::step(const VisitStep& step)
{
    const Visit* visit = chosen();
    if (visit == nullptr) {
        return;
    }
    m_asked.clear();
    m_ports.desk.write<VisitChange>(
        this,
        [id = visit->id, version = visit->version, step, session = sessionOf(visit->id), day = today(),
         now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.step(uow, actor, id, version, step, session, day, now);
        },
        [this, step](Result<VisitChange> change) {
            if (!change) {
                Q_EMIT failed(change.error());
                return;
            }
            Q_EMIT moved(*change, step);
        });
}

void VisitDesk::closeBuilding()
{
    m_ports.desk.write<std::vector<VisitChange>>(
        this,
        [now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.signOutRest(uow, actor, now);
        },
        [this](Result<std::vector<VisitChange>> changes) {
            if (!changes) {
                Q_EMIT failed(changes.error());
                return;
            }
            Q_EMIT closed(*changes);
        });
}

void VisitDesk::takeBack(const std::vector<VisitChange>& changes)
{
    m_ports.desk.write<bool>(
        this,
        [changes, now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.takeBack(uow, actor, changes, now).map([] { return true; });
        },
        [this](Result<bool> done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT takenBack();
        });
}

void VisitDesk::search(const QString& typed, std::function<void(std::vector<Visit>)> found)
{
    m_ports.desk.read<std::vector<Visit>>(
        this, "visit.search",
        [words = fromQt(typed), from = m_ports.zone.startOf(today()), to = m_ports.zone.startOf(plusDays(today(), 1))](
            const ReadView& view) { return VisitorFinder::find(view, words, from, to, mostVisitsFound); },
        [this, found = std::move(found)](Result<std::vector<Visit>> visits) {
            if (!visits) {
                Q_EMIT failed(visits.error());
                return;
            }
            found(std::move(*visits));
        });
}

} // namespace frontdesk
