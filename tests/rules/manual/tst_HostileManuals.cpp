#include "ManualFixture.h"

#include <random>

namespace tst_HostileManuals {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("Hostile manuals", "[manual]")
{
    SECTION("any bytes give a reading whose clauses lie in the text")
    {
        std::mt19937 random{7}; // NOLINT(cert-msc51-cpp): the same bytes each time
        for (int round = 0; round < 60; ++round) {
            std::string bytes;
            for (int i = 0; i < 1500; ++i) {
                bytes += static_cast<char>(random());
            }
            const std::size_t points = toCodePoints(bytes).size();
            for (const ManualClause& clause : readManual(bytes).clauses) {
                CHECK(clause.offset + clause.length <= points);
            }
        }
    }
    SECTION("words of manuals in any order give a reading")
    {
        const std::u32string letters = U"一二三、。，：；“”「」\"()（）1234567890.第章条步①•\n\n "
                                       U"您好请不得说登记姓名电话铃响声内提前天逾期晚九时后";
        std::mt19937 random{11}; // NOLINT(cert-msc51-cpp)
        for (int round = 0; round < 200; ++round) {
            std::u32string text;
            for (int i = 0; i < 400; ++i) {
                text += letters[random() % letters.size()];
            }
            const auto reading = readManual(fromCodePoints(text));
            for (const ManualClause& clause : reading.clauses) {
                CHECK(clause.offset + clause.length <= text.size());
                CHECK_FALSE(clause.text.empty());
            }
        }
    }
    SECTION("what repeats without end ends")
    {
        for (const std::string piece : {"“", "(1)", "a:", "1.", "您好，", "第一条", "，", " ", "\n", "：", "三声内",
                                        "甲。乙:", "不得说“", "（", "1、\n"}) {
            CAPTURE(piece);
            std::string text;
            while (text.size() < 60'000) {
                text += piece;
            }
            CHECK(readManual(text).entries.size() <= text.size());
        }
    }
}

} // namespace tst_HostileManuals
