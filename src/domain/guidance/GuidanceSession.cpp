#include "domain/guidance/GuidanceSession.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace frontdesk {
namespace {

constexpr std::string_view shownEvent{"shown"};
constexpr std::string_view tickedEvent{"ticked"};
constexpr std::string_view dismissedEvent{"dismissed"};
constexpr std::string_view flaggedEvent{"flagged"};

bool coolsDown(std::int64_t seconds, const std::optional<SteadyTime>& shownAt, SteadyTime now)
{
    return seconds > 0 && shownAt && now - *shownAt < std::chrono::seconds{seconds};
}

} // namespace

Guidance GuidanceSession::filter(Guidance guidance, SteadyTime now, UtcTime wall)
{
    if (guidance.moment != m_moment) {
        m_moment = guidance.moment;
        ++m_visit;
    }
    const auto leftOut = [&](const GuidancePrompt& prompt) {
        if (m_dismissed.contains(prompt.key)) {
            return true;
        }
        const auto shown = m_shown.find(prompt.key);
        if (shown == m_shown.end() || shown->second.visit == m_visit) {
            return false;
        }
        return prompt.once || coolsDown(prompt.cooldownSeconds, shown->second.at, now);
    };
    std::erase_if(guidance.prompts, leftOut);
    for (const GuidancePrompt& prompt : guidance.prompts) {
        const auto shown = m_shown.find(prompt.key);
        if (shown == m_shown.end() || shown->second.visit != m_visit) {
            m_shown.insert_or_assign(prompt.key, Shown{.visit = m_visit, .at = now});
            note(wall, shownEvent, prompt.key);
        }
    }
    return guidance;
}

void GuidanceSession::tick(std::string_view step, UtcTime at, std::string_view whom)
{
    if (m_ticked.emplace(step).second) {
        note(at, tickedEvent, step, whom);
    }
}

void GuidanceSession::untick(std::string_view step)
{
    const auto ticked = m_ticked.find(step);
    if (ticked == m_ticked.end()) {
        return;
    }
    m_ticked.erase(ticked);
    std::erase_if(m_log, [&](const Event& event) { return event.what == tickedEvent && event.key == step; });
}

bool GuidanceSession::isTicked(std::string_view step) const { return m_ticked.contains(step); }

void GuidanceSession::dismiss(std::string_view prompt, UtcTime at)
{
    if (m_dismissed.emplace(prompt).second) {
        note(at, dismissedEvent, prompt);
    }
}

void GuidanceSession::flagForbidden(std::string_view key, UtcTime at)
{
    const bool known = std::any_of(m_log.begin(), m_log.end(),
                                   [&](const Event& event) { return event.what == flaggedEvent && event.key == key; });
    if (!known) {
        note(at, flaggedEvent, key);
    }
}

std::vector<GuidanceSession::Event> GuidanceSession::acts() const
{
    std::vector<Event> done = m_log;
    std::erase_if(done, [](const Event& event) { return event.what == shownEvent; });
    return done;
}

void GuidanceSession::note(UtcTime at, std::string_view what, std::string_view key, std::string_view whom)
{
    m_log.push_back(
        {.at = at, .what = std::string{what}, .key = std::string{key}, .moment = m_moment, .whom = std::string{whom}});
}

void GuidanceSession::writeTo(RecordImage& image, const std::string& prefix) const
{
    image.set(prefix + "book", m_book);
    for (std::size_t index = 0; index < m_log.size(); ++index) {
        const std::string name = prefix + "log." + std::to_string(index) + ".";
        image.set(name + "at", std::to_string(toMillis(m_log[index].at)));
        image.set(name + "what", m_log[index].what);
        image.set(name + "key", m_log[index].key);
        image.set(name + "moment", m_log[index].moment);
        if (!m_log[index].whom.empty()) {
            image.set(name + "whom", m_log[index].whom);
        }
    }
}

GuidanceSession GuidanceSession::readFrom(const RecordImage& image, const std::string& prefix)
{
    GuidanceSession session{image.get(prefix + "book")};
    for (std::size_t index = 0;; ++index) {
        const std::string name = prefix + "log." + std::to_string(index) + ".";
        if (!image.has(name + "what")) {
            break;
        }
        const std::string at = image.get(name + "at");
        std::int64_t millis = 0;
        std::from_chars(at.data(), at.data() + at.size(), millis);
        session.remember({.at = utcFromMillis(millis),
                          .what = image.get(name + "what"),
                          .key = image.get(name + "key"),
                          .moment = image.get(name + "moment"),
                          .whom = image.get(name + "whom")});
    }
    return session;
}

void GuidanceSession::remember(Event event)
{
    if (event.what == shownEvent) {
        // The steady clock of another run says nothing here: what cooled down then has done so.
        m_shown.insert_or_assign(event.key, Shown{});
    } else if (event.what == tickedEvent) {
        m_ticked.insert(event.key);
    } else if (event.what == dismissedEvent) {
        m_dismissed.insert(event.key);
    }
    m_log.push_back(std::move(event));
}

} // namespace frontdesk
