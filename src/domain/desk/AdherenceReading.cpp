#include "domain/desk/AdherenceReading.h"

#include "domain/UnitOfWork.h"
#include "domain/call/CallRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/people/Rights.h"

#include <set>

namespace frontdesk {

namespace {

void setWord(Facts& facts, const char* name, const std::string& word)
{
    if (!word.empty()) {
        facts.set(name, word);
    }
}

Facts factsOfCall(const Call& call)
{
    Facts facts;
    facts.set("rings", call.live.ringCount).set("late", call.live.late);
    facts.set("holds", static_cast<int>(call.live.holds.size()));
    facts.set("surname_known", !call.caller.name.empty()).set("name_asked", call.caller.nameAsked);
    facts.set("name_refused", call.caller.nameDeclined || call.caller.nameAsked > 0);
    facts.set("recap_confirmed", call.recapConfirmed);
    setWord(facts, "line_kind", call.live.lineKind);
    setWord(facts, "category", std::string{call.countsAs()});
    setWord(facts, "emergency_kind", call.emergencyKind);
    return facts;
}

Facts factsOfMatter(const Matter& matter)
{
    Facts facts;
    facts.set("surname_known", !matter.name.empty());
    setWord(facts, "matter_kind", matter.kind);
    return facts;
}

bool isCounted(const Call& call)
{
    return !call.voided && call.live.outcome == CallOutcome::Answered && call.live.source != sourceSimulated;
}

bool isCounted(const Matter& matter) { return !matter.voided; }

UtcTime beginOf(const Call& call) { return call.live.rangAt; }
UtcTime beginOf(const Matter& matter) { return matter.live.openedAt; }
Facts factsOf(const Call& call) { return factsOfCall(call); }
Facts factsOf(const Matter& matter) { return factsOfMatter(matter); }

/// Adds records of either stem.
class AdherenceReader {
public:
    AdherenceReader(const UnitSettings& settings, TimeZone zone, const RuleBooks& books,
                    const std::optional<StaffId>& onlyOf)
        : m_role(settings.role), m_zone(std::move(zone)), m_books(books), m_onlyOf(onlyOf)
    {
        m_found.own = onlyOf.has_value();
    }

    template <class Record> void add(const Record& record)
    {
        if (!isCounted(record) || (m_onlyOf && record.operatorId != m_onlyOf)) {
            return;
        }
        const auto form = record.toForm();
        const LocalDateTime begin = m_zone.toLocal(beginOf(record));
        RecordedWork work{.who = record.operatorId,
                          .day = begin.date,
                          .session = GuidanceSession::readFrom(record.guidance, {}),
                          .facts = factsOf(record)};
        work.facts.set("hour", begin.time.hour());
        setWord(work.facts, "role", m_role);
        work.has = [](std::string_view field) { return decltype(form)::has(field); };
        work.field = [&form](std::string_view field) { return form.field(field); };
        ++m_found.records;
        m_found.underOtherPacks += m_books.find(record.ruleBook) == nullptr ? 1 : 0;
        m_found.adherence.add(work, m_books.named(record.ruleBook));
    }

    [[nodiscard]] AdherenceReading::Found take() { return std::move(m_found); }

private:
    std::string m_role;
    TimeZone m_zone;
    const RuleBooks& m_books;
    std::optional<StaffId> m_onlyOf;
    AdherenceReading::Found m_found;
};

/// Every record in [from, to), the newest first, a piece at a time. What began in the same millisecond as the last of
/// a full piece comes with it again and is told apart by its id.
template <class Read> Result<void> eachPiece(UtcTime from, UtcTime to, int piece, AdherenceReader& reader, Read read)
{
    std::set<std::int64_t> atEdge;
    while (true) {
        const auto records = read(from, to, piece + static_cast<int>(atEdge.size()));
        if (!records) {
            return tl::make_unexpected(records.error());
        }
        for (const auto& record : *records) {
            if (!atEdge.contains(record.id.value())) {
                reader.add(record);
            }
        }
        if (records->size() < static_cast<std::size_t>(piece) + atEdge.size()) {
            return {};
        }
        const UtcTime edge = beginOf(records->back());
        if (edge + Milliseconds{1} != to) {
            atEdge.clear();
        }
        for (const auto& record : *records) {
            if (beginOf(record) == edge) {
                atEdge.insert(record.id.value());
            }
        }
        to = edge + Milliseconds{1};
    }
}

} // namespace

Result<AdherenceReading::Found> AdherenceReading::readFor(const Actor& actor, const ReadView& view, UtcTime from,
                                                          UtcTime to, const UnitSettings& settings,
                                                          const RuleBooks& books)
{
    if (Rights::has(actor.roles, Right::SeeAdherence)) {
        return read(view, from, to, settings, books);
    }
    if (!actor.staff) {
        return fail(noRight, {std::string{nameOf(Right::SeeAdherence)}});
    }
    return read(view, from, to, settings, books, actor.staff);
}

Result<AdherenceReading::Found> AdherenceReading::read(const ReadView& view, UtcTime from, UtcTime to,
                                                       const UnitSettings& settings, const RuleBooks& books,
                                                       const std::optional<StaffId>& onlyOf, int piece)
{
    auto zone = TimeZone::named(settings.zone);
    if (!zone) {
        return tl::make_unexpected(zone.error());
    }
    AdherenceReader reader{settings, std::move(*zone), books, onlyOf};
    return eachPiece(from, to, piece, reader,
                     [&](UtcTime a, UtcTime b, int most) { return view.calls().rangBetween(a, b, most); })
        .and_then([&] {
            return eachPiece(from, to, piece, reader,
                             [&](UtcTime a, UtcTime b, int most) { return view.matters().openedBetween(a, b, most); });
        })
        .map([&] { return reader.take(); });
}

} // namespace frontdesk
