#include "domain/arrears/FeeLetter.h"

#include "domain/ImageFields.h"
#include "domain/arrears/FeeLetterPaper.h"

#include <string>

namespace frontdesk {

RecordImage imageOf(const FeeLetter& letter)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", letter.id.toString());
    to.text("account", letter.account.toString());
    to.number("version", letter.version);
    to.text("kind", nameOf(letter.kind));
    to.text("number", letter.number);
    to.text("day", toIso(letter.day));
    to.text("template", letter.letterTemplate);
    for (std::size_t at = 0; at < letter.items.size(); ++at) {
        image.set("item." + std::to_string(at), letter.items[at].toString());
    }
    to.number("total", letter.total.fen());
    to.text("tracking", letter.tracking);
    to.time("sent_at", letter.sentAt);
    if (letter.deliveredOn) {
        to.text("delivered_on", toIso(*letter.deliveredOn));
    }
    to.text("proof", letter.proof);
    to.flag("returned", letter.returned);
    for (const auto& [name, value] : letter.paper.fields()) {
        image.set("paper." + name, value);
    }
    to.text("rule_book", letter.ruleBook);
    if (letter.operatorId) {
        to.text("operator", letter.operatorId->toString());
    }
    if (letter.voided) {
        to.time("voided.at", letter.voided->at);
        to.text("voided.reason", letter.voided->reason);
        if (letter.voided->by) {
            to.text("voided.by", letter.voided->by->toString());
        }
    }
    return image;
}

SearchText searchText(const FeeLetter& letter)
{
    SearchText search;
    // As they stood when it was written: an account that is renamed later leaves the index of its letters alone.
    const FeeLetterPaper paper = FeeLetterPaper::readFrom(letter.paper);
    if (!paper.payer.empty()) {
        search.names.push_back(paper.payer);
    }
    for (const std::string& text : {letter.number, paper.place, letter.tracking}) {
        if (!text.empty()) {
            search.texts.push_back(text);
        }
    }
    for (const std::string& number : {letter.number, letter.tracking}) {
        if (!number.empty()) {
            search.digits.push_back(number); // by any part of it, as it is read off an envelope
        }
    }
    return search;
}

} // namespace frontdesk
