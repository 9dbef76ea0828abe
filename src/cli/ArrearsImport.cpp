#include "base/Clock.h"
#include "base/IdMaker.h"
#include "cli/Command.h"
#include "cli/ConsoleLock.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeListGap.h"
#include "domain/setting/SettingChanges.h"
#include "domain/setting/SettingRepository.h"
#include "domain/table/HeaderGuess.h"
#include "domain/table/MappingMemory.h"
#include "exchange/FeeListFile.h"
#include "exchange/TableFile.h"
#include "exchange/TableRows.h"
#include "storage/DirectStore.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace frontdesk {

namespace {

const std::string feesKind{"fees"};

/// A file as it was understood.
struct ReadFees {
    std::string encoding = {};
    std::string source = {};
    std::vector<std::string> header = {};
    TableMapping mapping = {};
    FeeListFile list = {};
    std::size_t rows = 0; ///< good ones and bad ones
    ListGap gap = {};     ///< what a whole list would count as paid
};

std::string namedMappingSetting(const std::string& name) { return "table.mapping." + feesKind + ".@" + name; }

/// "header=field,header=field" for this header. Nothing where it names a column or a field that is not there.
std::optional<TableMapping> mappingOf(const std::string& columns, const std::vector<std::string>& header,
                                      const TableKind& kind)
{
    TableMapping mapping{std::vector<std::string>(header.size())};
    for (std::size_t from = 0; from < columns.size();) {
        const std::size_t end = std::min(columns.find(',', from), columns.size());
        const std::string pair = columns.substr(from, end - from);
        const std::size_t equals = pair.rfind('=');
        const std::string word = headerWord(pair.substr(0, equals));
        const std::string field = equals == std::string::npos ? std::string{} : pair.substr(equals + 1);
        const auto column = std::find_if(header.begin(), header.end(),
                                         [&](const std::string& title) { return headerWord(title) == word; });
        if (kind.field(field) == nullptr || column == header.end()) {
            return std::nullopt;
        }
        mapping.fields[static_cast<std::size_t>(column - header.begin())] = field;
        from = end + 1;
    }
    return mapping;
}

/// How the columns of a header are to be read: as the command line says, as the unit remembers it, or as guessed.
class FeeColumnsChoice {
public:
    FeeColumnsChoice(const Arguments& arguments, const StoreOptions& options)
        : m_columns(arguments.value("--columns")), m_name(arguments.value("--map")), m_options(options)
    {}

    /// Nothing after it has said what is wrong.
    std::optional<TableMapping> of(const std::vector<std::string>& header, const TableKind& kind,
                                   const Streams& streams)
    {
        std::optional<std::string> columns = m_columns;
        std::optional<TableMapping> remembered;
        NullLog log;
        if (!columns && QFileInfo::exists(toQt(m_options.databasePath))) {
            auto store = DirectStore::openToRead(m_options, log);
            const auto read = store ? store->read([&](const ReadView& view) {
                return m_name ? view.settings().get(namedMappingSetting(*m_name)).map([&](const auto& stored) {
                    columns = stored;
                })
                              : rememberedMapping(view.settings(), kind, header).map([&](const auto& stored) {
                                    remembered = stored;
                                });
            })
                                    : Result<void>{fail(store.error())};
            if (!read) {
                sayError(read.error(), streams.err);
                return std::nullopt;
            }
        }
        if (m_name && !columns) {
            say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "No columns are remembered as %1: say --columns once."),
                {*m_name});
            return std::nullopt;
        }
        if (!columns) {
            return remembered ? *remembered : TableMapping{guessFields(header, kind)};
        }
        auto mapping = mappingOf(*columns, header, kind);
        if (!mapping) {
            std::string fields;
            for (const TableField& field : kind.fields) {
                fields += (fields.empty() ? "" : ", ") + field.name;
            }
            say(streams.err,
                QT_TRANSLATE_NOOP("Frontdeskctl", "--columns takes header=field,... with headers of the file and these "
                                                  "fields: %1"),
                {fields});
        }
        return mapping;
    }

    /// Keeps what the command line says under its name.
    Result<void> remember(UnitOfWork& uow, UtcTime now) const
    {
        return m_name && m_columns
                   ? changeSettings(uow, Actor::program(), now, {{namedMappingSetting(*m_name), *m_columns}})
                   : Result<void>{};
    }

