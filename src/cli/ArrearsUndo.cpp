#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/ConsoleLock.h"
#include "cli/ReceptionOut.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeImporter.h"
#include "storage/DirectStore.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

constexpr int mostListed = 1000;

std::string importText(const char* text) { return fromQt(QCoreApplication::translate("Frontdeskctl", text)); }

std::vector<OutColumn> importColumns()
{
    const auto column = [](const char* key, const char* title, int width, bool number = false) {
        return OutColumn{key, importText(title), number, width};
    };
    return {column("import", QT_TRANSLATE_NOOP("Frontdeskctl", "Import"), 20),
            column("at", QT_TRANSLATE_NOOP("Frontdeskctl", "When"), 18),
            column("file", QT_TRANSLATE_NOOP("Frontdeskctl", "File"), 24),
            column("by", QT_TRANSLATE_NOOP("Frontdeskctl", "By"), 12),
            column("whole", QT_TRANSLATE_NOOP("Frontdeskctl", "Whole list"), 10),
            column("rows", QT_TRANSLATE_NOOP("Frontdeskctl", "Rows"), 8, true),
            column("added", QT_TRANSLATE_NOOP("Frontdeskctl", "Added"), 8, true),
            column("updated", QT_TRANSLATE_NOOP("Frontdeskctl", "Updated"), 8, true),
            column("unchanged", QT_TRANSLATE_NOOP("Frontdeskctl", "Unchanged"), 10, true),
            column("gone", QT_TRANSLATE_NOOP("Frontdeskctl", "Counted as paid"), 10, true),
            column("total", QT_TRANSLATE_NOOP("Frontdeskctl", "Total"), 14),
            column("taken_back", QT_TRANSLATE_NOOP("Frontdeskctl", "Taken back"), 18)};
}

std::string momentText(UtcTime at, const TimeZone& zone)
{
    const LocalDateTime local = zone.toLocal(at);
    return toIso(local.date) + ' ' + local.time.toString();
}

std::vector<std::string> importRow(const FeeImport& import, const TimeZone& zone, const NamesOfStaff& names)
{
    return {import.id.toString(),
            momentText(import.at, zone),
            import.source,
            nameOfStaff(import.by, names),
            import.whole ? importText(QT_TRANSLATE_NOOP("Frontdeskctl", "yes")) : std::string{},
            std::to_string(import.rows),
            std::to_string(import.added),
            std::to_string(import.updated),
            std::to_string(import.unchanged),
            std::to_string(import.gone),
            import.total.toYuan(),
            import.revertedAt ? momentText(*import.revertedAt, zone) : std::string{}};
}

} // namespace

int runArrearsImports(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto asked = ReceptionAsked::read(words, streams, code, {.flags = {"--csv"}});
    if (!asked) {
        return code;
    }
    const auto names = storedNames(asked->store);
    std::vector<FeeImport> imports;
    const auto read = names.and_then([&](const NamesOfStaff&) {
        return asked->store.read([&](const ReadView& view) {
            return view.feeImports().latest(mostListed).map([&](std::vector<FeeImport> found) {
                imports = std::move(found);
            });
        });
    });
    if (!read) {
        sayError(read.error(), streams.err);
        return exitcode::found;
    }
    ShownRows shown{streams.out,
                    asked->as,
                    importColumns(),
                    {"import", "at", "file", "by", "added", "updated", "gone", "taken_back"}};
    for (const FeeImport& import : imports) {
        shown.add(import.id.value(), importRow(import, asked->zone, *names));
    }
    if (shown.finish() == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "No list of fees was taken in yet."));
    }
    return exitcode::fine;
}

int runArrearsUndo(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, withStore({}), 1, 1, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto id = FeeImportId::parse(arguments->words().front());
    if (!id) {
        sayError(id.error(), streams.err);
        return exitcode::found;
    }
    const StoreOptions options = storeOf(*arguments);
    const auto lock = ConsoleLock::take(options, streams);
    if (!lock) {
        return exitcode::found;
    }
    NullLog log;
    const SystemClock clock;
    auto store = DirectStore::openToWrite(options, clock, log);
    std::optional<FeeImport> back;
    const auto done = !store ? Result<void>{fail(store.error())}
                             : store
                                   ->write([&](UnitOfWork& uow) {
                                       return FeeImporter{}
                                           .takeBack(uow, Actor::program(), *id, clock.now())
                                           .map([&](const FeeImport& import) { back = import; });
                                   })
                                   .and_then([&] { return store->tidySearch(); });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 is taken back: everything is as it was before."),
        {back->source});
    return exitcode::fine;
}

} // namespace frontdesk
