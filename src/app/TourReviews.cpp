// The part of the tour in which a supervisor looks at closed tickets again.
#include "app/Tour.h"
#include "domain/complaint/ComplaintService.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

namespace {

/// A serious ticket that somebody else solved and a third one asked about: whoever handled it could not review it.
void enterClosed(TourPlayer& player, const QString& name, const QString& issue, const QString& done)
{
    Wiring& wiring = *player.console().wiring();
    const auto somebody = [&wiring] { return wiring.ids().next<StaffTag>(); };
    const Actor solver{.desk = 1, .staff = somebody(), .roles = {Role::Staff}};
    const Actor asker{.desk = 1, .staff = somebody(), .roles = {Role::Staff}};
    const UtcTime now = wiring.clock().now();
    const ComplaintToSave input{.id = wiring.ids().next<ComplaintTag>(),
                                .form = {.source = "counter",
                                         .name = fromQt(name),
                                         .place = "2-1501",
                                         .issue = fromQt(issue),
                                         .category = "facility",
                                         .severity = "serious"},
                                .receivedAt = now,
                                .day = wiring.zone().localDate(now)};
    wiring.desk().write<Complaint>(
        &player,
        [=, &ids = wiring.ids(), &book = wiring.books().current(), zone = wiring.zone(),
         words = fromQt(done)](UnitOfWork& uow, const Actor&) {
            const ComplaintService service{ids};
            const auto step = [&](const Complaint& ticket, const ComplaintStep& what) {
                return service.step(uow, solver, ticket.id, ticket.version, what, now)
                    .map([](const ComplaintChange& change) { return change.after; });
            };
            return service.save(uow, solver, input, book, now)
                .and_then([&](const Complaint& ticket) {
                    return step(ticket, {.kind = ComplaintStep::Kind::Accept, .responsible = solver.staff});
                })
                .and_then([&](const Complaint& ticket) {
                    return step(ticket, {.kind = ComplaintStep::Kind::Resolve, .words = words});
                })
                .and_then([&](const Complaint& ticket) {
                    return service.followUp(uow, asker, ticket.id, true, {}, now, bestSatisfaction - 1);
                })
                .and_then([&](const Complaint& ticket) {
                    return service.close(uow, asker, ticket.id, ticket.version, {.zone = zone}, {}, now);
                })
                .map([](const ComplaintChange& change) { return change.after; });
        },
        [&player](const Result<Complaint>& closed) {
            if (!closed) {
                player.failed(errorText(closed.error()));
            }
        });
}

} // namespace

void Tour::addReviews(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const QString water = tr("Water ran down the stairs all morning and nobody put up a sign");
    const QString stopped = tr("Valve closed, stairs dried, sign put up");
    const QString door = tr("The door of the garage closed on my car");
    const QString adjusted = tr("Sensor adjusted and tried twenty times");
    add("", [&player, water, stopped] { enterClosed(player, tr("Zhao Min"), water, stopped); });
    add("", [&player, door, adjusted] { enterClosed(player, tr("Qian Jun"), door, adjusted); });
    add("review-list", [&player] { player.click("reviewChipPushButton"); });
    add("review", [&player] { player.press(Qt::Key_Return); });
    add("review-half", [&player] {
        for (const Qt::Key mark : {Qt::Key_1, Qt::Key_2, Qt::Key_1, Qt::Key_1}) {
            player.press(mark);
        }
    });
    add("review-fatal", [&player] {
        for (const Qt::Key mark : {Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_1}) {
            player.press(mark);
        }
        player.type("reviewWordsPlainTextEdit", tr("The call was never made"));
    });
    add("review-next", [&player] { player.window().act(DeskAct::Save); });
    add("", [&player] {
        player.window().act(DeskAct::SaveToComplete);
        player.click("openChipPushButton");
    });
}

} // namespace frontdesk