private:
    std::optional<std::string> m_columns;
    std::optional<std::string> m_name;
    StoreOptions m_options;
};

std::optional<ReadFees> readFees(const Arguments& arguments, FeeColumnsChoice& columns, const TableKind& kind,
                                 const Streams& streams)
{
    const QString path = toQt(arguments.words().front());
    TableFile::Choices choices;
    if (const auto name = arguments.value("--encoding")) {
        choices.encoding = encodingNamed(*name);
        if (!choices.encoding) {
            say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The encoding %1 is not known."), {*name});
            return std::nullopt;
        }
    }
    auto rows = TableRows::open(path, choices);
    if (!rows) {
        sayError(rows.error(), streams.err);
        return std::nullopt;
    }
    ReadFees fees{.encoding = rows->head().encoding.empty() ? "XLSX" : rows->head().encoding};
    const Table table = rows->startBehind(guessHeader(rows->head(), kind));
    fees.header = table.header;
    auto mapping = columns.of(table.header, kind, streams);
    if (!mapping) {
        return std::nullopt;
    }
    fees.mapping = std::move(*mapping);
    if (const auto problems = fees.mapping.problems(kind); !problems.empty()) {
        sayError({.code = formInvalid, .problems = problems}, streams.err);
        return std::nullopt;
    }
    fees.source = fromQt(QFileInfo(path).fileName());
    auto list = FeeListFile::read(*rows, table, fees.mapping, kind);
    if (!list) {
        sayError(list.error(), streams.err);
        return std::nullopt;
    }
    fees.list = std::move(*list);
    fees.rows = fees.list.rowCount();
    return fees;
}

QString reasonOf(const FeeListFile::BadCell& bad) { return errorText({bad.problem.code, bad.problem.args, {}, {}}); }

void tell(const ReadFees& fees, const FeeImport& import, bool asJson, const Streams& streams)
{
    if (asJson) {
        QJsonArray bad;
        for (const FeeListFile::BadCell& each : fees.list.bad) {
            bad.append(QJsonObject{{QStringLiteral("line"), each.row},
                                   {QStringLiteral("column"), toQt(each.column)},
                                   {QStringLiteral("value"), toQt(each.value)},
                                   {QStringLiteral("reason"), reasonOf(each)}});
        }
        const QJsonObject object{{QStringLiteral("encoding"), toQt(fees.encoding)},
                                 {QStringLiteral("rows"), static_cast<qint64>(fees.rows)},
                                 {QStringLiteral("added"), static_cast<qint64>(import.added)},
                                 {QStringLiteral("updated"), static_cast<qint64>(import.updated)},
                                 {QStringLiteral("unchanged"), static_cast<qint64>(import.unchanged)},
                                 {QStringLiteral("gone"), static_cast<qint64>(import.gone)},
                                 {QStringLiteral("total_fen"), static_cast<qint64>(import.total.fen())},
                                 {QStringLiteral("missing"), static_cast<qint64>(fees.gap.count)},
                                 {QStringLiteral("missing_fen"), static_cast<qint64>(fees.gap.sum.fen())},
                                 {QStringLiteral("bad"), bad}};
        streams.out << QJsonDocument{object}.toJson(QJsonDocument::Compact).toStdString() << '\n';
        return;
    }
    for (const FeeListFile::BadCell& each : fees.list.bad) {
        streams.err << fees.source << ':' << each.row << ": " << each.column << (each.column.empty() ? "" : ": ")
                    << reasonOf(each).toStdString() << '\n';
    }
    say(streams.out,
        QT_TRANSLATE_NOOP("Frontdeskctl", "%1 rows (%2): %3 added, %4 updated, %5 unchanged, %6 gone, %7 not taken. "
                                          "The list comes to %8 yuan."),
        {std::to_string(fees.rows), fees.encoding, std::to_string(import.added), std::to_string(import.updated),
         std::to_string(import.unchanged), std::to_string(import.gone), std::to_string(fees.list.leftOut.size()),
         import.total.toYuan()});
}

void tellMissing(const ListGap& gap, const Streams& streams)
{
    if (gap.count > 0) {
        say(streams.out,
            QT_TRANSLATE_NOOP("Frontdeskctl", "%1 open fees of earlier lists, %2 yuan in all, are not in it: --whole "
                                              "counts them as paid."),
            {std::to_string(gap.count), gap.sum.toYuan()});
    }
}

