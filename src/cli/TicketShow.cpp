#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/DeskOfTickets.h"
#include "cli/ReceptionOut.h"
#include "domain/RecordErrors.h"
#include "domain/complaint/ComplaintHistory.h"
#include "domain/complaint/OpenTickets.h"
#include "domain/desk/DueWork.h"
#include "domain/promise/PromiseRepository.h"
#include "exchange/MorningSheet.h"
#include "exchange/TicketList.h"
#include "exchange/TicketSheet.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int foundAPiece = 200;

/// The ticket that bears the number. @error record.not_found
Result<ComplaintId> idOfNumber(DirectStore& store, const std::string& number)
{
    std::optional<ComplaintId> found;
    const auto read = eachPiece<ComplaintPage>(
        store,
        [&](const ReadView& view, const std::optional<ListPlace>& place) -> Result<ComplaintPage> {
            if (found) {
                return ComplaintPage{};
            }
            return ComplaintHistory::page(view, {.from = UtcTime::min(), .to = UtcTime::max()}, number, place,
                                          foundAPiece);
        },
        [&](const ReadView&, const ComplaintPage& page) -> Result<void> {
            for (const Complaint& complaint : page.complaints) {
                if (complaint.number == number) {
                    found = complaint.id;
                }
            }
            return {};
        });
    if (!read) {
        return fail(read.error());
    }
    return found ? Result<ComplaintId>{*found} : fail(recordNotFound, {number});
}

std::string isoOf(const std::optional<UtcTime>& at, const TimeZone& zone)
{
    return at ? toIso(*at, zone) : std::string{};
}

/// An object without its empty members.
QJsonObject objectOf(std::initializer_list<std::pair<QLatin1String, std::string>> members)
{
    QJsonObject object;
    for (const auto& [key, value] : members) {
        if (!value.empty()) {
            object.insert(key, toQt(value));
        }
    }
    return object;
}

QJsonObject jsonOf(const TicketContent& content)
{
    const TicketList::Way way{content.zone, content.names, content.personal};
    const auto columns = TicketList::columns();
    const auto cells = TicketList::row(content.ticket.complaint, way);
    QJsonObject ticket;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (!cells[at].empty()) {
            ticket.insert(toQt(columns[at].key), toQt(cells[at]));
        }
    }
    const TimeZone& zone = content.zone;
    QJsonArray journal;
    for (const ComplaintEntry& entry : content.ticket.journal) {
        journal.append(objectOf({{QLatin1String("kind"), std::string{nameOf(entry.kind)}},
                                 {QLatin1String("at"), isoOf(entry.at, zone)},
                                 {QLatin1String("by"), nameOfStaff(entry.by, content.names)},
                                 {QLatin1String("state"), std::string{nameOf(entry.state)}},
                                 {QLatin1String("whom"), entry.whom},
                                 {QLatin1String("reason"), entry.reason},
                                 {QLatin1String("due"), isoOf(entry.due, zone)},
                                 {QLatin1String("words"), content.personal ? entry.words : std::string{}}}));
    }
    QJsonArray clocks;
    for (const ComplaintClock& clock : content.ticket.clocks) {
        clocks.append(objectOf({{QLatin1String("what"), clock.entry->what},
                                {QLatin1String("from"), isoOf(clock.from, zone)},
                                {QLatin1String("due"), isoOf(clock.path.due, zone)},
                                {QLatin1String("done"), isoOf(clock.doneAt, zone)}}));
    }
    QJsonArray promises;
    for (const Promise& promise : content.promises) {
        promises.append(objectOf({{QLatin1String("state"), std::string{nameOf(promise.state)}},
                                  {QLatin1String("made"), isoOf(promise.madeAt, zone)},
                                  {QLatin1String("due"), isoOf(promise.dueAt, zone)},
                                  {QLatin1String("what"), content.personal ? promise.what : std::string{}}}));
    }
    ticket.insert(QLatin1String("journal"), journal);
    ticket.insert(QLatin1String("clocks"), clocks);
    ticket.insert(QLatin1String("promises"), promises);
    return ticket;
}

