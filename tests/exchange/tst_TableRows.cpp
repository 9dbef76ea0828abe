#include "domain/table/HeaderGuess.h"
#include "domain/table/TableErrors.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/TableRows.h"
#include "exchange/XlsxMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace frontdesk::tst_TableRows {

namespace {

struct RowsFolder {
    QTemporaryDir folder;

    [[nodiscard]] QString write(const std::string& bytes) const
    {
        QFile out(folder.filePath(QStringLiteral("list")));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return out.fileName();
    }
};

std::vector<TableRow> rest(TableRows& rows)
{
    std::vector<TableRow> all;
    for (TableRow row;;) {
        const auto more = rows.next(row);
        REQUIRE(more.has_value());
        if (!*more) {
            return all;
        }
        all.push_back(row);
    }
}

std::string numbered(int count)
{
    std::string text = "Fees of July\r\nroom,amount\r\n";
    for (int row = 0; row < count; ++row) {
        text += "3-" + std::to_string(100 + row) + "," + std::to_string(row) + "\r\n";
    }
    return text;
}

} // namespace

TEST_CASE("Rows come one by one as they come all together", "[csv][xlsx]")
{
    const RowsFolder folder;
    std::string bytes;
    SECTION("a short text") { bytes = numbered(3); }
    SECTION("a text with more rows than a header is looked for in, blank ones between")
    {
        bytes = numbered(90) + "\n\n" + "a,b\n";
    }
    SECTION("a spreadsheet")
    {
        std::string sheet;
        for (int row = 1; row <= 60; ++row) {
            const std::string number = std::to_string(row);
            sheet += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c></row>";
        }
        bytes = XlsxMaker{.sheet = sheet}.bytes();
    }
    const QString path = folder.write(bytes);
    const RawTable raw = TableFile::read(path, {}).value();
    for (const std::size_t header : {std::size_t{0}, std::size_t{1}}) {
        TableRows rows = TableRows::open(path, {}).value();
        CHECK(rows.head().encoding == raw.encoding);
        CHECK(rows.head().delimiter == raw.delimiter);
        CHECK(rows.head().sheet == raw.sheet);
        CHECK(rows.head().rows.size() == std::min(raw.rows.size(), headerRowsLookedAt));
        const Table table = rows.startBehind(header);
        const Table whole = Table::from(raw, header);
        CHECK(table.header == whole.header);
        CHECK(table.headerNumber == whole.headerNumber);
        CHECK(table.width == whole.width);
        CHECK(table.rows.empty());
        CHECK(rest(rows) == whole.rows);
        TableRow none;
        CHECK(rows.next(none).value() == false);
    }
}

TEST_CASE("What is wrong further down is told where the rows have come to", "[csv]")
{
    const RowsFolder folder;
    TableRows rows = TableRows::open(folder.write(numbered(40) + "3-900,\"no end\n"), {}).value();
    static_cast<void>(rows.startBehind(1));
    TableRow row;
    for (int count = 0; count < 40; ++count) {
        REQUIRE(rows.next(row).value());
    }
    const auto bad = rows.next(row);
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().code == csvQuoteOpen);
    REQUIRE(bad.error().place.has_value());
    CHECK(bad.error().place->line == 43);
    TableLimits limits;
    limits.rows = 30;
    TableRows many = TableRows::open(folder.write(numbered(40)), {}, limits).value();
    int count = 0;
    auto more = many.next(row);
    for (; more && *more; more = many.next(row)) {
        ++count;
    }
    CHECK(count == 30);
    CHECK(more.error().code == fileTooManyRows);
}

TEST_CASE("About how many rows there are is known before they are read", "[csv]")
{
    const RowsFolder folder;
    TableRows rows = TableRows::open(folder.write(numbered(5000)), {}).value();
    CHECK(rows.expected() > 4000);
    CHECK(rows.expected() < 7000);
    CHECK(TableRows::open(folder.write("\n\n \n"), {}).error().code == tableEmpty);
    CHECK(TableRows::open(folder.write("%PDF-1.7"), {}).error().code == fileUnknownKind);
    CHECK(TableRows::open(QStringLiteral("/no/such/file"), {}).error().code == fileCannotRead);
}

} // namespace frontdesk::tst_TableRows
