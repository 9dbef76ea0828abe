#include "domain/arrears/FeeContactGates.h"

#include "domain/arrears/FeeErrors.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::array<std::string_view, 9> fieldsOfContacts{"fee_items",   "amount_each",      "amount_total",
                                                           "period",      "promised_pay_at",  "home_visit_reason",
                                                           "notified_at", "complaint_detail", "complaint_ticket_id"};

} // namespace

std::vector<GateMark> FeeContactGates::marks(const FeeContact& contact, std::optional<UtcTime> calledAt, bool hasDay,
                                             const RuleBook& book, std::string_view moment, const Facts& facts)
{
    const auto filled = [](bool is) { return is ? std::string{"1"} : std::string{}; };
    FieldGates gates{{.has =
                          [](std::string_view field) {
                              return std::find(fieldsOfContacts.begin(), fieldsOfContacts.end(), field) !=
                                     fieldsOfContacts.end();
                          },
                      .text =
                          [&](std::string_view field) {
                              if (field == "promised_pay_at") {
                                  return filled(hasDay);
                              }
                              if (field == "home_visit_reason") {
                                  return contact.reason;
                              }
                              if (field == "notified_at") {
                                  return filled(calledAt.has_value());
                              }
                              if (field == "complaint_detail") {
                                  return contact.words;
                              }
                              if (field == "complaint_ticket_id") {
                                  return filled(contact.ticket.has_value());
                              }
                              return filled(!contact.told.empty());
                          },
                      .declined =
                          [&](std::string_view field) {
                              return field == "promised_pay_at" && contact.answer != FeeAnswer::None &&
                                     contact.answer != FeeAnswer::Promises;
                          },
                      .code = [](std::string_view) { return feeGateField; }},
                     facts};
    gates.add(book.required(moment));
    return gates.take();
}

Facts FeeContactGates::factsOf(const FeeContact& contact, FeeClass feeClass)
{
    Facts facts;
    facts.set("channel", std::string{nameOf(contact.channel)});
    if (contact.listener != FeeListener::Nobody) {
        facts.set("answered_by", std::string{nameOf(contact.listener)});
    }
    if (contact.answer != FeeAnswer::None) {
        facts.set("payer_answer", std::string{nameOf(contact.answer)});
    }
    if (feeClass != FeeClass::Unknown) {
        facts.set("payer_class", std::string{nameOf(feeClass)});
    }
    facts.set("has_appointment", contact.appointmentAt.has_value());
    return facts;
}

} // namespace frontdesk
