#include "exchange/TicketList.h"

#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/DeskOfTickets.h"
#include "cli/ReceptionOut.h"
#include "domain/Indicators.h"
#include "domain/complaint/ComplaintHistory.h"
#include "domain/complaint/ComplaintIndicatorReading.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintStatistics.h"
#include "exchange/ComplaintFigures.h"
#include "exchange/IndicatorTables.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int ticketsAPiece = 500;
const std::vector<std::string> shownOfTickets{"number",   "received_at", "state",   "severity",    "category",
                                              "customer", "room",        "summary", "responsible", "closed_at"};

/// The word of an option among those of a list. False after it has said what is wrong.
template <class All, class Name, class Set>
bool takeWord(const Arguments& arguments, const std::string& option, const All& all, Name name, Set set,
              const Streams& streams)
{
    const auto typed = arguments.value(option);
    if (!typed) {
        return true;
    }
    std::string known;
    for (const auto& each : all) {
        if (name(each) == *typed) {
            set(each);
            return true;
        }
        known += (known.empty() ? "" : ", ") + std::string{name(each)};
    }
    say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 takes one of these words: %2"), {option, known});
    return false;
}

std::optional<ComplaintsAsked> askedTickets(const ReceptionAsked& reception, const Streams& streams)
{
    ComplaintsAsked asked{.from = reception.from, .to = reception.to};
    const Arguments& arguments = reception.arguments;
    const auto itself = [](std::string_view word) { return word; };
    const bool sound =
        takeWord(
            arguments, "--which", allComplaintsListed, [](ComplaintsListed each) { return nameOf(each); },
            [&](ComplaintsListed each) { asked.which = each; }, streams) &&
        takeWord(
            arguments, "--state", allComplaintStates, [](ComplaintState each) { return nameOf(each); },
            [&](ComplaintState each) { asked.state = each; }, streams) &&
        takeWord(
            arguments, "--kind", allComplaintKinds, [](ComplaintKind each) { return nameOf(each); },
            [&](ComplaintKind each) { asked.kind = each; }, streams) &&
        takeWord(
            arguments, "--severity", allComplaintSeverities, [](ComplaintSeverity each) { return nameOf(each); },
            [&](ComplaintSeverity each) { asked.severity = each; }, streams) &&
        takeWord(
            arguments, "--category", complaintCategories, itself, [&](std::string_view each) { asked.category = each; },
            streams) &&
        takeWord(
            arguments, "--source", complaintSources, itself, [&](std::string_view each) { asked.source = each; },
            streams);
    asked.customer = arguments.value("--customer").value_or("");
    asked.area = arguments.value("--building").value_or("");
    return sound ? std::optional{asked} : std::nullopt;
}

const ReceptionAsked::Besides ticketFilters{.flags = {"--csv"},
                                            .valued = {"--which", "--state", "--kind", "--severity", "--category",
                                                       "--source", "--customer", "--building", "--words"}};

template <class Seen>
Result<void> eachTicket(DirectStore& store, const ComplaintsAsked& asked, const std::string& words, Seen seen)
{
    return eachPiece<ComplaintPage>(
        store,
        [&](const ReadView& view, const std::optional<ListPlace>& place) {
            return ComplaintHistory::page(view, asked, words, place, ticketsAPiece);
        },
        [&](const ReadView&, const ComplaintPage& page) -> Result<void> {
            std::for_each(page.complaints.begin(), page.complaints.end(), seen);
            return {};
        });
}

} // namespace

int runComplaintsList(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto reception = ReceptionAsked::read(words, streams, code, ticketFilters);
    if (!reception) {
        return code;
    }
    const auto asked = askedTickets(*reception, streams);
    if (!asked) {
        return exitcode::usage;
    }
    const auto names = storedNames(reception->store);
    if (!names) {
        sayError(names.error(), streams.err);
        return exitcode::found;
    }
    ShownRows shown{streams.out, reception->as, TicketList::columns(), shownOfTickets};
    const TicketList::Way way{reception->zone, *names, reception->personal};
    const auto done = eachTicket(
        reception->store, *asked, reception->arguments.value("--words").value_or(""),
        [&](const Complaint& complaint) { shown.add(complaint.id.value(), TicketList::row(complaint, way)); });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    if (shown.finish() == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "There are no tickets of these days."));
    }
    return exitcode::fine;
}

int runComplaintsStats(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto reception = ReceptionAsked::read(words, streams, code);
    if (!reception) {
        return code;
    }
    const auto names = storedNames(reception->store);
    if (!names) {
        sayError(names.error(), streams.err);
        return exitcode::found;
    }
    const auto desk = DeskOfTickets::of(reception->store);
    if (!desk) { // without its packs there are no indicators, but there is still something to count
        sayError(desk.error(), streams.err);
    }
    const RuleBook none = RuleBook::compile({});
    const RuleBook& book = desk ? desk->book : none;
    ComplaintStatistics figures{reception->zone};
    ComplaintIndicatorReading reading{book, reception->zone};
    std::vector<IndicatorFigure> indicators;
    const UtcTime now = SystemClock{}.now();
    const auto done = eachPiece<ComplaintPage>(
        reception->store,
        [&](const ReadView& view, const std::optional<ListPlace>& place) {
            return ComplaintHistory::page(view, {.from = reception->from, .to = reception->to}, {}, place,
                                          ticketsAPiece);
        },
        [&](const ReadView& view, const ComplaintPage& page) {
            return reading.figuresOf(view, page.complaints, now).map([&](const std::vector<IndicatorFigure>& counted) {
                Indicators::merge(indicators, counted);
                for (const Complaint& complaint : page.complaints) {
                    figures.add(complaint);
                }
            });
        });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    const auto tables = IndicatorTables::of(indicators, *names, desk ? desk->vocabulary : Vocabulary{});
    sayFigures(ComplaintFigures::of(figures, *names, tables), reception->as, streams.out);
    return exitcode::fine;
}

} // namespace frontdesk
