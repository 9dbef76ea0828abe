#pragma once

#include "domain/call/CallSnapshot.h"
#include "domain/call/CallWords.h"
#include "domain/people/Role.h"
#include "domain/promise/Promise.h"

#include <QString>
#include <array>
#include <string_view>

namespace frontdesk {

/// The categories that the call form offers, in the order of their keys: those of the domain but for "wrong number",
/// which has an act of its own.
inline constexpr std::array<std::string_view, 10> offeredCategories{
    "inquiry",   "find_person", "complaint",     "repair",        "suggestion",
    "emergency", "private",     "claims_leader", "long_distance", "other"};

/// Why a caller is asked to wait, as the hold bar offers it.
inline constexpr std::array<std::string_view, 3> holdReasons{"ask", "look_up", "counter"};

/// Labels in the language of the screen. An unknown word is shown as it is, so that a newer record stays readable.
[[nodiscard]] QString categoryLabel(std::string_view category);
[[nodiscard]] QString lateReasonLabel(std::string_view reason);
[[nodiscard]] QString missedAnswerLabel(std::string_view how);
[[nodiscard]] QString holdReasonLabel(std::string_view reason);
[[nodiscard]] QString matterKindLabel(std::string_view kind);
[[nodiscard]] QString titleLabel(std::string_view title);
[[nodiscard]] QString lineKindLabel(std::string_view kind);
[[nodiscard]] QString lineSourceLabel(std::string_view source);
[[nodiscard]] QString lineLabel(int number, std::string_view label, std::string_view kind);
[[nodiscard]] QString outcomeLabel(CallOutcome outcome);
[[nodiscard]] QString endedByLabel(EndedBy by);
[[nodiscard]] QString promiseKindLabel(PromiseKind kind);
[[nodiscard]] QString promiseStateLabel(PromiseState state);
[[nodiscard]] QString auditActionLabel(std::string_view action);
[[nodiscard]] QString roleLabel(std::string_view role);
[[nodiscard]] QString emergencyKindLabel(std::string_view kind);
[[nodiscard]] QString dutyLabel(std::string_view duty);
[[nodiscard]] QString weekdayLabel(std::string_view weekday);

/// What somebody is at the desk; of several roles, all of them.
[[nodiscard]] QString personRoleLabel(Role role);
[[nodiscard]] QString personRolesLabel(Roles roles);

/// Somebody at the counter as spoken of: name with form of address, else the place, else what they come for.
[[nodiscard]] QString personLabel(std::string_view name, std::string_view title, std::string_view place,
                                  std::string_view kind);
/// A caller as spoken of: name with form of address, or what is known instead.
[[nodiscard]] QString callerLabel(std::string_view name, std::string_view title, bool declined);

} // namespace frontdesk
