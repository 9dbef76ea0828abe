#pragma once

#include "base/Clock.h"
#include "domain/RecordImage.h"
#include "rules/Guidance.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What one live activity (a call, a counter matter) remembers of its guidance: what was shown, ticked, dismissed and
/// flagged, and under which rule book. Saved with the record; restored from its draft.
class GuidanceSession {
public:
    explicit GuidanceSession(std::string book = {}) : m_book(std::move(book)) {}

    [[nodiscard]] const std::string& book() const { return m_book; }

    /// Leaves out what was dismissed, what is `once` and was shown at an earlier moment, and what still cools down
    /// since it came up at an earlier moment; remembers the rest as shown at `now`. Asking again at the same moment
    /// gives the same prompts; a moment that comes back after another one is a later moment.
    [[nodiscard]] Guidance filter(Guidance guidance, SteadyTime now, UtcTime wall);

    /// @param whom who was told, for a step that tells somebody; stays in the log, since the roster changes
    void tick(std::string_view step, UtcTime at, std::string_view whom = {});
    void untick(std::string_view step); ///< a tick by mistake: it leaves the log too
    [[nodiscard]] bool isTicked(std::string_view step) const;
    void dismiss(std::string_view prompt, UtcTime at);
    /// Each entry is logged once, however often the words are typed.
    void flagForbidden(std::string_view key, UtcTime at);

    /// One line of the log, for the record's detail: "shown" | "ticked" | "dismissed" | "flagged".
    struct Event {
        UtcTime at;
        std::string what;
        std::string key;
        std::string moment;
        std::string whom = {}; ///< of a tick: who was told
        bool operator==(const Event&) const = default;
    };
    [[nodiscard]] const std::vector<Event>& log() const { return m_log; }
    /// What somebody did with the guidance; what was merely shown is left out.
    [[nodiscard]] std::vector<Event> acts() const;

    /// The log is all that is written: ticks, dismissals and what was shown follow from it.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static GuidanceSession readFrom(const RecordImage& image, const std::string& prefix);

private:
    struct Shown {
        int visit = 0; ///< which stay at a moment
        std::optional<SteadyTime> at = {};
    };
    void note(UtcTime at, std::string_view what, std::string_view key, std::string_view whom = {});
    void remember(Event event);

    std::string m_book;
    std::string m_moment;
    int m_visit = 0;
    std::map<std::string, Shown, std::less<>> m_shown;
    std::set<std::string, std::less<>> m_ticked;
    std::set<std::string, std::less<>> m_dismissed;
    std::vector<Event> m_log;
};

} // namespace frontdesk
