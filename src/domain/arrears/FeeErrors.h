#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode feeBadPhone{"fee.bad_phone"};         ///< %1 as typed
inline constexpr ErrorCode feeBadAmount{"fee.bad_amount"};       ///< %1 as typed
inline constexpr ErrorCode feeBadDay{"fee.bad_day"};             ///< %1 as typed
inline constexpr ErrorCode feeKnownAccount{"fee.known_account"}; ///< %1 the place, %2 the payer: they have an account
inline constexpr ErrorCode feeKnownItem{"fee.known_item"};       ///< %1 the fee, %2 its time: the account has it
inline constexpr ErrorCode feeNeedsReason{"fee.needs_reason"};   ///< why is to be said
inline constexpr ErrorCode feeItemSettled{"fee.item_settled"};   ///< something was paid on it
inline constexpr ErrorCode feePauseInPast{"fee.pause_in_past"};  ///< %1 the day
inline constexpr ErrorCode feeNotPaused{"fee.not_paused"};
inline constexpr ErrorCode feeWordsBad{"fee.words_bad"};           ///< %1 the key: a broken file of the program
inline constexpr ErrorCode feeTextRefused{"fee.text_refused"};     ///< the problems say which words
inline constexpr ErrorCode feeTextThreat{"fee.text_threat"};       ///< %1 the words: Civil Code, art. 944
inline constexpr ErrorCode feeTextPublic{"fee.text_public"};       ///< %1 the words
inline constexpr ErrorCode feeTextForbidden{"fee.text_forbidden"}; ///< %1 the words, %2 what the pack offers instead
inline constexpr ErrorCode feeThirdPerson{"fee.third_person"};     ///< somebody else hears no items and no amounts
inline constexpr ErrorCode feeNobodyTold{"fee.nobody_told"};       ///< nobody was reached, so nobody was told anything
inline constexpr ErrorCode feeNotAuthorised{"fee.not_authorised"}; ///< %1 name: not in the directory for this place
inline constexpr ErrorCode feeAnswerNeedsTold{"fee.answer_needs_told"};             ///< Source: M0-140
inline constexpr ErrorCode feeQuietHours{"fee.quiet_hours"};                        ///< %1 from, %2 until
inline constexpr ErrorCode feeDailyCap{"fee.daily_cap"};                            ///< %1 how many a day
inline constexpr ErrorCode feeWeeklyCap{"fee.weekly_cap"};                          ///< %1 how many a week
inline constexpr ErrorCode feeVisitNeedsCall{"fee.visit_needs_call"};               ///< Source: M0-138
inline constexpr ErrorCode feeVisitNeedsAppointment{"fee.visit_needs_appointment"}; ///< Source: M0-141
inline constexpr ErrorCode feePromiseAmount{"fee.promise_amount"}; ///< %1 what is owed: no more, and above zero
inline constexpr ErrorCode feePromiseClosed{"fee.promise_closed"}; ///< settled already
inline constexpr ErrorCode feeDisputeNeedsItems{"fee.dispute_needs_items"};
inline constexpr ErrorCode feeDisputeNeedsWords{"fee.dispute_needs_words"}; ///< Source: M0-148
inline constexpr ErrorCode feeNoSuchItem{"fee.no_such_item"};               ///< not an open one of this account
inline constexpr std::array feeErrors{feeBadPhone,
                                      feeBadAmount,
                                      feeBadDay,
                                      feeKnownAccount,
                                      feeKnownItem,
                                      feeNeedsReason,
                                      feeItemSettled,
                                      feePauseInPast,
                                      feeNotPaused,
                                      feeWordsBad,
                                      feeTextRefused,
                                      feeTextThreat,
                                      feeTextPublic,
                                      feeTextForbidden,
                                      feeThirdPerson,
                                      feeNobodyTold,
                                      feeNotAuthorised,
                                      feeAnswerNeedsTold,
                                      feeQuietHours,
                                      feeDailyCap,
                                      feeWeeklyCap,
                                      feeVisitNeedsCall,
                                      feeVisitNeedsAppointment,
                                      feePromiseAmount,
                                      feePromiseClosed,
                                      feeDisputeNeedsItems,
                                      feeDisputeNeedsWords,
                                      feeNoSuchItem};

} // namespace frontdesk
