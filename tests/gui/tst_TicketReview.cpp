#include "domain/complaint/ComplaintReviewRepository.h"
#include "gui/ComplaintsDesk.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_TicketReview {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

/// Closed tickets, and a supervisor who looks at them.
struct ReviewersDesk : ComplaintsDesk {
    Staff clerk = colleague("Han Mei", "314159");
    Staff third = colleague("Zhou Qiang", "161803");
    Staff supervisor = colleague("Gao Yan", "271828", {Role::Supervisor});

    /// One that a clerk took on and solved and a colleague asked about.
    ComplaintId closed(const char* issue, const char* severity, StaffId handler)
    {
        const ComplaintId id = wiring().ids().next<ComplaintTag>();
        std::optional<Result<bool>> done;
        const auto job = [&, id](UnitOfWork& uow, const Actor&) -> Result<bool> {
            const ComplaintService service{wiring().ids()};
            const Actor who{.desk = 1, .staff = handler, .roles = {Role::Supervisor}};
            const Actor other{.desk = 1, .staff = staffOther(handler), .roles = {Role::Staff}};
            const UtcTime now = clock.now();
            const auto step = [&](const Complaint& ticket, const ComplaintStep& what) {
                return service.step(uow, who, ticket.id, ticket.version, what, now).map([](const ComplaintChange& c) {
                    return c.after;
                });
            };
            return service
                .save(uow, who,
                      {.id = id,
                       .form = {.name = "Wang", .issue = issue, .severity = severity},
                       .receivedAt = now,
                       .day = wiring().zone().localDate(now)},
                      wiring().books().current(), now)
                .and_then([&](const Complaint& ticket) {
                    return step(ticket, {.kind = ComplaintStep::Kind::Accept, .responsible = handler});
                })
                .and_then([&](const Complaint& ticket) {
                    return step(ticket, {.kind = ComplaintStep::Kind::Resolve, .words = "greased the rail"});
                })
                .and_then([&](const Complaint&) { return service.followUp(uow, other, id, true, "fine", now, 4); })
                .and_then([&](const Complaint& ticket) {
                    return service.close(uow, other, id, ticket.version, {.zone = wiring().zone()}, "", now);
                })
                .map([](const ComplaintChange&) { return true; });
        };
        wiring().desk().write<bool>(&window(), job, [&](const Result<bool>& result) { done = result; });
        waitFor([&] { return done.has_value(); });
        REQUIRE(done->has_value());
        settle();
        pass(1s);
        return id;
    }
    StaffId staffOther(StaffId than) const { return than == clerk.id ? supervisor.id : clerk.id; }
    std::vector<ComplaintReview> reviews(ComplaintId id)
    {
        return stored<std::vector<ComplaintReview>>(
            [id](const ReadView& view) { return view.complaintReviews().ofComplaint(id); });
    }
    /// The item that the keys answer.
    QString item()
    {
        const QWidget* const at = window().focusWidget();
        const QString name = at == nullptr || at->parent() == nullptr ? QString() : at->parent()->objectName();
        return name.startsWith(QLatin1String("review_")) ? name.section(QLatin1Char('_'), 1, 1) : focus();
    }
    bool isReviewing() { return widget<QWidget>("complaintReviewPage").isVisible(); }
    QString title() { return words("reviewTitleLabel"); }
    void answer(int items, Qt::Key with)
    {
        for (int count = 0; count < items; ++count) {
            key(with);
        }
    }
    void save() { key(Qt::Key_Return, Qt::ControlModifier); }
    /// Everything that the ticket's page says.
    QString page()
    {
        QString all;
        for (const QLabel* const label : widget<QWidget>("complaintStackedWidget").findChildren<QLabel*>()) {
            all += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        return all;
    }
};

} // namespace

