#include "base/PinyinName.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_PinyinName {

using namespace frontdesk;

namespace {

/// Making a reader takes its time: one for all tests of this file.
PinyinReader& reader()
{
    static PinyinReader one = *PinyinReader::create();
    return one;
}

bool hasKey(std::string_view name, std::string_view key)
{
    const std::vector<std::string> keys = reader().read(name).keys();
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

TEST_CASE("names are read in syllables", "[base]")
{
    const std::pair<const char*, const char*> names[] = {
        {"王小明", "wang xiao ming"},
        {"张重阳", "zhang zhong yang"},
        {"曾国藩", "zeng guo fan"},
        {"华罗庚", "hua luo geng"},
        {"欧阳修", "ou yang xiu"},
        {"司马懿", "si ma yi"},
        {"上官婉儿", "shang guan wan er"},
        {"诸葛亮", "zhu ge liang"},
        {"尉迟恭", "yu chi gong"},
        {"长孙无忌", "zhang sun wu ji"},
        {"万俟卨", "mo qi xie"},
        {"澹台灭明", "tan tai mie ming"},
        {"令狐冲", "ling hu chong"},
        {"皇甫嵩", "huang fu song"},
        {"宇文化及", "yu wen hua ji"},
        {"夏侯惇", "xia hou dun"},
        {"单雄信", "shan xiong xin"},
        {"仇英", "qiu ying"},
        {"解晓东", "xie xiao dong"},
        {"查良镛", "zha liang yong"},
        {"区志航", "ou zhi hang"},
        {"任达华", "ren da hua"},
        {"朴树", "piao shu"},
        {"盖叫天", "ge jiao tian"},
        {"乐嘉", "yue jia"},
        {"覃辉", "qin hui"},
        {"缪斯", "miao si"},
        {"员半千", "yun ban qian"},
        {"种师道", "chong shi dao"},
        {"折可适", "she ke shi"},
        {"黑格", "he ge"},
        {"秘书", "bi shu"},
        {"燕青", "yan qing"},
        {"冼星海", "xian xing hai"},
        {"翟志刚", "zhai zhi gang"},
        {"歐陽震華", "ou yang zhen hua"},
        {"單田芳", "shan tian fang"},
        {"尉遲恭", "yu chi gong"},
        {"區志航", "ou zhi hang"},
    };
    for (const auto& [name, expected] : names) {
        INFO(name);
        CHECK(reader().read(name).text() == expected);
    }
}

TEST_CASE("a name is found by every way to spell it", "[base]")
{
    CHECK(reader().read("吕布").keys() == std::vector<std::string>{"lvbu", "lubu", "lyubu", "lb"});
    CHECK(hasKey("呂布", "lvbu"));
    CHECK(hasKey("王女士", "wangnvshi"));
    CHECK(hasKey("王女士", "wangnushi"));
    CHECK(reader().read("欧阳修").keys() == std::vector<std::string>{"ouyangxiu", "oyx"});
    CHECK(reader().read("王小明").initials() == "wxm");

    for (const char* key : {"qinhui", "tanhui", "qh", "th"}) {
        CHECK(hasKey("覃辉", key));
    }
    for (const char* key : {"yuejia", "lejia", "yj", "lj"}) {
        CHECK(hasKey("乐嘉", key));
    }
    for (const char* key : {"gejiaotian", "gaijiaotian"}) {
        CHECK(hasKey("盖叫天", key));
    }
    for (const char* key : {"piaoshu", "pushu"}) {
        CHECK(hasKey("朴树", key));
    }
    for (const char* key : {"shanxiongxin", "danxiongxin", "sxx", "dxx"}) {
        CHECK(hasKey("单雄信", key));
    }
    for (const char* key : {"yuchigong", "weichigong", "ycg"}) {
        CHECK(hasKey("尉迟恭", key));
    }
    for (const char* key : {"liule", "liuyue"}) {
        CHECK(hasKey("刘乐", key));
    }
    CHECK_FALSE(hasKey("王小明", "wangxiao"));
}

TEST_CASE("surnames are told from given names", "[base]")
{
    CHECK(reader().read("欧阳修").surnameSyllables() == 2);
    CHECK(reader().read("歐陽修").surnameSyllables() == 2);
    CHECK(reader().read("欧阳").surnameSyllables() == 2);
    CHECK(reader().read("欧文").surnameSyllables() == 1);
    CHECK(reader().read("王欧阳").surnameSyllables() == 1);
    CHECK(reader().read("").surnameSyllables() == 0);
    CHECK(reader().read("王单").text() == "wang dan");  // a given name has no surname's reading
    CHECK(reader().read("小单").text() == "xiao shan"); // as colleagues call each other
    CHECK(reader().read("老仇").text() == "lao qiu");
    CHECK(reader().read("小单").surnameSyllables() == 2);
}

TEST_CASE("letters, digits and signs among the characters do no harm", "[base]")
{
    CHECK(reader().read("A座王三").text() == "a zuo wang san");
    CHECK(reader().read("Ａ301 单雄信").text() == "a 301 shan xiong xin");
    CHECK(reader().read("A301王三").initials() == "a301ws");
    CHECK(reader().read("买买提·阿里").text() == "mai mai ti a li");
    CHECK(reader().read("John Smith").keys() == std::vector<std::string>{"johnsmith", "js"});
    CHECK(reader().read("José").text() == "jose");
    CHECK(reader().read(" ·—").syllables().empty());
    CHECK(reader().read("").text().empty());
    CHECK(reader().read("王\xFF三").text() == "wang san");
    CHECK(reader().read("王𠮷").syllables().size() == 2);
}

TEST_CASE("the keys of a long name stay few and lead with the likeliest", "[base]")
{
    const PinyinName name = reader().read("单单乐乐吕吕重重长长行行朝朝盛盛");
    const std::vector<std::string> keys = name.keys();
    CHECK(keys.size() <= 2 * PinyinName::maxReadings);
    CHECK(keys.front().starts_with("shandanlelelvlv"));
    CHECK(std::all_of(name.syllables().begin(), name.syllables().end(), [](const auto& s) { return !s.empty(); }));
}

TEST_CASE("a reader gives the same answer again and after moving", "[base]")
{
    PinyinReader first = *PinyinReader::create();
    const std::vector<std::string> keys = first.read("单雄信").keys();
    CHECK(first.read("单雄信").keys() == keys);
    PinyinReader second = std::move(first);
    CHECK(second.read("单雄信").keys() == keys);
}

} // namespace tst_PinyinName
