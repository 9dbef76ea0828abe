#pragma once

#include "domain/complaint/ComplaintForm.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Two desks changed the form of one ticket: what goes together by itself, and what a person has to decide.
/// Pure and safe on any thread.
struct ComplaintMerge {
    /// A field that both sides changed, each to something else.
    struct Conflict {
        std::string field; ///< its vocabulary name
        std::string base;  ///< what stood there before; empty: nothing
        std::string mine;
        std::string theirs;
        bool operator==(const Conflict&) const = default;
    };

    /// Whose text of a field counts.
    enum class Take { Theirs, Mine, Both };

    ComplaintForm form = {};              ///< what only one side changed is taken; a field in conflict keeps theirs,
                                          ///< which is what is saved already
    std::vector<Conflict> conflicts = {}; ///< ordered by field name

    /// Compares both with what they started from, field by field. Emptying a field is a change like any other.
    [[nodiscard]] static ComplaintMerge of(const ComplaintForm& base, const ComplaintForm& mine,
                                           const ComplaintForm& theirs);
    /// True when nobody needs to be asked.
    [[nodiscard]] bool clean() const { return conflicts.empty(); }
    /// Whether both texts of a field can stand one behind the other: of a number or a choice only one counts.
    [[nodiscard]] static bool canTakeBoth(std::string_view field);
    /// Decides one conflict: writes what was taken into the form. Both are theirs, then mine, each once; where only one
    /// can count, mine.
    void take(const Conflict& conflict, Take taken);
};

} // namespace frontdesk
