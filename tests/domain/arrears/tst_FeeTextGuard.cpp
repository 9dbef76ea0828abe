#include "domain/arrears/FeeTextGuard.h"

#include "base/Utf8.h"
#include "domain/arrears/FeeWordsFile.h"
#include "rules/PackReader.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_FeeTextGuard {

using namespace feetest;

/// Pressing by cutting what people need, said in many ways.
constexpr const char* threats[] = {
    "不交物业费就停水。",
    "再不缴费，我们将停您家的水电。",
    "请于12月5日前缴清物业费，否则停止供水。",
    "您还有三个月物业费没交。我们会停您家的水。",
    "逾期将停水停电，后果自负！",
    "拖欠超过三个月的，一律断电处理",
    "欠费业主的门禁卡将被停用",
    "未缴费的住户，电梯卡自动失效。",
    "如不交清，您的门禁权限将予以取消",
    "不缴物业费别想坐电梯",
    "不交费的，不让进小区",
    "欠费不缴的，冬天不予供暖",
    "您再拖下去，暖气我们就给您关了",
    "三天内不交就拉闸",
    "逾期未缴，关阀停暖",
    "还不交，燃气给您掐了",
    "费用交清前，天然气暂停供应",
    "我司有权中止供电直至缴清",
    "欠费期间限制用电",
    "明天起停您家的水。",
    "您家的水，明天停止供应",
    "交完费我们再给您通电，现在先断电",
    "到期不交停 水 停 电",
    "到期不交停*水",
    "逾期停、水、停、电",
    "逾期不缴將停電",
    "欠費者電梯卡一律停用",
    "物业费不交的，锁水表",
    "不交钱，让你家没水没电",
    "不缴费就走楼梯",
    "限您三日内缴费，否则停水检修",
    "不得不停您家的水了，请尽快缴费",
    "您不能按时缴费将停水",
    "催缴通知：仍不缴纳的将切断电源",
    "物业费未付，人脸识别门禁给您注销",
    "请缴纳物业费。我们会关掉您家的暖气。",
    "逾期，您的梯控权限冻结",
    "We will cut off your water unless the fees are paid.",
    "If you do not pay, your power will be disconnected.",
    "Overdue: your access card will be deactivated.",
    "Pay by Friday, otherwise the lift card is blocked.",
    "We'll turn off your heating until you pay.",
    "Your electricity will be shut off. Please pay the fee.",
};

/// Notices, courtesies and what says that nobody may cut.
constexpr const char* harmless[] = {
    "因水管抢修，12月3日9:00至12:00停水，请提前储水。",
    "接自来水公司通知，明日全小区停水，敬请谅解。",
    "供电局检修线路，周三上午停电，给您带来不便敬请谅解。",
    "1号电梯年检，今天下午暂停使用。",
    "门禁系统升级，旧门禁卡12月10日起失效，请您到前台换卡。",
    "水箱清洗期间停水四小时。",
    "您家水表要更换，明天上午停水约半小时。",
    "热力公司管网打压注水，请家中留人。",
    "燃气公司抢修，今晚停气。",
    "明天停电，请提前准备。",
    "您好，您2026年11月的物业费共1,234.50元，请于12月31日前缴纳，谢谢。",
    "本期停车费、水费、电费合计300元，请您核对。",
    "您的水电费可以在前台缴纳。",
    "请缴纳物业费，有疑问请致电前台，我们把明细念给您听。",
    "物业费逾期未缴，请您定一个方便的日子。",
    "如遇停水停电，请致电前台。",
    "物业不得以停水、停电等方式催交物业费。",
    "我们不会因欠费停您家的水电。",
    "民法典规定，物业服务人不得采取停止供电、供水、供热、供燃气等方式催交物业费。",
    "严禁以停水停电方式催费。",
    "禁止停水停电。",
    "我们绝不会停您家的电。",
    "外出时请关好水电阀门。缴费请到前台。",
    "关于水费的说明：按表计量。",
    "电梯费已含在物业费中。",
    "请您关注供暖时间，采暖费请到热力公司缴纳。",
    "停车位续费请带门禁卡到前台。",
    "逾期可能产生违约金，您看哪天方便？",
    "附物业费明细一份。上门前会先打电话给您。",
    "另：因二次供水设备维保，周五停水两小时。物业费请于月底前缴纳。",
    "The water is off on Friday from 9 to 12 for repairs to the main.",
    "Your water bill and electricity bill are in the statement.",
    "We will never cut off your water over fees.",
    "Power off for maintenance: the whole building, Tuesday morning.",
    "Please pay the fee at the desk by Friday. Thank you.",
};

