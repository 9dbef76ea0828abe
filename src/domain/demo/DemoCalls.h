#pragma once

#include "domain/call/CallService.h"
#include "domain/demo/DemoGuidance.h"
#include "domain/demo/DemoPeople.h"
#include "domain/demo/DemoTexts.h"
#include "domain/demo/DemoTimetable.h"
#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// How much is to be made up.
struct DemoPlan {
    std::int64_t calls = 60;
    std::int64_t people = 0; ///< who call; 0: as many as make most of few calls strangers, and every sixteenth of many
    std::uint64_t seed = 1;
    UtcTime until; ///< everything happened before it
};

/// What was done to a call after it was saved.
struct DemoLater {
    enum class What { LateReason, DealtWith, Completed, CallbackKept, CallbackWithdrawn, Voided };
    What what = What::DealtWith;
    UtcTime at;
    std::string words = {};            ///< the reason, the way, or the note
    std::optional<CallForm> form = {}; ///< Completed
    std::optional<PromiseId> callback = {};
};

/// A call as the desk saved it, and what came of it.
struct DemoCall {
    CallToSave save;
    UtcTime savedAt;
    std::vector<DemoLater> later = {}; ///< in the order of time
};

/// The calls of a made-up estate, oldest first and the same ones for the same plan: answered in time and late, put on
/// hold, missed, wrong numbers, calls to complete, callbacks open and kept. What would have been done after `until` is
/// left undone. Pure; one thread at a time.
class DemoCalls {
public:
    /// @param texts, book must outlive it @param unit zone, lines and role of the desk
    DemoCalls(const DemoTexts& texts, const UnitSettings& unit, const RuleBook& book, const DemoPlan& plan);

    /// The next call. There are more than the plan's: those ring after `until`, and nothing came of them yet.
    [[nodiscard]] DemoCall next();

    [[nodiscard]] const std::vector<DemoPerson>& people() const { return m_people; }
    /// What somebody says when calling about something.
    [[nodiscard]] std::string keyPoints();

private:
    struct Line {
        LineSettings settings;
        UtcTime talksUntil = {};
    };

    [[nodiscard]] const DemoMatter& matter();
    [[nodiscard]] Line& lineFor(UtcTime rang, CallSnapshot& live);
    void ring(CallSnapshot& live, const LineSettings& line, std::int64_t least, std::int64_t most);
    void talk(CallSnapshot& live);
    [[nodiscard]] CallForm formOf(const DemoPerson& person, const DemoMatter& about);
    void miss(DemoCall& call, const LineSettings& line);
    void answer(DemoCall& call, const LineSettings& line);
    void record(DemoCall& call, const DemoPerson& person);
    void promise(DemoCall& call);
    void addLater(DemoCall& call, DemoLater later);
    [[nodiscard]] Milliseconds minutes(std::int64_t least, std::int64_t most);

    const DemoTexts& m_texts;
    const RuleBook& m_book;
    std::string m_role;
    DemoRandom m_random;
    DemoTimetable m_times;
    DemoGuidance m_guidance;
    UtcTime m_until;
    std::int64_t m_idCounter;
    std::size_t m_matterWeights = 0;
    std::vector<Line> m_lines;
    std::vector<DemoPerson> m_people;
};

} // namespace frontdesk