/// Every open ticket with where it stands, for a program.
void sayMorningRows(const MorningContent& content, const ReceptionAsked& reception, std::ostream& out)
{
    std::vector<OutColumn> columns = TicketList::columns();
    for (const char* const key :
         {"overdue", "at_risk", "silent", "to_follow_up", "pressing", "due_at", "promised_at"}) {
        columns.push_back(OutColumn{key, key, false, 14});
    }
    ShownRows shown{out, reception.as, columns, {}};
    const TicketList::Way way{reception.zone, content.names, reception.personal};
    const auto yes = [](bool is) { return std::string{is ? "yes" : ""}; };
    for (const MorningTicket& ticket : content.list.tickets()) {
        std::vector<std::string> cells = TicketList::row(ticket.complaint, way);
        const TicketStanding& standing = ticket.standing;
        for (const std::string& cell :
             {yes(standing.overdue), yes(standing.near && !standing.overdue), yes(standing.silent),
              yes(standing.followUp), ticket.pressing, isoOf(standing.dueAt, reception.zone),
              isoOf(ticket.promisedAt, reception.zone)}) {
            cells.push_back(cell);
        }
        shown.add(ticket.complaint.id.value(), cells);
    }
    shown.finish();
}

} // namespace

int runComplaintsShow(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto reception = ReceptionAsked::read(words, streams, code, {.words = 1});
    if (!reception) {
        return code;
    }
    if (reception->arguments.words().empty()) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The number of the ticket is missing."));
        return exitcode::usage;
    }
    DirectStore& store = reception->store;
    const auto desk = DeskOfTickets::of(store);
    if (!desk) {
        sayError(desk.error(), streams.err);
        return exitcode::found;
    }
    std::optional<TicketContent> content;
    const auto read = idOfNumber(store, reception->arguments.words().front()).and_then([&](ComplaintId id) {
        return store.read([&](const ReadView& view) -> Result<void> {
            auto ticket = OpenTickets::one(view, id, desk->book, reception->zone);
            if (!ticket) {
                return fail(ticket.error());
            }
            auto promises = view.promises().ofOrigin(refOf(ticket->complaint));
            if (!promises) {
                return fail(promises.error());
            }
            content = TicketContent{.unit = desk->unit.unitName,
                                    .ticket = std::move(*ticket),
                                    .promises = std::move(*promises),
                                    .names = desk->names,
                                    .zone = reception->zone,
                                    .at = SystemClock{}.now(),
                                    .personal = reception->personal};
            return {};
        });
    });
    if (!read) {
        sayError(read.error(), streams.err);
        return exitcode::found;
    }
    if (reception->as == ShownRows::As::Json) {
        streams.out << QJsonDocument{jsonOf(*content)}.toJson(QJsonDocument::Indented).toStdString();
    } else {
        saySheet(TicketSheet::of(*content), streams.out);
    }
    return exitcode::fine;
}

int runComplaintsMorning(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto reception = ReceptionAsked::read(words, streams, code, {.flags = {"--csv"}});
    if (!reception) {
        return code;
    }
    auto desk = DeskOfTickets::of(reception->store);
    if (!desk) {
        sayError(desk.error(), streams.err);
        return exitcode::found;
    }
    std::vector<OpenTicket> open;
    const auto read = reception->store.read([&](const ReadView& view) {
        return OpenTickets::read(view, desk->book, reception->zone).map([&](std::vector<OpenTicket> found) {
            open = std::move(found);
        });
    });
    if (!read) {
        sayError(read.error(), streams.err);
        return exitcode::found;
    }
    const MorningContent content{
        .unit = desk->unit.unitName,
        .list = MorningList::of(open, reception->zone, SystemClock{}.now(), DueWork::nearOf(desk->book)),
        .names = std::move(desk->names),
        .zone = reception->zone};
    if (reception->as == ShownRows::As::Table) {
        saySheet(MorningSheet::whole(content), streams.out);
    } else {
        sayMorningRows(content, *reception, streams.out);
    }
    return exitcode::fine;
}

} // namespace frontdesk
