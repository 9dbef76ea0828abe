#include "domain/matter/MatterBoard.h"

#include "domain/EmergencyWords.h"
#include "domain/guidance/BookGuide.h"
#include "domain/matter/MatterDraft.h"
#include "domain/matter/MatterKind.h"
#include "domain/matter/MatterStage.h"

#include <algorithm>

namespace frontdesk {

MatterBoard::MatterBoard(const Clock& clock, IdMaker& ids, const RuleBooks& books)
    : m_clock(clock), m_ids(ids), m_books(books)
{}

// --- people come, wait and go ---

std::optional<MatterId> MatterBoard::open(Arrival arrival)
{
    if (m_matters.size() >= mostAtCounter) {
        return std::nullopt;
    }
    if (arrival == Arrival::Served) {
        putAside();
    }
    const MatterId id = m_ids.next<MatterTag>();
    m_matters.push_back(
        {.id = id, .live = LiveMatter{limitsNow(), {}, now()}, .session = GuidanceSession{m_books.current().name()}});
    if (arrival == Arrival::Served) {
        m_atHand = id;
    } else {
        m_matters.back().live.park(now());
        touch(m_matters.back());
    }
    tell(id);
    return id;
}

void MatterBoard::putAside()
{
    const auto before = std::exchange(m_atHand, std::nullopt);
    if (!before) {
        return;
    }
    if (CounterMatter* there = at(*before); there != nullptr && there->live.park(now())) {
        touch(*there);
    }
    tell(*before);
}

bool MatterBoard::takeUp(MatterId id)
{
    if (find(id) == nullptr || m_atHand == id) {
        return false;
    }
    putAside();
    CounterMatter* taken = at(id); // the listener may have moved them
    if (taken == nullptr) {
        return false;
    }
    m_atHand = id;
    if (taken->live.takeUp(now())) {
        touch(*taken);
    }
    tell(id);
    return true;
}

bool MatterBoard::end(MatterId id)
{
    CounterMatter* leaving = at(id);
    if (leaving == nullptr || !leaving->live.end(now())) {
        return false;
    }
    touch(*leaving);
    tell(id);
    return true;
}

bool MatterBoard::discard(MatterId id)
{
    const CounterMatter* opened = find(id);
    if (opened == nullptr || !opened->form.untouched() || !opened->session.acts().empty()) {
        return false;
    }
    remove(id);
    return true;
}

void MatterBoard::saved(MatterId id)
{
    if (find(id) != nullptr) {
        remove(id);
    }
}

void MatterBoard::remove(MatterId id)
{
    std::erase_if(m_matters, [&](const CounterMatter& matter) { return matter.id == id; });
    if (m_atHand == id) {
        m_atHand.reset();
    }
    tell(id);
}

bool MatterBoard::restore(const Draft& draft)
{
    const auto id = MatterId::fromValue(draft.record.id);
    if (draft.record.kind != RecordKind::Matter || !id) {
        return false;
    }
    if (find(*id) != nullptr) {
        return true;
    }
    if (m_matters.size() >= mostAtCounter) {
        return false;
    }
    MatterDraft kept = MatterDraft::readFrom(draft.payload);
    CounterMatter back{.id = *id,
                       .live = LiveMatter{limitsNow(), kept.live, now()},
                       .form = std::move(kept.form),
                       .session = std::move(kept.session),
                       .restored = true};
    back.live.park(now()); // nobody served them while the program was away
    const auto later = std::find_if(m_matters.begin(), m_matters.end(),
                                    [&](const CounterMatter& matter) { return back.id < matter.id; });
    m_matters.insert(later, std::move(back));
    tell(*id);
    return true;
}

void MatterBoard::look()
{
    const DeskTime at = now();
    std::vector<MatterId> changed;
    for (CounterMatter& matter : m_matters) {
        const bool wasLong = matter.live.snapshot().overLimit;
        const bool moved = matter.live.look(at);
        if (matter.live.snapshot().overLimit != wasLong) {
            ++matter.touched;
        }
        if (moved || matter.moment != momentOf(matter.id)) {
            changed.push_back(matter.id);
        }
    }
    for (const MatterId id : changed) {
        tell(id);
    }
}

std::optional<SteadyTime> MatterBoard::nextWake() const
{
    std::optional<SteadyTime> soonest;
    const auto consider = [&](const std::optional<SteadyTime>& wake) {
        if (wake && (!soonest || *wake < *soonest)) {
            soonest = wake;
        }
    };
    for (const CounterMatter& matter : m_matters) {
        consider(matter.live.nextWake(m_clock.steady()));
        consider(MatterStage::nextWake(matter.live, matter.form, m_clock.steady()));
    }
    return soonest;
}

// --- what is typed and ticked ---

void MatterBoard::setForm(MatterId id, const MatterForm& form)
{
    CounterMatter* typed = at(id);
    if (typed == nullptr || typed->form == form) {
        return;
    }
    const MatterForm before = std::exchange(typed->form, form);
    if (before.keyPoints != form.keyPoints) {
        flagForbidden(*typed);
    }
    if (before.kind != form.kind) {
        typed->askedStage.clear();
    }
    ++typed->touched;
    tell(id);
}

/// Notes what is typed and is not to be said; the notes may quote the customer, so nothing is refused.
void MatterBoard::flagForbidden(CounterMatter& typed)
{
    const RuleBook& book = bookOf(typed);
    const auto words = m_forbidden.try_emplace(book.name(), book).first; // put in order once a book
    for (const ForbiddenHit& hit : words->second.find(typed.form.keyPoints)) {
        typed.session.flagForbidden(hit.key, m_clock.now());
    }
}

void MatterBoard::askStage(MatterId id, std::string_view moment)
{
    if (CounterMatter* asking = at(id); asking != nullptr && asking->askedStage != moment) {
        asking->askedStage = moment;
        tell(id);
    }
}

void MatterBoard::setStep(MatterId id, std::string_view step, bool ticked, std::string_view whom)
{
    CounterMatter* stepping = at(id);
    if (stepping == nullptr || stepping->session.isTicked(step) == ticked) {
        return;
    }
    if (ticked) {
        stepping->session.tick(step, m_clock.now(), whom);
    } else {
        stepping->session.untick(step);
    }
    ++stepping->touched;
    tell(id);
}

void MatterBoard::dismissPrompt(MatterId id, std::string_view prompt)
{
    if (CounterMatter* shown = at(id); shown != nullptr) {
        shown->session.dismiss(prompt, m_clock.now());
        ++shown->touched;
        tell(id);
    }
}

// --- asking ---

const CounterMatter* MatterBoard::find(MatterId id) const
{
    const auto found =
        std::find_if(m_matters.begin(), m_matters.end(), [&](const CounterMatter& each) { return each.id == id; });
    return found == m_matters.end() ? nullptr : &*found;
}

CounterMatter* MatterBoard::at(MatterId id)
{
    const auto found =
        std::find_if(m_matters.begin(), m_matters.end(), [&](const CounterMatter& each) { return each.id == id; });
    return found == m_matters.end() ? nullptr : &*found;
}

std::optional<MatterId> MatterBoard::next() const
{
    const CounterMatter* first = nullptr;
    Milliseconds longest{-1};
    for (const CounterMatter& matter : m_matters) {
        if (matter.id == m_atHand) {
            continue;
        }
        const auto wait = matter.live.waiting(m_clock.steady());
        const Milliseconds waited = wait ? wait->elapsed : Milliseconds{-1};
        if (first == nullptr || waited > longest) {
            first = &matter;
            longest = waited;
        }
    }
    return first == nullptr ? std::nullopt : std::optional{first->id};
}

Guidance MatterBoard::guidance(MatterId id)
{
    CounterMatter* there = at(id);
    if (there == nullptr) {
        return {};
    }
    const std::string_view main = momentOf(id);
    std::vector<std::string_view> besides;
    if (main == moment::visitorInquiry) {
        besides.push_back(moment::visitorTalking); // who it is and what about is noted of an inquiry, too
    }
    if (there->form.kind == matterEmergency && main != moment::callEmergency) {
        besides.push_back(moment::callEmergency); // its questions stay in sight whatever else happens
    }
    const RuleBook& book = bookOf(*there);
    return there->session.filter(
        BookGuide::guidance(book, main, besides, facts(id), MatterStage::slotsOf(there->form, deskFacts(book))),
        m_clock.steady(), m_clock.now());
}

std::string_view MatterBoard::momentOf(MatterId id) const
{
    const CounterMatter* there = find(id);
    return there == nullptr ? std::string_view{}
                            : MatterStage::momentOf(there->live, there->form, m_clock.steady(), there->askedStage);
}

Facts MatterBoard::facts(MatterId id) const
{
    const CounterMatter* there = find(id);
    return there == nullptr ? Facts{} : MatterStage::factsOf(there->form, deskFacts(bookOf(*there)));
}

std::vector<GateMark> MatterBoard::gates(MatterId id) const
{
    const CounterMatter* there = find(id);
    return there == nullptr ? std::vector<GateMark>{} : MatterGates::marks(there->form, facts(id), bookOf(*there));
}

std::optional<MatterToSave> MatterBoard::toSave(MatterId id, bool toComplete) const
{
    const CounterMatter* there = find(id);
    if (there == nullptr || there->live.state() != MatterState::Ended) {
        return std::nullopt;
    }
    return saveOf(*there, toComplete);
}

Result<void> MatterBoard::problemsOf(MatterId id) const
{
    const CounterMatter* there = find(id);
    return there == nullptr ? Result<void>{} : MatterService::check(saveOf(*there, false), bookOf(*there));
}

MatterToSave MatterBoard::saveOf(const CounterMatter& matter, bool toComplete) const
{
    return {.id = matter.id,
            .form = matter.form,
            .live = matter.live.snapshot(),
            .session = matter.session,
            .facts = facts(matter.id),
            .toComplete = toComplete};
}

std::optional<Draft> MatterBoard::draftOf(MatterId id, const Actor& actor) const
{
    const CounterMatter* kept = find(id);
    if (kept == nullptr) {
        return std::nullopt;
    }
    const MatterDraft draft{
        .form = kept->form, .live = kept->live.snapshotAt(m_clock.steady()), .session = kept->session};
    return Draft{.record = {RecordKind::Matter, id.value()},
                 .desk = actor.desk,
                 .staff = actor.staff,
                 .payload = draft.toImage(),
                 .updatedAt = m_clock.now()};
}

const RuleBook& MatterBoard::bookOf(const CounterMatter& matter) const { return m_books.named(matter.session.book()); }

DeskFacts MatterBoard::deskFacts(const RuleBook& book) const
{
    return deskFactsOf(m_settings, m_dayFacts ? m_dayFacts(m_clock.now()) : std::pair{0, std::string{}}, book);
}

MatterLimits MatterBoard::limitsNow() const
{
    return MatterStage::limits(m_books.current(), Facts{}.set("role", m_settings.role));
}

void MatterBoard::touch(CounterMatter& matter)
{
    ++matter.touched;
    matter.askedStage.clear();
}

void MatterBoard::tell(MatterId id)
{
    if (CounterMatter* there = at(id); there != nullptr) {
        there->moment = momentOf(id);
    }
    if (m_listener != nullptr) {
        m_listener->matterChanged(id);
    }
}

} // namespace frontdesk
