#include "contracts/ComplaintSamples.h"
#include "domain/complaint/ComplaintEntry.h"

#include <catch2/catch.hpp>

namespace tst_Complaint {

using namespace frontdesk;
using contract::fullComplaint;
using contract::plainComplaint;

TEST_CASE("A form is read into a ticket and shown again as it was", "[complaint]")
{
    const Complaint full = fullComplaint(1);
    const auto read = Complaint::from(full, full.toForm());
    REQUIRE(read.has_value());
    CHECK(*read == full);
    const ComplaintForm form{.kind = "praise", .source = "counter", .name = " 王女士 ", .severity = "urgent"};
    const auto praise = Complaint::from(plainComplaint(2), form);
    REQUIRE(praise.has_value());
    CHECK(praise->kind == ComplaintKind::Praise);
    CHECK(praise->name == "王女士");
    CHECK(praise->severity == ComplaintSeverity::Urgent);
    CHECK(praise->receivedAt == plainComplaint(2).receivedAt);
}

TEST_CASE("Everything that is wrong with a ticket's form is told at once", "[complaint]")
{
    ComplaintForm form{
        .kind = "quarrel", .source = "rumour", .phone = "no number", .category = "weather", .severity = "huge"};
    form.issue = std::string(mostComplaintWords + 1, 'x');
    const auto read = Complaint::from(plainComplaint(1), form);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == formInvalid);
    std::vector<std::string> fields;
    for (const Problem& problem : read.error().problems) {
        fields.push_back(problem.field);
    }
    CHECK(fields ==
          std::vector<std::string>{"complaint_kind", "source", "phone", "issue", "complaint_category", "severity"});
}

TEST_CASE("A ticket's form survives a draft, and answers to the names that packs use", "[complaint]")
{
    const ComplaintForm form = fullComplaint(1).toForm();
    RecordImage image;
    form.writeTo(image, "form.");
    CHECK(ComplaintForm::readFrom(image, "form.") == form);
    CHECK(ComplaintForm::has("caller_name"));
    CHECK(form.field("complaint_detail") == form.issue);
    CHECK(form.field("contact_detail") == form.phone);
    CHECK_FALSE(ComplaintForm::has("waybill"));
    CHECK(form.field("waybill").empty());
    CHECK_FALSE(form.untouched());
    CHECK(ComplaintForm{}.untouched());
}

TEST_CASE("Each field of a ticket stands in its image, and a difference in any of them is one in the image",
          "[complaint]")
{
    const RecordImage full = imageOf(fullComplaint(1));
    for (const char* const name :
         {"number",         "state",     "issue",          "real_intent", "demand",        "customer_deadline",
          "origin.kind",    "origin.id", "responsible",    "accepted_at", "answered_at",   "told_at",
          "waiting_reason", "resume_at", "handed_to",      "resolution",  "compensation",  "resolved_at",
          "resolved_by",    "closed_at", "closed_despite", "returned",    "chased",        "parent",
          "merged_into",    "follows",   "to_complete",    "operator",    "voided.reason", "guidance.steps.1"}) {
        CAPTURE(name);
        CHECK_FALSE(full.get(name).empty());
    }
    Complaint other = fullComplaint(1);
    other.chased = 4;
    CHECK_FALSE(imageOf(other) == full);
}

TEST_CASE("A ticket is found by its customer, its number, its words and its phone", "[complaint]")
{
    const SearchText search = searchText(fullComplaint(1));
    CHECK(search.names == std::vector<std::string>{"欧阳建国"});
    CHECK(std::find(search.texts.begin(), search.texts.end(), "TS-20261121-001") != search.texts.end());
    CHECK(std::find(search.texts.begin(), search.texts.end(), "更换导靴") != search.texts.end());
    CHECK(search.digits == std::vector<std::string>{fullComplaint(1).phone->digits()});
}

TEST_CASE("What wants an answer and has none is found in the journal", "[complaint]")
{
    using Kind = ComplaintEntry::Kind;
    const ComplaintEntry first = contract::complaintEntry(1, Kind::Asked);
    const ComplaintEntry second = contract::complaintEntry(2, Kind::Asked);
    ComplaintEntry answer = contract::complaintEntry(3, Kind::Answered);
    answer.about = first.id;
    ComplaintEntry elsewhere = contract::complaintEntry(4, Kind::Decided);
    elsewhere.about = second.id; // an answer of another kind is none
    CHECK(unanswered({first, second, answer, elsewhere}, Kind::Asked, Kind::Answered) ==
          std::vector<ComplaintEntry>{second});
    for (const Kind kind : allComplaintEntryKinds) {
        CHECK_FALSE(nameOf(kind).empty());
    }
    CHECK(imageOf(answer).get("about") == first.id.toString());
}

} // namespace tst_Complaint
