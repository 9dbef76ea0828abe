#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/ReceptionOut.h"
#include "domain/arrears/FeeRepository.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

std::string owingText(const char* text) { return fromQt(QCoreApplication::translate("Frontdeskctl", text)); }

std::vector<OutColumn> owingColumns()
{
    const auto column = [](const char* key, const char* title, int width, bool number = false) {
        return OutColumn{key, owingText(title), number, width};
    };
    return {column("room", QT_TRANSLATE_NOOP("Frontdeskctl", "Room"), 14),
            column("payer", QT_TRANSLATE_NOOP("Frontdeskctl", "Payer"), 14),
            column("phone", QT_TRANSLATE_NOOP("Frontdeskctl", "Telephone"), 16),
            column("building", QT_TRANSLATE_NOOP("Frontdeskctl", "Building"), 10),
            column("steward", QT_TRANSLATE_NOOP("Frontdeskctl", "Steward"), 12),
            column("owed", QT_TRANSLATE_NOOP("Frontdeskctl", "Owed"), 14),
            column("overdue", QT_TRANSLATE_NOOP("Frontdeskctl", "Overdue"), 14),
            column("fees", QT_TRANSLATE_NOOP("Frontdeskctl", "Fees"), 8, true),
            column("oldest", QT_TRANSLATE_NOOP("Frontdeskctl", "Oldest due"), 12)};
}

std::vector<std::string> owingRow(const FeeOwing& owing, bool personal)
{
    const FeeAccount& account = owing.account;
    return {account.place,
            personal ? account.payer : std::string{},
            personal && account.phone ? account.phone->display() : std::string{},
            account.building,
            account.steward,
            owing.rest.toYuan(),
            owing.overdue.toYuan(),
            std::to_string(owing.items),
            toIso(owing.oldest)};
}

} // namespace

int runArrearsList(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto reception = ReceptionAsked::read(words, streams, code, {.flags = {"--csv"}});
    if (!reception) {
        return code;
    }
    const LocalDate today = reception->zone.localDate(SystemClock{}.now());
    std::vector<FeeOwing> owing;
    const auto read = reception->store.read([&](const ReadView& view) {
        return view.fees().owing(today).map([&](std::vector<FeeOwing> found) { owing = std::move(found); });
    });
    if (!read) {
        sayError(read.error(), streams.err);
        return exitcode::found;
    }
    ShownRows shown{
        streams.out, reception->as, owingColumns(), {"room", "steward", "owed", "overdue", "fees", "oldest"}};
    for (const FeeOwing& each : owing) {
        shown.add(each.account.id.value(), owingRow(each, reception->personal));
    }
    if (shown.finish() == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "Nobody owes anything."));
    }
    return exitcode::fine;
}

} // namespace frontdesk
