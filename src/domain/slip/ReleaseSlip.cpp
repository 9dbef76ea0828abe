#include "domain/slip/ReleaseSlip.h"

#include "domain/ImageFields.h"
#include "domain/slip/SlipWords.h"

#include <algorithm>

namespace frontdesk {

namespace {

void requireText(std::vector<Problem>& problems, const char* field, const std::string& text)
{
    if (text.empty()) {
        problems.push_back({field, fieldRequired});
    }
}

void writeMark(RecordImage& image, const char* prefix, const std::optional<SlipMark>& mark)
{
    if (!mark) {
        return;
    }
    ImageWriter to{image, prefix};
    to.time("at", mark->at);
    if (mark->by) {
        to.text("by", mark->by->toString());
    }
    if (!mark->reason.empty()) {
        to.text("reason", mark->reason);
    }
}

void writeLines(RecordImage& image, const ReleaseSlip& slip)
{
    for (std::size_t at = 0; at < slip.lines.size(); ++at) {
        ImageWriter to{image, "goods." + std::to_string(at) + "."};
        to.text("what", slip.lines[at].what);
        to.number("count", slip.lines[at].count);
        to.text("note", slip.lines[at].note);
    }
}

void writeChecks(RecordImage& image, const ReleaseSlip& slip)
{
    for (std::size_t at = 0; at < slip.checks.size(); ++at) {
        const SlipCheck& check = slip.checks[at];
        ImageWriter to{image, "check." + std::to_string(at) + "."};
        to.time("at", check.at);
        if (check.by) {
            to.text("by", check.by->toString());
        }
        to.flag("passed", check.passed);
        std::string counted;
        for (const int count : check.counted) {
            counted += (counted.empty() ? "" : ",") + std::to_string(count);
        }
        to.text("counted", counted);
        to.text("unwritten", check.unwritten);
    }
}

} // namespace

Result<ReleaseSlip> ReleaseSlip::from(const ReleaseSlip& known, const SlipForm& form)
{
    FormReader reader;
    ReleaseSlip slip = known;
    for (const SlipText& each : slipTexts) {
        slip.*each.text = reader.text(each.name, form.*each.typed, each.most);
    }
    slip.goodsOf = reader.word("goods_of", form.goodsOf, goodsOwners);
    slip.consentHow = reader.word("consent_how", form.consentHow, consentWays);
    slip.phone = reader.phone("phone", form.phone, slipBadPhone);
    slip.agent = form.agent == "1";
    std::vector<Problem> problems = reader.problems();
    requireText(problems, "place", slip.place);
    requireText(problems, "goods_of", slip.goodsOf);
    requireText(problems, "name", slip.taker);
    auto lines = SlipLine::read(form.goods);
    if (!lines) {
        problems.insert(problems.end(), lines.error().problems.begin(), lines.error().problems.end());
    } else if (lines->empty()) {
        problems.push_back({"goods", fieldRequired});
    } else {
        slip.lines = std::move(*lines);
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return slip;
}

SlipForm ReleaseSlip::toForm() const
{
    SlipForm form;
    for (const SlipText& each : slipTexts) {
        form.*each.typed = this->*each.text;
    }
    form.goodsOf = goodsOf;
    form.consentHow = consentHow;
    form.phone = phone ? phone->display() : std::string{};
    form.agent = agent ? "1" : "";
    for (const SlipLine& line : lines) {
        form.goods += (form.goods.empty() ? "" : "\n") + line.typed();
    }
    return form;
}

SlipState ReleaseSlip::state() const
{
    if (withdrawn) {
        return SlipState::Withdrawn;
    }
    if (refused) {
        return SlipState::Refused;
    }
    bool some = false;
    bool all = !lines.empty();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        some = some || goneOf(at) > 0;
        all = all && remainingOf(at) == 0;
    }
    if (all) {
        return SlipState::Gone;
    }
    if (some) {
        return SlipState::PartlyGone;
    }
    if (printed) {
        return SlipState::Printed;
    }
    return approved ? SlipState::Approved : SlipState::Requested;
}

int ReleaseSlip::goneBefore(std::size_t line, std::size_t check) const
{
    int gone = 0;
    for (std::size_t at = 0; at < std::min(check, checks.size()); ++at) {
        gone += checks[at].passed && line < checks[at].counted.size() ? checks[at].counted[line] : 0;
    }
    return gone;
}

std::optional<UtcTime> ReleaseSlip::closedAt() const
{
    switch (state()) {
    case SlipState::Withdrawn:
        return withdrawn->at;
    case SlipState::Refused:
        return refused->at;
    case SlipState::Gone:
        return leftAt();
    default:
        return std::nullopt;
    }
}

std::optional<UtcTime> ReleaseSlip::leftAt() const
{
    const auto last = std::find_if(checks.rbegin(), checks.rend(), [](const SlipCheck& check) { return check.passed; });
    return last == checks.rend() ? std::nullopt : std::optional{last->at};
}

RecordImage imageOf(const ReleaseSlip& slip)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", slip.id.toString());
    to.number("version", slip.version);
    to.text("number", slip.number);
    for (const SlipText& each : slipTexts) {
        to.text(each.name, slip.*each.text);
    }
    to.text("goods_of", slip.goodsOf);
    if (slip.phone) {
        to.text("phone", slip.phone->digits());
        to.text("phone_extension", slip.phone->extension());
        to.text("phone_display", slip.phone->display());
    }
    to.flag("agent", slip.agent);
    if (slip.document) {
        to.text("document", nameOf(*slip.document));
    }
    to.time("document_at", slip.documentAt);
    to.text("consent_how", slip.consentHow);
    to.time("consent_at", slip.consentAt);
    to.time("valid_from", slip.validFrom);
    to.time("valid_until", slip.validUntil);
    to.time("requested_at", slip.requestedAt);
    if (slip.operatorId) {
        to.text("operator", slip.operatorId->toString());
    }
    writeLines(image, slip);
    writeMark(image, "approved.", slip.approved);
    writeMark(image, "refused.", slip.refused);
    writeMark(image, "printed.", slip.printed);
    writeMark(image, "withdrawn.", slip.withdrawn);
    writeChecks(image, slip);
    if (slip.voided) {
        to.time("voided.at", slip.voided->at);
        to.text("voided.reason", slip.voided->reason);
        if (slip.voided->by) {
            to.text("voided.by", slip.voided->by->toString());
        }
    }
    to.text("rule_book", slip.ruleBook);
    for (const auto& [name, value] : slip.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    return image;
}

SearchText searchText(const ReleaseSlip& slip)
{
    SearchText search;
    const auto add = [](std::vector<std::string>& to, const std::string& text) {
        if (!text.empty()) {
            to.push_back(text);
        }
    };
    add(search.names, slip.taker);
    add(search.names, slip.owner);
    add(search.names, slip.consentBy);
    for (const std::string& text : {slip.number, slip.place, slip.plate, slip.remark}) {
        add(search.texts, text);
    }
    for (const SlipLine& line : slip.lines) {
        add(search.texts, line.note.empty() ? line.what : line.what + ' ' + line.note);
    }
    if (slip.phone) {
        search.digits.push_back(slip.phone->digits());
    }
    return search;
}

} // namespace frontdesk
