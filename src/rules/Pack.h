#pragma once

#include "rules/EntryHead.h"
#include "rules/Facts.h"
#include "rules/IndicatorEntry.h"
#include "rules/LetterEntry.h"
#include "rules/LocalText.h"
#include "rules/ScorecardEntry.h"
#include "rules/TimedEntries.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Words to say, in the pack's own language, never translated; or a text that tells what to do.
struct PromptEntry {
    EntryHead head;
    std::vector<std::string> say = {}; ///< with slots {unit} {staff} {surname} …
    LocalText text = {};               ///< advice beside or instead of words to say
};

struct StepEntry {
    std::string id; ///< unique within its checklist
    LocalText text;
    bool required = false;
    std::string field = {}; ///< the step is done when this field of the record is filled (derived, not ticked)
    std::string duty = {};  ///< whom of the roster the step is to be told to; ticking it says "told"
};

struct ChecklistEntry {
    EntryHead head;
    LocalText title = {};
    std::vector<StepEntry> steps = {};
};

/// A number with a unit and what happens near and past it.
struct LimitEntry {
    EntryHead head;
    std::string what; ///< the vocabulary's limit name: rings, hold_seconds, callback_minutes …
    std::int64_t most = 0;
    std::optional<std::int64_t> least = {}; ///< informs only
    std::optional<std::int64_t> near = {};  ///< the screen turns here
    std::string past = {};                  ///< moment named when it is passed
};

enum class GateLevel { Warn, Block };

/// Fields to have before a step is done.
struct RequireEntry {
    EntryHead head;
    std::vector<std::string> fields = {};
    bool allowDeclined = false; ///< "refused to say" counts as filled
    GateLevel level = GateLevel::Warn;
};

enum class ForbidMatch { Utterance, Opening, Word };

struct ForbidEntry {
    EntryHead head;
    std::vector<std::string> text = {};
    ForbidMatch match = ForbidMatch::Utterance;
    std::string instead = {}; ///< what to say instead; empty where the manual offers nothing
};

struct PhraseEntry {
    EntryHead head;
    LocalText category = {};
    std::vector<std::string> say = {};
};

/// A greeting by the local time of day or by a festival (month-day or listed dates); fills the slot {greeting}.
struct GreetingEntry {
    EntryHead head; ///< `when` may test hour (0…23) and festival
    std::string say;
};

/// One step of a rehearsal, which is also the pack's regression test.
struct ScenarioStep {
    std::string at;
    std::int64_t afterSeconds = 0; ///< since the step before
    Facts facts = {};
    std::vector<std::string> expect = {}; ///< ids that must appear: "id", "pack/id" or "pack/checklist/step"
    std::vector<std::string> absent = {}; ///< ids that must not
    Place place = {};                     ///< where it stands in the pack's file
};

struct ScenarioEntry {
    EntryHead head;
    LocalText title = {};
    std::vector<ScenarioStep> steps = {};
};

/// The pack that is always active and lies below all others.
inline constexpr std::string_view basePackId{"base"};

/// What a trainer loads: one file that a person can read, checked to the line, versioned.
struct Pack {
    std::string id;
    LocalText title;
    std::string version;
    std::vector<std::string> roles = {};
    std::vector<std::string> basedOn = {};
    std::string extends = {}; ///< overlay: id of the pack that it changes
    Place place = {};         ///< where its head stands in the file
    Place extendsPlace = {};  ///< where it says what it extends
    std::vector<PromptEntry> prompts = {};
    std::vector<ChecklistEntry> checklists = {};
    std::vector<LimitEntry> limits = {};
    std::vector<RequireEntry> requirements = {};
    std::vector<ForbidEntry> forbids = {};
    std::vector<PhraseEntry> phrases = {};
    std::vector<GreetingEntry> greetings = {};
    std::vector<LadderEntry> ladders = {};
    std::vector<ClockEntry> clocks = {};
    std::vector<CalendarEntry> calendars = {};
    std::vector<IndicatorEntry> indicators = {};
    std::vector<ScorecardEntry> scorecards = {};
    std::vector<LetterEntry> letters = {};
    std::vector<ScenarioEntry> scenarios = {};
};

} // namespace frontdesk
