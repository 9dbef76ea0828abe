#include "domain/table/HeaderGuess.h"
#include "domain/table/Tables.h"

#include <catch2/catch.hpp>
#include <map>

namespace tst_HeaderGuess {

using namespace frontdesk;

namespace {

using Names = std::vector<std::string>;

Names guessed(const char* kind, const Names& header) { return guessFields(header, shippedKind(kind)); }

} // namespace

TEST_CASE("A header's word has no blanks, case, width or marks", "[table]")
{
    CHECK(headerWord("  姓 名＊ ") == "姓名");
    CHECK(headerWord("Phone_Number:") == "phone number");
    CHECK(headerWord("ＰＨＯＮＥ　２") == "phone 2");
    CHECK(headerWord("电话\n（必填）") == "电话必填");
    CHECK(headerWord("：、。【】") == "");
}

TEST_CASE("Columns are guessed from the words that headers use", "[table]")
{
    CHECK(guessed("directory_people",
                  {"序号", "业主姓名*", "手机号码（必填）", "备用电话", "楼栋", "房号", "车牌号", "备注"}) ==
          Names{"", "name", "phone", "phone2", "building", "room", "plate", "note"});
    CHECK(guessed("directory_people", {"No.", "Full name", "E-MAIL", "Company Name", "Unit Number", "May be told"}) ==
          Names{"", "name", "email", "company", "room", "may_be_told"});
    CHECK(guessed("directory_people", {"姓名", "聯絡電話", "樓棟", "房號", "備註"}) ==
          Names{"name", "phone", "building", "room", "note"});
    CHECK(guessed("attendance", {"员工姓名", "考勤日期", "上班打卡时间", "下班打卡时间"}) ==
          Names{"name", "date", "arrived_at", "left_at"});
    CHECK(guessed("roster", {"日期", "星期", "值班岗位", "值班人员", "值班电话"}) ==
          Names{"date", "weekday", "duty", "name", "phone"});
    CHECK(guessed("directory_places", {"楼号", "楼层", "房间号", "建筑面积(㎡)", "业态"}) ==
          Names{"building", "", "room", "", "use"});
}

TEST_CASE("Words within longer headers count, the longest first, and Latin ones only as whole words", "[table]")
{
    CHECK(guessed("directory_people", {"常用联系电话（本人）"}) == Names{"phone"});
    CHECK(guessed("directory_people", {"Building name"}) == Names{"building"});
    CHECK(guessed("directory_people", {"Username"}) == Names{""});
    CHECK(guessed("directory_people", {"Carpet"}) == Names{""});
    CHECK(guessed("directory_people", {"身份证号码"}) != Names{"name"});
}

TEST_CASE("No field is given by two columns and the better fit wins", "[table]")
{
    CHECK(guessed("directory_people", {"客户联系人姓名全称", "姓名"}) == Names{"", "name"});
    CHECK(guessed("directory_people", {"姓名", "姓名"}) == Names{"name", ""});
}

TEST_CASE("The header is found below a title and above the rows", "[table]")
{
    const TableKind& people = shippedKind("directory_people");
    CHECK(guessHeader(
              rawTable(
                  {{"锦绣花园业主信息表"}, {"制表：客服部", "", "2026-11"}, {"姓名", "电话"}, {"王芳", "13800138000"}}),
              people) == 2U);
    CHECK(guessHeader(rawTable({{"姓名", "电话"}, {"姓名", "电话"}}), people) == 0U);
    CHECK(guessHeader(rawTable({{"List"}, {"alpha", "beta"}, {"1", "2"}}), people) == 1U);
    CHECK(guessHeader(rawTable({}), people) == std::nullopt);
}

} // namespace tst_HeaderGuess