constexpr const char* publicity[] = {
    "再不交就把您的姓名公布在公告栏",
    "欠费名单将在小区公示",
    "逾期未缴者张贴名单",
    "拖欠的业主，在业主群点名",
    "不交就曝光，让老赖上墙",
    "让邻居都知道您拖欠多少",
    "We will post the list of debtors on the notice board.",
};

constexpr const char* notPublic[] = {
    "收费标准已在大厅公示。",
    "我们不会公布欠费名单。",
    "账目公开透明，欢迎查询，逾期未缴请联系前台。",
    "本年度收支公示见公告栏。",
    "We will not publish who owes fees.",
};

TEST_CASE("Threats are found however they are said, notices pass", "[fee]")
{
    const FeeTextGuard guard = shippedGuard();
    STATIC_REQUIRE(std::size(threats) + std::size(harmless) + std::size(publicity) + std::size(notPublic) >= 60);
    for (const char* text : threats) {
        CAPTURE(text);
        const auto hits = guard.find(text);
        CHECK(std::any_of(hits.begin(), hits.end(),
                          [](const FeeTextHit& hit) { return hit.fault == FeeTextFault::Threat; }));
    }
    for (const char* text : publicity) {
        CAPTURE(text);
        const auto hits = guard.find(text);
        CHECK(std::any_of(hits.begin(), hits.end(),
                          [](const FeeTextHit& hit) { return hit.fault == FeeTextFault::Publicity; }));
    }
    for (const auto& list : {std::vector<std::string>(std::begin(harmless), std::end(harmless)),
                             std::vector<std::string>(std::begin(notPublic), std::end(notPublic))}) {
        for (const std::string& text : list) {
            CAPTURE(text);
            std::string words;
            for (const FeeTextHit& hit : guard.find(text)) {
                words += hit.words + '|';
            }
            CHECK(words.empty());
        }
    }
}

TEST_CASE("A refused text says which words, and where they stand", "[fee]")
{
    const FeeTextGuard guard = shippedGuard();
    const RuleBook none = RuleBook::compile({});
    const auto hits = guard.find("您好。逾期将停您家的水。");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0] == FeeTextHit{FeeTextFault::Threat, 6, 5, "停您家的水"});
    const auto refused = guard.check("您好。逾期将停您家的水。欠费名单公示。", none);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == feeTextRefused);
    CHECK(refused.error().problems ==
          std::vector<Problem>{{"text", feeTextThreat, {"停您家的水"}}, {"text", feeTextPublic, {"欠费名单公示"}}});
    CHECK(guard.check("您好，请您核对费用。", none).has_value());
    CHECK(guard.check("", none).has_value());
    CHECK(guard.find("停\xFF水 逾期").size() <= 1); // ill-formed text is looked through, too
}

TEST_CASE("Packs forbid more words in a text, and can allow none", "[fee]")
{
    const FeeTextGuard guard = shippedGuard();
    const auto vocabulary = Vocabulary::read(wordsFile("vocabulary.toml"), "vocabulary.toml").value();
    auto pack = PackReader{vocabulary}.read("format = 1\n[pack]\nid = \"ours\"\ntitle = \"我们的\"\nversion = \"1\"\n"
                                            "[[forbid]]\nid = \"deadbeat\"\ntext = [\"老赖\"]\nmatch = \"word\"\n"
                                            "instead = \"您的费用\"\nsource = [\"TR\"]\n",
                                            "ours.toml");
    REQUIRE(pack.has_value());
    std::vector<Pack> packs;
    packs.push_back(std::move(*pack));
    const RuleBook book = RuleBook::compile(std::move(packs));
    const auto refused = guard.check("有人说您是老赖，逾期停水", book);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems ==
          std::vector<Problem>{{"text", feeTextForbidden, {"老赖", "您的费用"}}, {"text", feeTextThreat, {"停水"}}});
}

TEST_CASE("A damaged file of words is refused with its place", "[fee]")
{
    const std::string whole = wordsFile("fee-text.toml");
    std::string broken = whole;
    broken.replace(broken.find("\nturn = ["), 9, "\nturns = [");
    auto read = FeeTextGuard::read(broken, "fee-text.toml");
    REQUIRE_FALSE(read);
    CHECK(read.error().code == feeWordsBad);
    CHECK(read.error().args == std::vector<std::string>{"turn"});
    broken = whole;
    broken.replace(broken.find("gap = 6"), 7, "gap = 0");
    CHECK(FeeTextGuard::read(broken, "fee-text.toml").error().place->line > 1);
    CHECK_FALSE(FeeTextGuard::read("format = ", "fee-text.toml"));
}

} // namespace frontdesk::tst_FeeTextGuard
