#pragma once

#include "domain/call/Call.h"
#include "domain/complaint/Complaint.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/item/Item.h"
#include "domain/matter/Matter.h"
#include "domain/visitor/Visit.h"

#include <variant>
#include <vector>

namespace frontdesk {

class ReadView;

/// A record that was saved by one key and is to be completed. Calls and counter matters show the fields of a counter
/// form and are completed in the list; visits, items and tickets in their own panels.
struct ToCompleteItem {
    std::variant<Call, Matter, Visit, Item, Complaint> record;
    bool operator==(const ToCompleteItem&) const = default;

    [[nodiscard]] RecordRef ref() const;
    [[nodiscard]] bool isCall() const { return std::holds_alternative<Call>(record); }
    /// A call or a matter.
    [[nodiscard]] bool hasForm() const { return isCall() || std::holds_alternative<Matter>(record); }
    /// When it rang, the person came up, or the thing or the complaint came in.
    [[nodiscard]] UtcTime at() const;
    /// A call's category stands as the kind. Empty without a form.
    [[nodiscard]] MatterForm form() const;
};

/// Everything that waits to be completed, and the way to do it. Reading: on the read lane's thread.
class ToComplete {
public:
    /// Oldest first. @param most of each kind
    [[nodiscard]] static Result<std::vector<ToCompleteItem>> read(const ReadView& view, int most);
    [[nodiscard]] static Result<int> count(const ReadView& view);
    /// Writes the form into a record that has one; what the form has not (a call's late reason, what was refused)
    /// stays.
    /// @param stillOpen it stays to complete
    /// @return the record as it is now; problems name the fields of the counter form
    /// @error record.not_found for a record without a form, else those of CallService::change and MatterService::change
    [[nodiscard]] static Result<ToCompleteItem> write(UnitOfWork& uow, const Actor& actor, const ToCompleteItem& item,
                                                      const MatterForm& form, bool stillOpen, const RuleBooks& books,
                                                      UtcTime now);
};

} // namespace frontdesk
