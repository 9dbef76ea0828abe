#include "domain/complaint/ComplaintMerge.h"

#include <catch2/catch.hpp>

namespace tst_ComplaintMerge {

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

TEST_CASE("Of a field that both desks changed one text is taken, the other, or both", "[complaint]")
{
    using Take = ComplaintMerge::Take;
    const ComplaintForm base{.phone = "1", .note = "old"};
    const ComplaintForm mine{.phone = "2", .issue = "it drips", .note = "mine"};
    const ComplaintForm theirs{.phone = "3", .issue = "it leaks", .note = ""};
    const auto taken = [&](const char* field, Take take) {
        ComplaintMerge merge = ComplaintMerge::of(base, mine, theirs);
        for (const auto& conflict : std::vector(merge.conflicts)) {
            if (conflict.field == field) {
                merge.take(conflict, take);
            }
        }
        return merge.form.field(field);
    };
    CHECK(taken("issue", Take::Theirs) == "it leaks");
    CHECK(taken("issue", Take::Mine) == "it drips");
    CHECK(taken("issue", Take::Both) == "it leaks\nit drips");
    CHECK(taken("note", Take::Theirs).empty()); // emptied by them
    CHECK(taken("note", Take::Both) == "mine");
    CHECK(taken("phone", Take::Both) == "2"); // two numbers are none
    CHECK_FALSE(ComplaintMerge::canTakeBoth("severity"));

    ComplaintMerge said = ComplaintMerge::of({}, {.note = "it drips at night"}, {.note = "it drips"});
    said.take(ComplaintMerge::Conflict(said.conflicts.front()), Take::Both);
    CHECK(said.form.note == "it drips at night"); // each once
}

} // namespace tst_ComplaintMerge
