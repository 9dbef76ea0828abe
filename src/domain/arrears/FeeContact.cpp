#include "domain/arrears/FeeContact.h"

#include "domain/ImageFields.h"

namespace frontdesk {

RecordImage imageOf(const FeeContact& contact)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", contact.id.toString());
    to.text("account", contact.account.toString());
    to.number("version", contact.version);
    to.time("at", contact.at);
    to.text("channel", nameOf(contact.channel));
    to.text("step", contact.step);
    to.text("outcome", nameOf(contact.outcome));
    to.text("reason", contact.reason);
    if (contact.nextOn) {
        to.text("next_on", toIso(*contact.nextOn));
    }
    to.text("listener", nameOf(contact.listener));
    to.text("who", contact.who);
    for (std::size_t at = 0; at < contact.told.size(); ++at) {
        image.set("told." + std::to_string(at), contact.told[at].toString());
    }
    to.text("answer", nameOf(contact.answer));
    to.text("words", contact.words);
    if (contact.promise) {
        to.text("promise", contact.promise->toString());
    }
    if (contact.ticket) {
        to.text("ticket.kind", nameOf(contact.ticket->kind));
        to.number("ticket.id", contact.ticket->id);
    }
    to.time("appointment_at", contact.appointmentAt);
    if (contact.operatorId) {
        to.text("operator", contact.operatorId->toString());
    }
    for (const auto& [name, value] : contact.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    to.text("rule_book", contact.ruleBook);
    return image;
}

} // namespace frontdesk
