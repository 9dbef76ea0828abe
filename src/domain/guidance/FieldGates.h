#pragma once

#include "base/Result.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What the packs require at a step and is not there. Pure: the panel asks to show marks, the service asks again.
struct GateMark {
    Problem problem; ///< the stem's code with the field
    GateLevel level = GateLevel::Warn;
    std::string key; ///< "pack/id" of the requirement
    std::vector<std::string> source;
};

/// Gathers unmet requirements: one mark a field, the strictest, since several packs may require the same.
class FieldGates {
public:
    struct Form {
        std::function<bool(std::string_view)> has;         ///< others are other panels' matter and give no mark
        std::function<std::string(std::string_view)> text; ///< empty: not filled
        std::function<bool(std::string_view)> declined;    ///< counts as filled where a requirement allows it
        std::function<ErrorCode(std::string_view)> code;
        bool onlyWarned = false; ///< nothing blocks it (an emergency)
    };

    FieldGates(Form form, const Facts& facts) : m_form(std::move(form)), m_facts(facts) {}

    void add(const std::vector<const RequireEntry*>& entries);
    [[nodiscard]] std::vector<GateMark> take() { return std::move(m_marks); }

private:
    void mark(const std::string& field, const RequireEntry& entry);

    Form m_form;
    const Facts& m_facts;
    std::vector<GateMark> m_marks;
};

} // namespace frontdesk
