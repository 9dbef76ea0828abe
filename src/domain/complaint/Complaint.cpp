#include "domain/complaint/Complaint.h"

#include "base/Utf8.h"
#include "domain/ImageFields.h"

#include <vector>

namespace frontdesk {
namespace {

template <class Word, std::size_t count>
Word readWord(FormReader& reader, const char* field, const std::string& typed, const std::array<Word, count>& words,
              Word otherwise)
{
    std::vector<std::string_view> names;
    for (const Word word : words) {
        names.push_back(nameOf(word));
    }
    const std::string read = reader.word(field, typed, names);
    for (const Word word : words) {
        if (nameOf(word) == read) {
            return word;
        }
    }
    return otherwise;
}

template <class Tag> void writeId(ImageWriter& to, const char* name, const std::optional<Id<Tag>>& id)
{
    if (id) {
        to.text(name, id->toString());
    }
}

void writeCourse(ImageWriter& to, const Complaint& complaint)
{
    to.time("received_at", complaint.receivedAt);
    writeId(to, "responsible", complaint.responsible);
    to.time("accepted_at", complaint.acceptedAt);
    to.time("answered_at", complaint.answeredAt);
    to.time("told_at", complaint.toldAt);
    to.text("waiting_reason", complaint.waitingReason);
    to.time("resume_at", complaint.resumeAt);
    to.text("handed_to", complaint.handedTo);
    to.text("resolution", complaint.resolution);
    to.text("compensation", complaint.compensation);
    to.time("resolved_at", complaint.resolvedAt);
    writeId(to, "resolved_by", complaint.resolvedBy);
    to.time("closed_at", complaint.closedAt);
    to.text("closed_despite", complaint.closedDespite);
    to.number("returned", complaint.returned);
    to.number("chased", complaint.chased);
    writeId(to, "parent", complaint.parent);
    writeId(to, "merged_into", complaint.mergedInto);
    writeId(to, "follows", complaint.follows);
    if (complaint.ruling) {
        to.text("ruling", nameOf(*complaint.ruling));
    }
    to.flag("appealed", complaint.appealed);
    if (complaint.satisfaction) {
        to.number("satisfaction", *complaint.satisfaction);
    }
}

} // namespace

Result<Complaint> Complaint::from(const Complaint& known, const ComplaintForm& form)
{
    FormReader reader;
    Complaint read = known;
    read.kind = readWord(reader, "complaint_kind", form.kind, allComplaintKinds, ComplaintKind::Complaint);
    read.source = reader.word("source", form.source, complaintSources);
    read.name = reader.text("customer_name", form.name, mostCallerName);
    read.title = reader.text("title", form.title, mostTitle);
    read.phone = reader.phone("phone", form.phone, complaintBadPhone);
    read.place = reader.text("place", form.place, mostPlace);
    read.issue = reader.text("issue", form.issue, mostComplaintWords);
    read.summary = reader.text("summary", form.summary, mostComplaintWords);
    read.realIntent = reader.text("real_intent", form.realIntent, mostComplaintWords);
    read.demand = reader.text("demand", form.demand, mostComplaintWords);
    read.deadline = reader.text("customer_deadline", form.deadline, mostComplaintReason);
    read.category = reader.word("complaint_category", form.category, complaintCategories);
    read.severity = readWord(reader, "severity", form.severity, allComplaintSeverities, ComplaintSeverity::Normal);
    read.severityReason = reader.text("severity_reason", form.severityReason, mostComplaintReason);
    read.area = reader.text("building", form.area, mostPlace);
    read.note = reader.text("note", form.note, mostComplaintWords);
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return read;
}

ComplaintForm Complaint::toForm() const
{
    return {.kind = std::string{nameOf(kind)},
            .source = source,
            .name = name,
            .title = title,
            .phone = phone ? phone->display() : std::string{},
            .place = place,
            .issue = issue,
            .summary = summary,
            .realIntent = realIntent,
            .demand = demand,
            .deadline = deadline,
            .category = category,
            .severity = std::string{nameOf(severity)},
            .severityReason = severityReason,
            .area = area,
            .note = note};
}

RecordImage imageOf(const Complaint& complaint)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", complaint.id.toString());
    to.number("version", complaint.version);
    to.text("number", complaint.number);
    to.text("state", nameOf(complaint.state));
    complaint.toForm().writeTo(image, "");
    if (complaint.phone) {
        to.text("phone", complaint.phone->digits());
        to.text("phone_extension", complaint.phone->extension());
        to.text("phone_display", complaint.phone->display());
    }
    if (complaint.origin) {
        to.text("origin.kind", nameOf(complaint.origin->kind));
        to.number("origin.id", complaint.origin->id);
    }
    writeCourse(to, complaint);
    to.flag("to_complete", complaint.toComplete);
    writeId(to, "operator", complaint.operatorId);
    if (complaint.voided) {
        to.time("voided.at", complaint.voided->at);
        to.text("voided.reason", complaint.voided->reason);
        writeId(to, "voided.by", complaint.voided->by);
    }
    to.text("rule_book", complaint.ruleBook);
    for (const auto& [name, value] : complaint.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    return image;
}

SearchText searchText(const Complaint& complaint)
{
    SearchText search;
    if (!complaint.name.empty()) {
        search.names.push_back(complaint.name);
    }
    for (const std::string& text : {complaint.number, complaint.place, complaint.issue, complaint.summary,
                                    complaint.demand, complaint.resolution, complaint.note}) {
        if (!text.empty()) {
            search.texts.push_back(text);
        }
    }
    if (complaint.phone) {
        search.digits.push_back(complaint.phone->digits());
    }
    return search;
}

} // namespace frontdesk
