#include "gui/ComplaintsDesk.h"
#include "gui/SlipsDesk.h"
#include "support/ClippedTexts.h"

#include <string>

namespace tst_LargeText {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

/// Pages that are wider than their view, once everything has its place.
std::string sidewaysIn(DeskFixture& desk)
{
    desk.settle();
    QCoreApplication::processEvents();
    return sidewaysPages(desk.window()).join(QLatin1String(", ")).toStdString();
}

} // namespace

TEST_CASE("No page of tickets has to be moved sideways in the largest text on the smallest screen", "[gui]")
{
    for (const char* const language : {"en", "zh_CN"}) {
        INFO(language);
        ComplaintsDesk desk(QLatin1String(language), 200);
        desk.key(Qt::Key_F7);
        CHECK(sidewaysIn(desk) == ""); // the form
        desk.key(Qt::Key_Escape);
        desk.takeDown("The lift rattles", "3-1203");
        desk.showTickets();
        CHECK(sidewaysIn(desk) == "");
        desk.key(Qt::Key_Return); // taken on: it has a name and dates now
        CHECK(sidewaysIn(desk) == "");
        desk.key(Qt::Key_G, Qt::AltModifier);
        CHECK(sidewaysIn(desk) == ""); // the board
    }
}

TEST_CASE("No page of slips has to be moved sideways in the largest text on the smallest screen", "[gui]")
{
    for (const char* const language : {"en", "zh_CN"}) {
        INFO(language);
        SlipsDesk desk{QLatin1String(language), 200};
        const ReleaseSlip slip = desk.request(SlipsDesk::sofas());
        CHECK(sidewaysIn(desk) == "");
        desk.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(sidewaysIn(desk) == ""); // the form
        desk.key(Qt::Key_Escape);
        desk.scan(slip);
        CHECK(sidewaysIn(desk) == "");
    }
}

} // namespace tst_LargeText
