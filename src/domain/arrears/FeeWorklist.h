#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeeKinds.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/PayPromise.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Why somebody is on the list today.
enum class FeeWhy {
    Step,      ///< a step of the ladder has come
    Broken,    ///< a promise to pay was not kept, or in part only
    Visit,     ///< we said that we come
    Postponed, ///< it was put off to a day that has come
};

/// One thing of the day's list: one account, and what is to be done about some of its fees.
struct FeeTask {
    FeeAccount account;
    FeeWhy why = FeeWhy::Step;
    std::string ladder = {}; ///< fee, instalment, mortgage
    std::string step = {};   ///< "fee/friendly"; what the contact is saved under
    std::string moment = {}; ///< of the packs, for the words to say
    FeeChannel channel = FeeChannel::Phone;
    LocalText title = {};                ///< the step's
    std::vector<std::string> say = {};   ///< the step's script, with slots
    LocalText text = {};                 ///< the step's advice
    LocalDate day{};                     ///< when it was to be done
    bool isLeft = false;                 ///< from an earlier day
    std::vector<FeeItem> items = {};     ///< by due date; those in question are left out
    Money amount = {};                   ///< what is still owed on them
    int daysOverdue = 0;                 ///< of the oldest; below zero before it is due
    std::optional<FeeContact> last = {}; ///< what was said last
    int triesToday = 0;
    std::int64_t stepDays = 0;             ///< of the ladder's step: later steps come first
    std::optional<PayPromise> broken = {}; ///< the one that was not kept
    std::optional<LocalDate> nextDay = {}; ///< the ladder's next step after this one
    LocalText nextTitle = {};
    bool operator==(const FeeTask&) const = default;
};

/// The list of a day. Pure apart from the view.
class FeeWorklist {
public:
    /// What was left from earlier days first, then the later steps of a ladder, then the greater amounts. An open
    /// promise, a pause and a dispute wait as the ladder's pack says. Once a step's contact is done for a fee, that fee
    /// waits for the next step; only the last step that has come counts, so that nobody is called twice for being late.
    [[nodiscard]] static Result<std::vector<FeeTask>> of(const ReadView& view, const RuleBook& book,
                                                         const FeeKinds& kinds, const TimeZone& zone, UtcTime now);
    /// Slots of words to say to a payer: surname, title, amount, due. @param withAmount false for somebody else's ears
    [[nodiscard]] static Slots slotsOf(const FeeAccount& account, Money amount, LocalDate due, bool withAmount,
                                       const RuleBook& book);
};

} // namespace frontdesk
