#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/PayPromiseService.h"
#include "domain/guidance/GuidanceSession.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What the desk sends to be kept of a contact.
struct FeeContactToSave {
    FeeContactId id;
    FeeAccountId account;
    UtcTime at{};  ///< when it began: the guard asks about that moment
    TimeZone zone; ///< of the unit
    FeeChannel channel = FeeChannel::Phone;
    std::string step = {}; ///< "fee/friendly": what the worklist asked for; empty: by itself
    FeeOutcome outcome = FeeOutcome::Done;
    std::string reason = {}; ///< why postponed; of a visit, and of the call that arranges it, why it is made
    std::optional<LocalDate> nextOn = {};
    FeeListener listener = FeeListener::Nobody;
    std::string who = {};
    std::vector<FeeItemId> told = {};
    FeeAnswer answer = FeeAnswer::None;
    std::string words = {};
    std::vector<PayWish> promises = {};        ///< several: instalments
    std::optional<UtcTime> appointmentAt = {}; ///< of a call: when we come
    GuidanceSession session = GuidanceSession{};
};

/// A contact with what came of it.
struct FeeContactKept {
    FeeContact contact;
    std::vector<PayPromise> promises = {};
};

/// Contacts about fees, each saved whole. Stateless: one call is part of the caller's unit of work, with an audit entry
/// for each row. Source: M0-138 to M0-146. Audit actions: added; of the account: changed, paused.
class FeeContactService {
public:
    /// @param ids of promises; must outlive the service
    explicit FeeContactService(IdMaker& ids) : m_ids(ids) {}

    /// The same save twice is one. What follows from the answer is written with it: promises, an agreed visit as a
    /// promise of ours, why it is owed, and a pause until a day for hardship and for who is away. A dispute's ticket is
    /// FeeDisputes' matter.
    /// @error people.no_right (CollectFees), record.voided, record.conflict, form.invalid with what a pack blocks;
    /// those of ContactGuard and PayPromiseService::make(); fee.third_person for items, amounts or an answer of
    /// somebody else, fee.not_authorised, fee.nobody_told, fee.answer_needs_told, fee.no_such_item, fee.needs_reason,
    /// fee.bad_day, fee.visit_needs_call, fee.visit_needs_appointment
    [[nodiscard]] Result<FeeContactKept> save(UnitOfWork& uow, const Actor& actor, const FeeContactToSave& input,
                                              const RuleBook& book, UtcTime now) const;
    /// Before the telephone is picked up. @error those of ContactGuard, and of a visit without its call
    [[nodiscard]] static Result<void> mayBegin(const ReadView& view, FeeAccountId account, FeeChannel channel,
                                               const RuleBook& book, const TimeZone& zone, UtcTime at);
    /// The call that arranged a visit which nobody made yet; null without one. @param contacts of the account, the
    /// latest first
    [[nodiscard]] static const FeeContact* arrangedBy(const std::vector<FeeContact>& contacts);

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
