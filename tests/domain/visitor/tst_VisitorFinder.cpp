#include "domain/visitor/VisitorFinder.h"
#include "domain/visitor/VisitorFixture.h"

namespace tst_VisitorFinder {

using namespace frontdesk;
using test::VisitorDesk;
using test::visitToSave;

TEST_CASE("A known visitor is found by a few letters", "[visitor]")
{
    VisitorDesk desk;
    const auto came = [&](int number, const char* name, const char* phone, const char* host) {
        VisitToSave input = visitToSave(number);
        input.form.name = name;
        input.form.phone = phone;
        input.form.host = host;
        input.steps = {{.kind = VisitStep::Kind::Register}, {.kind = VisitStep::Kind::Leave}};
        REQUIRE(desk.save(input).has_value());
        desk.now += std::chrono::minutes{1};
    };
    came(1, "王芳", "13800138000", "林工");
    came(2, "王芳", "13900139000", "林工");
    came(3, "王芳", "13800138000", "陈经理"); // the same person again
    came(4, "李雷", "13700137000", "王主任");
    VisitToSave announced = visitToSave(5);
    announced.form.name = "王明";
    announced.form.phone.clear();
    announced.expected = desk.now + std::chrono::hours{1};
    REQUIRE(desk.save(announced).has_value());

    const auto find = [&](std::string_view typed) {
        std::vector<Visit> found;
        REQUIRE(desk.store
                    .readNow([&](const ReadView& view) -> Result<void> {
                        return VisitorFinder::find(view, typed, contract::morning,
                                                   contract::morning + std::chrono::hours{12}, 8)
                            .map([&](std::vector<Visit> visits) { found = std::move(visits); });
                    })
                    .has_value());
        std::vector<std::string> names;
        for (const Visit& visit : found) {
            names.push_back(visit.name + "/" + visit.host);
        }
        return names;
    };
    using Names = std::vector<std::string>;
    CHECK(find("王") == Names{"王明/林工", "李雷/王主任", "王芳/陈经理", "王芳/林工"});
    CHECK(find("0138000") == Names{"王芳/陈经理"});
    CHECK(find("") == Names{"王明/林工"});
    CHECK(find("赵").empty());

    SECTION("initials with digits behind them are two words of one person")
    {
        came(6, "lb", "13617361736", "林工");
        CHECK(find("lb1736") == Names{"lb/林工"});
        CHECK(find("LB1736") == Names{"lb/林工"});
        CHECK(find("lb1737").empty());
        CHECK(find("1736lb").empty()); // nobody types it that way
    }
    SECTION("the last visit fills in, but not what was of that day")
    {
        Visit last = contract::fullVisit(1);
        const VisitForm form = VisitorFinder::again(last);
        CHECK(form.host == last.host);
        CHECK(form.plate == last.plate);
        CHECK(form.note.empty());
        CHECK(form.companions.empty());
        CHECK(form.hasAppointment.empty());
    }
}

} // namespace tst_VisitorFinder
