#include "app/Wiring.h"

#include "domain/people/StaffRepository.h"
#include "domain/setting/SettingRepository.h"

#include <QUrl>
#include <algorithm>
#include <memory>

namespace frontdesk {

namespace {

TimeZone zoneOf(const UnitSettings& settings)
{
    const auto zone = TimeZone::named(settings.zone);
    // UnitSettings lets no unknown zone in; UTC is what every ICU has.
    return zone ? *zone : *TimeZone::named("UTC");
}

} // namespace

Wiring::Wiring(const Ports& ports, ProgramData data, Actor actor, std::int64_t newestId)
    : m_clock(ports.clock), m_lanes(ports.lanes), m_hub(ports.hub), m_data(std::move(data)), m_actor(actor),
      m_zone(zoneOf(UnitSettings{})), m_ids(ports.clock, actor.desk), m_board(ports.clock, m_ids, m_books),
      m_recorder(m_board, ports.lanes, m_books, ports.clock, Actor{.desk = actor.desk}),
      m_counter(ports.clock, m_ids, m_books),
      m_counterRecorder(m_counter, ports.lanes, m_books, ports.clock, Actor{.desk = actor.desk}),
      m_identityPurge(ports.lanes, ports.clock, actor),
      m_ticketUpkeep(ports.lanes, ports.clock, m_ids, m_books, m_zone, Actor{.desk = actor.desk}),
      m_hand(m_board, m_recorder, m_counter), m_session(actor.desk),
      m_people(m_session, ports.lanes, ports.pins, ports.clock, m_ids), m_desk(ports.lanes, m_session.actor()),
      m_roster({m_desk, ports.hub, m_books, ports.clock, m_zone}),
      m_imports(m_data.tables, m_ids, m_books, m_desk, ports.clock), m_ticker(ports.clock), m_keys(ports.clock),
      m_simulated(ports.clock), m_sound(QUrl(QStringLiteral("qrc:/sounds/ring.wav")))
{
    m_ids.startAfter(newestId);
    const auto dayFactsOf = [this](UtcTime now) { return dayFacts(now); };
    m_board.setHourAndFestival(dayFactsOf);
    m_counter.setHourAndFestival(dayFactsOf);
    m_keys.start(m_board);
    m_simulated.start(m_board);
    m_simulated.onRing([this](Milliseconds) { m_sound.play(); });
    m_ticker.serve([this] { return m_simulated.nextWake(); }, [this] { m_simulated.look(m_clock.steady()); });
    m_ticker.serve([this] { return m_board.nextWake(); }, [this] { m_board.look(); });
    m_ticker.serve([this] { return m_recorder.nextWake(); }, [this] { m_recorder.look(); });
    m_ticker.serve([this] { return m_counter.nextWake(); }, [this] { m_counter.look(); });
    m_ticker.serve([this] { return m_counterRecorder.nextWake(); }, [this] { m_counterRecorder.look(); });
    m_ticker.serve([this] { return m_people.nextWake(); },
                   [this] {
                       if (somebodyTalks()) {
                           m_people.touched(); // whoever listens presses no key
                       }
                       m_people.look();
                   });
    m_ticker.serve([this] { return m_identityPurge.nextWake(); }, [this] { m_identityPurge.look(); });
    m_ticker.serve([this] { return m_ticketUpkeep.nextWake(); }, [this] { m_ticketUpkeep.look(); });
    m_recorder.addWatcher(this);
    m_people.onSession([this] { followSession(); });
    m_recorder.allowLookUps(false);
}

Wiring::~Wiring() { m_recorder.removeWatcher(this); }

void Wiring::begin()
{
    // The job runs on the lane's thread: it reads the data, which nobody changes, and takes ids from a maker that is
    // thread-safe. The store goes before the wiring does, so that no job outlives what it uses.
    writeFor<std::shared_ptr<Started>>(
        m_lanes,
        [this, now = m_clock.now()](UnitOfWork& uow) -> Result<std::shared_ptr<Started>> {
            const PackService packs;
            if (const auto entered = packs.enterShipped(uow, m_actor, m_data.packs, m_data.vocabulary, m_ids, now);
                !entered) {
                return fail(entered.error());
            }
            const auto settings = UnitSettings::read(uow.settings());
            if (!settings) {
                return fail(settings.error());
            }
            auto standing = packs.compileStanding(uow, *settings, m_data.vocabulary);
            if (!standing) {
                return fail(standing.error());
            }
            return uow.staff().all().map([&](const std::vector<Staff>& all) {
                return std::make_shared<Started>(
                    Started{*settings, std::move(standing->book), !all.empty(), std::move(standing->refused)});
            });
        },
        [this](const Result<std::shared_ptr<Started>>& started) {
            if (!started) {
                Q_EMIT failed(started.error());
                return;
            }
            m_hasStaff = (*started)->hasStaff;
            m_refusedPacks = (*started)->refused;
            follow(**started);
            m_recorder.restoreDrafts();
            m_counterRecorder.restoreDrafts();
            m_roster.reload();
            m_ticker.start();
            Q_EMIT ready();
        });
}

void Wiring::changeSettings(const UnitSettings& settings, std::function<void(Result<void>)> done)
{
    // At the first start there is nobody yet who could have the right.
    changeRules([settings, now = m_clock.now()](UnitOfWork& uow,
                                                const Actor& actor) { return settings.write(uow, actor, now); },
                m_settings.setUp ? m_session.actor() : m_actor, std::move(done));
}

void Wiring::changePacks(Change change, std::function<void(Result<void>)> done)
{
    changeRules(std::move(change), m_session.actor(), std::move(done));
}

void Wiring::changeRules(Change change, const Actor& actor, std::function<void(Result<void>)> done)
{
    writeFor<std::shared_ptr<Started>>(
        m_lanes,
        [this, change = std::move(change), actor](UnitOfWork& uow) -> Result<std::shared_ptr<Started>> {
            if (const auto changed = change(uow, actor); !changed) {
                return fail(changed.error());
            }
            const auto settings = UnitSettings::read(uow.settings());
            if (!settings) {
                return fail(settings.error());
            }
            auto book = PackService{}.compileActive(uow, *settings, m_data.vocabulary);
            if (!book) {
                return fail(book.error()); // rolls the change back too
            }
            return std::make_shared<Started>(Started{*settings, std::move(*book)});
        },
        [this, done = std::move(done)](const Result<std::shared_ptr<Started>>& changed) {
            if (!changed) {
                done(tl::make_unexpected(changed.error()));
                return;
            }
            follow(**changed);
            done({});
        });
}

void Wiring::follow(Started& started)
{
    m_books.activate(std::move(*started.book));
    m_settings = started.settings;
    m_zone = zoneOf(m_settings);
    m_board.configure(m_settings);
    m_counter.configure(m_settings);
    m_session.setIdleLimit(m_settings.lockMinutes > 0
                               ? std::optional{Milliseconds{std::chrono::minutes{m_settings.lockMinutes}}}
                               : std::nullopt);
    m_ticker.rearm();
    Q_EMIT settingsChanged();
}

void Wiring::followSession()
{
    m_hasStaff = m_hasStaff || m_session.person().has_value();
    m_desk.setActor(m_session.actor());
    m_recorder.setActor(m_session.actor());
    m_counterRecorder.setActor(m_session.actor());
    m_board.setStaff(m_session.isSignedIn() ? m_session.person()->name : std::string{});
    m_recorder.allowLookUps(m_session.isSignedIn());
    m_ticker.rearm();
    Q_EMIT sessionChanged();
}

bool Wiring::somebodyTalks() const
{
    return std::any_of(m_board.lines().begin(), m_board.lines().end(), [this](const LineSettings& line) {
        const LineCall* const call = m_board.call(line.number);
        return call != nullptr && call->live.state() == CallState::Talking;
    });
}

int Wiring::practiceCall(const std::string& callerId)
{
    // The last free line, so that the first ones stay free for real calls.
    for (auto line = m_board.lines().rbegin(); line != m_board.lines().rend(); ++line) {
        if (m_board.call(line->number) == nullptr) {
            m_simulated.ring({line->number, callerId, 8, line->ringOn, line->ringOff});
            m_ticker.rearm();
            return line->number;
        }
    }
    return 0;
}

void Wiring::lineChanged(int line)
{
    Q_EMIT lineMoved(line);
    const LineCall* const call = m_board.call(line);
    if (m_simulated.isRinging(line) && (call == nullptr || call->live.state() != CallState::Ringing)) {
        m_simulated.silence(line);
        m_sound.stop();
    }
}

std::pair<int, std::string> Wiring::dayFacts(UtcTime at) const
{
    const LocalDateTime local = m_zone.toLocal(at);
    return {local.time.hour(), std::string{m_data.festivals.on(local.date)}};
}

Slots Wiring::standingSlots() const
{
    Slots slots{{"unit", m_settings.unitName}, {"department", m_settings.department}};
    if (m_session.isSignedIn()) {
        slots.insert_or_assign("staff", m_session.person()->name);
    }
    std::erase_if(slots, [](const auto& slot) { return slot.second.empty(); });
    return slots;
}

} // namespace frontdesk