TEST_CASE("A supervisor reviews what is closed by digits, a fatal item makes 0, and the next comes by itself", "[gui]")
{
    ReviewersDesk desk;
    const ComplaintId urgent = desk.closed("Water on the stairs", "urgent", desk.clerk.id);
    const ComplaintId serious = desk.closed("The lift rattles", "serious", desk.clerk.id);
    desk.signInAs(desk.supervisor, "271828");
    desk.showTickets();
    CHECK(desk.widget<QPushButton>("reviewChipPushButton").text().contains(QLatin1Char('2')));
    desk.keys = 0;
    desk.key(Qt::Key_8, Qt::AltModifier);
    CHECK(desk.widget<QTableView>("complaintTableView").model()->rowCount() == 2);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.isReviewing());
    CHECK(desk.words("complaintIssueLabel").contains(QLatin1String("Water"))); // the ticket stands beside it
    CHECK_FALSE(desk.widget<QWidget>("complaintTableView").isVisible());
    CHECK(desk.words("reviewAboutLabel").contains(QLatin1String("4 of 5")));
    CHECK(desk.item() == QLatin1String("heard"));
    desk.key(Qt::Key_1);
    CHECK(desk.item() == QLatin1String("cause"));
    desk.key(Qt::Key_2);                                           // half of 20
    CHECK(desk.words("reviewTotalChip") == QLatin1String("75 %")); // 30 of 40 so far
    desk.key(Qt::Key_Up);
    CHECK(desk.item() == QLatin1String("cause"));
    desk.key(Qt::Key_Down);
    CHECK(desk.item() == QLatin1String("promise"));
    desk.answer(3, Qt::Key_1);
    desk.key(Qt::Key_4); // manner does not apply
    CHECK(desk.item() == QLatin1String("true"));
    desk.key(Qt::Key_2); // there is no half of a fatal item
    CHECK(desk.item() == QLatin1String("true"));
    desk.answer(2, Qt::Key_1);
    CHECK(desk.focus() == QLatin1String("reviewWordsPlainTextEdit"));
    CHECK(desk.words("reviewTotalChip") == QLatin1String("88 %")); // 75 of 85
    CHECK(desk.words("reviewStateLabel").contains(QLatin1String("passes")));
    desk.save();
    REQUIRE(desk.reviews(urgent).size() == 1);
    CHECK(desk.reviews(urgent).front().total == 88);
    CHECK(desk.reviews(urgent).front().reviewer == std::optional{desk.supervisor.id});
    CHECK(desk.journal(urgent).back().kind == ComplaintEntry::Kind::Reviewed);
    CHECK(desk.keys <= 14);

    REQUIRE(desk.isReviewing()); // the next one
    CHECK(desk.words("complaintIssueLabel").contains(QLatin1String("rattles")));
    CHECK(desk.item() == QLatin1String("heard"));
    CHECK(desk.words("reviewTotalChip") == QString::fromUtf8("– %"));
    desk.save();
    CHECK(desk.said().contains(QLatin1String("Not answered yet: 8")));
    desk.answer(6, Qt::Key_1);
    desk.key(Qt::Key_3); // made up
    desk.key(Qt::Key_1);
    CHECK(desk.words("reviewTotalChip") == QLatin1String("0 %"));
    CHECK(desk.words("reviewStateLabel").contains(QLatin1String("The record is true")));
    desk.save();
    CHECK(desk.said().contains(QLatin1String("Say in words")));
    CHECK(desk.reviews(serious).empty());
    desk.type("The call was never made");
    desk.save();
    REQUIRE(desk.reviews(serious).size() == 1);
    CHECK(desk.reviews(serious).front().total == 0);
    CHECK(desk.reviews(serious).front().words == "The call was never made");
    CHECK_FALSE(desk.isReviewing());
    CHECK(desk.said().contains(QLatin1String("None waits any more")));
    CHECK(desk.focus() == QLatin1String("complaintTableView"));
    CHECK(desk.widget<QPushButton>("reviewChipPushButton").text().contains(QLatin1Char('0')));

    desk.key(Qt::Key_7, Qt::AltModifier); // the page says both, apart
    CHECK(desk.page().contains(QLatin1String("The customer gave")));
    CHECK(desk.page().contains(QLatin1String("Quality, by a supervisor")));
    desk.signInAs(desk.third, "161803"); // whose work it was not
    desk.showTickets();
    CHECK_FALSE(desk.page().contains(QLatin1String("Quality, by a supervisor")));
    CHECK(desk.page().contains(QLatin1String("The customer gave")));
    desk.signInAs(desk.clerk, "314159"); // and whose it was
    desk.showTickets();
    CHECK(desk.page().contains(QLatin1String("The call was never made")));
}

TEST_CASE("Whoever handled a ticket does not review it, and neither does a clerk", "[gui]")
{
    ReviewersDesk desk;
    const ComplaintId own = desk.closed("Water on the stairs", "urgent", desk.supervisor.id);
    desk.signInAs(desk.supervisor, "271828");
    desk.showTickets();
    CHECK(desk.widget<QPushButton>("reviewChipPushButton").text().contains(QLatin1Char('0')));
    desk.key(Qt::Key_7, Qt::AltModifier);
    desk.key(Qt::Key_9, Qt::AltModifier);
    CHECK_FALSE(desk.isReviewing());
    CHECK(desk.said().contains(QLatin1String("You handled this ticket yourself")));
    desk.signInAs(desk.clerk, "314159");
    desk.showTickets();
    desk.key(Qt::Key_9, Qt::AltModifier);
    CHECK_FALSE(desk.isReviewing());
    CHECK(desk.reviews(own).empty());
}

TEST_CASE("Half a review survives Esc and a crash, and a whole one is corrected by another", "[gui]")
{
    ReviewersDesk desk;
    const ComplaintId id = desk.closed("Water on the stairs", "urgent", desk.clerk.id);
    desk.signInAs(desk.supervisor, "271828");
    desk.showTickets();
    desk.key(Qt::Key_8, Qt::AltModifier);
    desk.key(Qt::Key_9, Qt::AltModifier);
    REQUIRE(desk.isReviewing());
    desk.answer(2, Qt::Key_1);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.isReviewing());
    CHECK(desk.focus() == QLatin1String("complaintTableView"));
    desk.key(Qt::Key_Return);
    CHECK(desk.item() == QLatin1String("promise"));
    desk.key(Qt::Key_2);
    desk.pass(1500ms);
    desk.crash();
    desk.start();
    desk.signInAs(desk.supervisor, "271828");
    desk.showTickets();
    desk.key(Qt::Key_8, Qt::AltModifier);
    desk.key(Qt::Key_Return);
    CHECK(desk.item() == QLatin1String("told"));
    desk.language().show(QStringLiteral("zh_CN")); // in the midst of it
    desk.language().show(QStringLiteral("en"));
    desk.answer(5, Qt::Key_1);
    desk.save();
    REQUIRE(desk.reviews(id).size() == 1);
    CHECK(desk.reviews(id).front().total == 90);

    desk.key(Qt::Key_7, Qt::AltModifier);
    desk.key(Qt::Key_9, Qt::AltModifier); // what was found stands there, to be corrected
    CHECK(desk.words("reviewAboutLabel").contains(QLatin1String("Gao Yan")));
    CHECK(desk.item() == QLatin1String("heard"));
    desk.key(Qt::Key_3);
    desk.save();
    REQUIRE(desk.reviews(id).size() == 2);
    CHECK(desk.reviews(id).back().total == 70);
    CHECK_FALSE(desk.isReviewing());
    CHECK(desk.page().contains(QLatin1String("70 %")));
}

} // namespace tst_TicketReview
