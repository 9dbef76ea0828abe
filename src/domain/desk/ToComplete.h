#pragma once

#include "domain/call/Call.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/matter/Matter.h"

#include <variant>
#include <vector>

namespace frontdesk {

class ReadView;

/// A record that was saved by one key and is to be completed: a call or a counter matter. Both show the fields of a
/// counter form.
struct ToCompleteItem {
    std::variant<Call, Matter> record;
    bool operator==(const ToCompleteItem&) const = default;

    [[nodiscard]] RecordRef ref() const;
    [[nodiscard]] bool isCall() const { return std::holds_alternative<Call>(record); }
    /// When it rang, or the person came up.
    [[nodiscard]] UtcTime at() const;
    /// A call's category stands as the kind.
    [[nodiscard]] MatterForm form() const;
};

/// Everything that waits to be completed, and the way to do it. Reading: on the read lane's thread.
class ToComplete {
public:
    /// Oldest first. @param most of each kind
    [[nodiscard]] static Result<std::vector<ToCompleteItem>> read(const ReadView& view, int most);
    /// Writes the form into the record; what the form has not (a call's late reason, what was refused) stays.
    /// @param stillOpen it stays to complete
    /// @return the record as it is now; problems name the fields of the counter form
    /// @error those of CallService::change and MatterService::change
    [[nodiscard]] static Result<ToCompleteItem> write(UnitOfWork& uow, const Actor& actor, const ToCompleteItem& item,
                                                      const MatterForm& form, bool stillOpen, const RuleBooks& books,
                                                      UtcTime now);
};

} // namespace frontdesk
