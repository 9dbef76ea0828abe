#include "text/ComplaintLabels.h"

#include "text/Screen.h"

#include <catch2/catch.hpp>
#include <set>
#include <vector>

namespace tst_ComplaintLabels {

using namespace frontdesk;
using frontdesk::test::ChineseScreen;
using frontdesk::test::isChinese;

namespace {

/// Every label of the kind, in the language of the screen.
std::vector<QString> allTicketLabels()
{
    std::vector<QString> labels;
    const auto add = [&labels](const auto& all, auto label) {
        std::set<QString> ofOne;
        for (const auto& each : all) {
            labels.push_back(label(each));
            ofOne.insert(labels.back());
        }
        CHECK(ofOne.size() == all.size()); // no two look the same on the screen
    };
    add(allComplaintStates, complaintStateLabel);
    add(allComplaintKinds, complaintKindLabel);
    add(allComplaintSeverities, complaintSeverityLabel);
    add(complaintSources, complaintSourceLabel);
    add(complaintCategories, complaintCategoryLabel);
    add(askedDepartments, departmentLabel);
    add(waitingReasons, waitingReasonLabel);
    add(allComplaintEntryKinds, complaintEntryLabel);
    add(std::array<std::string_view, 4>{"response", "progress", "solution", "follow_up"}, complaintClockLabel);
    using Kind = ComplaintStep::Kind;
    add(std::array{Kind::Accept, Kind::Begin, Kind::Wait, Kind::HandOn, Kind::TurnAway, Kind::Resolve, Kind::Return,
                   Kind::Close, Kind::Reopen, Kind::Merge},
        complaintStepLabel);
    return labels;
}

} // namespace

TEST_CASE("Every word of a ticket has a label of its own in both languages", "[text]")
{
    test::application();
    for (const QString& label : allTicketLabels()) {
        CHECK_FALSE(label.isEmpty());
        CHECK_FALSE(isChinese(label));
    }
    CHECK(complaintSourceLabel("hotline_12345") == QStringLiteral("12345 hotline"));
    const ChineseScreen chinese;
    for (const QString& label : allTicketLabels()) {
        CAPTURE(test::text(label));
        CHECK(isChinese(label));
    }
    CHECK(complaintStateLabel(ComplaintState::HandedOn) == QStringLiteral("已转办"));
}

TEST_CASE("A word of a ticket that this version does not know is shown as it is", "[text]")
{
    test::application();
    CHECK(complaintCategoryLabel("drones") == QStringLiteral("drones"));
    CHECK(departmentLabel("") == QString());
}

TEST_CASE("A ticket is spoken of by its customer, else by its place, else by what it is", "[text]")
{
    test::application();
    Complaint complaint{.id = ComplaintId::fromValue(1).value()};
    complaint.kind = ComplaintKind::Praise;
    CHECK(complaintCustomerLabel(complaint) == QStringLiteral("Praise"));
    complaint.place = "A座1205";
    CHECK(complaintCustomerLabel(complaint) == QStringLiteral("A座1205"));
    complaint.name = "王芳";
    CHECK(complaintCustomerLabel(complaint).contains(QStringLiteral("王芳")));
}

} // namespace tst_ComplaintLabels
