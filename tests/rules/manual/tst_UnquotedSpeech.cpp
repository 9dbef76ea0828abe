#include "ManualFixture.h"

namespace tst_UnquotedSpeech {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("UnquotedSpeech", "[manual]")
{
    SECTION("in a dialogue the desk's lines are said, the other side's are not")
    {
        CHECK(saidIn(readManual(
                  "场景\n客服：您好，请问您是哪一栋？\n业主：我家停电了。\n客服：您别着急，我马上联系。\n")) ==
              Texts{"您好，请问您是哪一栋？", "您别着急，我马上联系"});
        CHECK(saidIn(readManual("访客：「请问王工在吗？」\n前台：「您好，请您稍等。」\n")) == Texts{"您好，请您稍等"});
        CHECK(saidIn(readManual("客户问：“请问几点下班？”")).empty());
    }
    SECTION("somebody who is spoken to is no speaker")
    {
        CHECK(saidIn(readManual("联系不到的，告诉访客：“不好意思，请您稍后再来”。")) ==
              Texts{"不好意思，请您稍后再来"});
    }
    SECTION("a post before a colon speaks only where the words sound like it")
    {
        CHECK(saidIn(readManual("前台：负责来访登记和电话转接。")).empty());
    }
    SECTION("a table's last cell is said, the cells before it are rules")
    {
        for (const std::string row : {"2 复述 将内容向业主复述一遍 我跟您核对一下，您看对吗？",
                                      "2|复述|将内容向业主复述一遍|我跟您核对一下，您看对吗？"}) {
            CAPTURE(row);
            const auto reading = readManual("接听热线\n" + row + "\n");
            CHECK(saidIn(reading) == Texts{"我跟您核对一下，您看对吗？"});
            CHECK(entriesOfKind(reading, "workflow").size() == 1);
        }
    }
    SECTION("a cell that is a line of its own is said too")
    {
        CHECK(saidIn(readManual("接听热线\n询问    问清房号    请问您的房号是多少？\n")) ==
              Texts{"请问您的房号是多少？"});
    }
    SECTION("words that must never be said need no quotes")
    {
        CHECK(forbiddenIn(readManual("对业主绝不能说：我也没办法、你爱找谁找谁。")) ==
              Texts{"我也没办法", "你爱找谁找谁"});
    }
    SECTION("a choice of forms of address is said as one")
    {
        for (const std::string choice : {"先生/女士", "先生／女士", "先生或女士", "先生（女士）"}) {
            CAPTURE(choice);
            CHECK(saidIn(readManual("对业主统一称" + choice + "。")) == Texts{choice});
            CHECK(saidIn(readManual("对业主应称呼“" + choice + "”。")) == Texts{choice});
        }
    }
}

} // namespace tst_UnquotedSpeech