/// Looks what the store has that the list has not, before anything is written. A store that is not there yet has
/// nothing.
Result<ListGap> missingIn(ReadFees& fees, const StoreOptions& options)
{
    if (!QFileInfo::exists(toQt(options.databasePath))) {
        return ListGap{};
    }
    NullLog log;
    KnownFees known;
    auto store = DirectStore::openToRead(options, log);
    const auto read = store ? store->read([&](const ReadView& view) { return known.read(view.fees()); })
                            : Result<void>{fail(store.error())};
    return read.map([&] { return feeListGap(known, fees.list.rows, fees.list.leftOut); });
}

/// What would have been taken in is told all the same.
FeeImport refusedList(const ReadFees& fees)
{
    FeeImport import{.id = *FeeImportId::fromValue(1)};
    for (const FeeListRow& row : fees.list.rows) {
        import.total = import.total.plus(row.owed).value_or(import.total);
    }
    return import;
}

Result<FeeImport> takeFees(DirectStore& store, ReadFees& fees, bool whole, const FeeColumnsChoice& columns,
                           const TableKind& kind)
{
    const SystemClock clock;
    IdMaker ids{clock, Actor::program().desk};
    ids.startAfter(store.newestId());
    FeeImport import{.id = ids.next<FeeImportTag>()};
    const UtcTime now = clock.now();
    return store
        .write([&](UnitOfWork& uow) {
            return FeeImporter{}
                .take(uow, Actor::program(), ids,
                      {.source = fees.source,
                       .whole = whole,
                       .rows = std::move(fees.list.rows),
                       .leftOut = fees.list.leftOut},
                      now)
                .and_then([&](const FeeImport& taken) {
                    import = taken;
                    return columns.remember(uow, now);
                })
                .and_then([&] { return rememberMapping(uow, Actor::program(), now, kind, fees.header, fees.mapping); });
        })
        .and_then([&] { return store.tidySearch(); })
        .map([&] { return import; });
}

} // namespace

int runArrearsImport(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {"--whole", "--skip-bad", "--check", "--json"},
                                         withStore({"--map", "--columns", "--encoding"}), 1, 1, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto kinds = TableKinds::read(shippedText(QStringLiteral("table-fields.toml")), "table-fields.toml");
    const TableKind* const kind = kinds ? kinds->find(feesKind) : nullptr;
    if (kind == nullptr) {
        sayError(kinds ? Error{recordNotFound, {feesKind}, {}, {}} : kinds.error(), streams.err);
        return exitcode::found;
    }
    const StoreOptions options = storeOf(*arguments);
    FeeColumnsChoice columns{*arguments, options};
    auto fees = readFees(*arguments, columns, *kind, streams);
    if (!fees) {
        return exitcode::found;
    }
    const bool asJson = arguments->has("--json");
    if (const auto gap = missingIn(*fees, options)) {
        fees->gap = *gap;
    } else {
        sayError(gap.error(), streams.err);
        return exitcode::found;
    }
    if (!fees->list.bad.empty() && !arguments->has("--skip-bad")) {
        tell(*fees, refusedList(*fees), asJson, streams);
        if (!asJson) {
            say(streams.err,
                QT_TRANSLATE_NOOP("Frontdeskctl", "Nothing was taken in. --skip-bad leaves these rows out."));
        }
        return exitcode::found;
    }
    if (arguments->has("--check")) {
        tell(*fees, refusedList(*fees), asJson, streams);
        if (!asJson) {
            tellMissing(fees->gap, streams);
            say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "Nothing was taken in: it was to be checked only."));
        }
        return exitcode::fine;
    }
    const auto lock = ConsoleLock::take(options, streams);
    if (!lock) {
        return exitcode::found;
    }
    NullLog log;
    auto store = DirectStore::openToWrite(options, SystemClock{}, log);
    const auto import = store ? takeFees(*store, *fees, arguments->has("--whole"), columns, *kind)
                              : Result<FeeImport>{fail(store.error())};
    if (!import) {
        sayError(import.error(), streams.err);
        return exitcode::found;
    }
    tell(*fees, *import, asJson, streams);
    if (!asJson && !arguments->has("--whole")) {
        tellMissing(fees->gap, streams);
    }
    return exitcode::fine;
}

} // namespace frontdesk
