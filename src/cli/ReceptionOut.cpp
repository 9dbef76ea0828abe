#include "cli/ReceptionOut.h"

#include "cli/Command.h"
#include "cli/TerminalCell.h"
#include "domain/setting/UnitSettings.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr LocalDate firstDayOfAll{std::chrono::year{1970} / 1 / 1};
constexpr LocalDate lastDayOfAll{std::chrono::year{9000} / 1 / 1};
constexpr int figureCells = 12;
constexpr int figureWordCells = 32;

void writeLine(std::ostream& out, std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
}

Result<TimeZone> zoneOfUnit(DirectStore& store)
{
    UnitSettings unit;
    return store
        .read([&](const ReadView& view) {
            return UnitSettings::read(view.settings()).map([&](UnitSettings found) { unit = std::move(found); });
        })
        .and_then([&] { return TimeZone::named(unit.zone); });
}

} // namespace

ShownRows::ShownRows(std::ostream& out, As as, std::vector<OutColumn> columns, std::vector<std::string> shown)
    : m_out(out), m_as(as), m_columns(std::move(columns)), m_shown(std::move(shown))
{}

void ShownRows::add(std::int64_t id, const std::vector<std::string>& cells)
{
    if (m_as == As::Json) {
        QJsonObject object{{QStringLiteral("id"), QString::number(id)}};
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (!cells[at].empty()) {
                const QString cell = toQt(cells[at]);
                object.insert(toQt(m_columns[at].key),
                              m_columns[at].number ? QJsonValue{cell.toInt()} : QJsonValue{cell});
            }
        }
        m_out << (m_count++ == 0 ? "[\n" : ",\n") << QJsonDocument{object}.toJson(QJsonDocument::Compact).toStdString();
        return;
    }
    if (m_as == As::Csv) {
        if (m_count++ == 0) {
            std::vector<std::string> titles;
            for (const OutColumn& column : m_columns) {
                titles.push_back(column.title);
            }
            m_csv.addRow(titles);
        }
        m_csv.addRow(cells);
        return;
    }
    const auto write = [this](auto cell) {
        std::string line;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (std::find(m_shown.begin(), m_shown.end(), m_columns[at].key) != m_shown.end()) {
                line += (line.empty() ? "" : "  ") + shownCell(toQt(cell(at)), m_columns[at].width);
            }
        }
        writeLine(m_out, std::move(line));
    };
    if (m_count++ == 0) {
        write([this](std::size_t at) { return m_columns[at].title; });
    }
    write([&](std::size_t at) { return cells[at]; });
}

std::int64_t ShownRows::finish()
{
    if (m_as == As::Json) {
        m_out << (m_count == 0 ? "[]\n" : "\n]\n");
    } else if (m_as == As::Csv && m_count > 0) {
        m_out << m_csv.bytes();
    }
    return m_count;
}

void sayFigures(const std::vector<FigureTable>& tables, ShownRows::As as, std::ostream& out)
{
    if (as == ShownRows::As::Json) {
        QJsonArray all;
        for (const FigureTable& table : tables) {
            QJsonArray rows;
            for (const QStringList& row : table.rows) {
                rows.append(QJsonArray::fromStringList(row));
            }
            all.append(QJsonObject{{QStringLiteral("key"), table.key},
                                   {QStringLiteral("title"), table.title},
                                   {QStringLiteral("counted"), table.counted},
                                   {QStringLiteral("columns"), QJsonArray::fromStringList(table.columns)},
                                   {QStringLiteral("rows"), rows}});
        }
        out << QJsonDocument{all}.toJson(QJsonDocument::Indented).toStdString();
        return;
    }
    for (const FigureTable& table : tables) {
        out << table.title.toStdString() << '\n';
        std::vector<QStringList> lines{table.columns};
        lines.insert(lines.end(), table.rows.begin(), table.rows.end());
        for (const QStringList& row : lines) {
            std::string line = "  ";
            for (const QString& cell : row) {
                line += shownCell(cell, line.size() == 2 ? figureWordCells : figureCells) + "  ";
            }
            writeLine(out, std::move(line));
        }
        out << "  (" << table.counted.toStdString() << ")\n\n";
    }
}

std::optional<ReceptionAsked> ReceptionAsked::read(const std::vector<std::string>& words, const Streams& streams,
                                                   int& code, const Besides& besides)
{
    code = exitcode::usage;
    std::vector<std::string> flags{"--json", "--personal"};
    flags.insert(flags.end(), besides.flags.begin(), besides.flags.end());
    std::vector<std::string> valued{"--from", "--to"};
    valued.insert(valued.end(), besides.valued.begin(), besides.valued.end());
    auto arguments = readArguments(words, flags, withStore(valued), besides.words, besides.words, streams);
    if (!arguments) {
        return std::nullopt;
    }
    const auto firstDay = dayOf(*arguments, "--from", firstDayOfAll, streams);
    const auto lastDay = dayOf(*arguments, "--to", lastDayOfAll, streams);
    if (!firstDay || !lastDay) {
        return std::nullopt;
    }
    if (*lastDay < *firstDay) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The last day (%1) lies before the first (%2)."),
            {toIso(*lastDay), toIso(*firstDay)});
        return std::nullopt;
    }
    code = exitcode::found;
    static NullLog log;
    auto store = DirectStore::openToRead(storeOf(*arguments), log);
    if (!store) {
        sayError(store.error(), streams.err);
        return std::nullopt;
    }
    auto zone = zoneOfUnit(*store);
    if (!zone) {
        sayError(zone.error(), streams.err);
        return std::nullopt;
    }
    code = exitcode::fine;
    const UtcTime from = zone->startOf(*firstDay);
    const UtcTime to = zone->startOf(plusDays(*lastDay, 1));
    const bool isCsv = std::find(besides.flags.begin(), besides.flags.end(), "--csv") != besides.flags.end() &&
                       arguments->has("--csv");
    const ShownRows::As otherwise = isCsv ? ShownRows::As::Csv : ShownRows::As::Table;
    return ReceptionAsked{std::move(*store),
                          std::move(*zone),
                          from,
                          to,
                          arguments->has("--json") ? ShownRows::As::Json : otherwise,
                          arguments->has("--personal"),
                          std::move(*arguments)};
}

} // namespace frontdesk
