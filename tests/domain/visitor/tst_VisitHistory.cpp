#include "domain/visitor/VisitHistory.h"

#include "domain/visitor/VisitorFixture.h"

namespace tst_VisitHistory {

using namespace frontdesk;
using contract::morning;
using test::VisitorDesk;
using test::visitToSave;

TEST_CASE("Words of the history are those of the search, and the other questions hold besides", "[visitor]")
{
    VisitorDesk desk;
    const auto came = [&](int number, const char* name, const char* host) {
        VisitToSave input = visitToSave(number);
        input.form.name = name;
        input.form.host = host;
        REQUIRE(desk.save(input).has_value());
        desk.now += std::chrono::minutes{1};
    };
    came(1, "王芳", "林工");
    came(2, "李雷", "林工");
    came(3, "王芳", "陈经理");
    const auto names = [&](const VisitsAsked& asked, std::string_view words, int most) {
        std::vector<std::string> all;
        std::optional<ListPlace> place;
        do {
            REQUIRE(desk.store
                        .readNow([&](const ReadView& view) -> Result<void> {
                            return VisitHistory::page(view, asked, words, place, most).map([&](const VisitPage& page) {
                                for (const Visit& visit : page.visits) {
                                    all.push_back(visit.name + "/" + visit.host);
                                }
                                place = page.next;
                            });
                        })
                        .has_value());
        } while (place);
        return all;
    };
    using Names = std::vector<std::string>;
    const VisitsAsked day{.from = morning, .to = morning + std::chrono::hours{12}};
    CHECK(names(day, "", 1) == Names{"王芳/陈经理", "李雷/林工", "王芳/林工"});
    CHECK(names(day, "王芳", 1) == Names{"王芳/陈经理", "王芳/林工"});
    VisitsAsked narrow = day;
    narrow.host = "林工";
    CHECK(names(narrow, "王芳", 200) == Names{"王芳/林工"});
    CHECK(names({.from = morning, .to = morning + std::chrono::minutes{61}}, "王芳", 200) == Names{"王芳/林工"});
    CHECK(names(day, "赵", 200).empty());
}

} // namespace tst_VisitHistory
