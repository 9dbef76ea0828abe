#include "domain/complaint/ComplaintMerge.h"

#include <catch2/catch.hpp>

using namespace frontdesk;

TEST_CASE("What only one desk changed in a ticket's form goes together", "[complaint]")
{
    const ComplaintForm base{.name = "Li", .phone = "1", .note = "old"};
    ComplaintForm mine = base;
    mine.phone = "2";
    mine.note.clear();
    ComplaintForm theirs = base;
    theirs.name = "Li Na";
    theirs.place = "1203";

    const ComplaintMerge merge = ComplaintMerge::of(base, mine, theirs);
    CHECK(merge.clean());
    CHECK(merge.form == ComplaintForm{.name = "Li Na", .phone = "2", .place = "1203"});
}

TEST_CASE("What both desks changed in a ticket's form is a conflict with both texts", "[complaint]")
{
    const ComplaintForm base{.phone = "1", .note = "old"};
    const ComplaintForm mine{.phone = "2", .place = "1203", .note = ""};
    const ComplaintForm theirs{.phone = "3", .place = "1204", .note = "new"};

    const ComplaintMerge merge = ComplaintMerge::of(base, mine, theirs);
    CHECK_FALSE(merge.clean());
    CHECK(merge.conflicts == std::vector<ComplaintMerge::Conflict>{
                                 {"note", "old", "", "new"}, {"phone", "1", "2", "3"}, {"place", "", "1203", "1204"}});
    CHECK(merge.form == theirs);
}

TEST_CASE("Both desks changing a field of a ticket's form alike is no conflict", "[complaint]")
{
    const ComplaintForm base{.note = "old"};
    const ComplaintForm same{.severity = "urgent"};

    const ComplaintMerge merge = ComplaintMerge::of(base, same, same);
    CHECK(merge.clean());
    CHECK(merge.form == same);
}
