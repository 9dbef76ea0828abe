#pragma once

#include "rules/Pack.h"

#include <map>
#include <string>
#include <vector>

namespace frontdesk {

/// What fills the slots of a prompt: unit, staff, surname, title, due … Filled in by the panel's domain code.
using Slots = std::map<std::string, std::string, std::less<>>;

struct GuidancePrompt {
    std::string key;              ///< "pack/id": stable name for the session's log
    std::vector<std::string> say; ///< alternatives with slots filled, ready to be read aloud; may be empty
    LocalText text;
    std::vector<std::string> source;
    std::int64_t priority = 0;
    bool once = false;
    std::int64_t cooldownSeconds = 0;
};

struct GuidanceStep {
    std::string key; ///< "pack/checklist/step"
    LocalText text;
    bool required = false;
    std::string field; ///< filled field that ticks it by itself, or empty
    std::string duty;  ///< whom of the roster to tell, or empty
    std::vector<std::string> source;
};

struct GuidanceLimit {
    std::string key;
    std::string what;
    std::int64_t most = 0;
    std::optional<std::int64_t> near;
    std::string past;
    std::vector<std::string> source;
};

struct GuidanceRequire {
    std::string key;
    std::vector<std::string> fields;
    bool allowDeclined = false;
    GateLevel level = GateLevel::Warn;
    std::vector<std::string> source;
};

struct GuidanceForbid {
    std::string key;
    std::vector<std::string> text;
    ForbidMatch match = ForbidMatch::Utterance;
    std::string instead;
    std::vector<std::string> source;
};

struct GuidancePhrase {
    std::string key;
    LocalText category;
    std::vector<std::string> say;
    std::vector<std::string> source;
};

/// What the packs say about one moment under the given facts: best first, values ready to show.
struct Guidance {
    std::string moment;
    std::vector<GuidancePrompt> prompts;
    std::vector<GuidanceStep> steps;
    std::vector<GuidanceLimit> limits;
    std::vector<GuidanceRequire> required;
    std::vector<GuidanceForbid> forbidden; ///< those that belong to this moment or to none
    std::vector<GuidancePhrase> phrases;   ///< those that belong to this moment
};

} // namespace frontdesk
