// The list of tickets, and what is read of the one that its page shows.
#include "domain/complaint/ComplaintReviewRepository.h"
#include "domain/complaint/ComplaintReviewService.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/desk/DueWork.h"
#include "domain/people/StaffRepository.h"
#include "domain/sitevisit/SiteVisitRepository.h"
#include "panels/complaint/ComplaintBoard.h"
#include "panels/complaint/ComplaintListModel.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/support/RecordList.h"
#include "panels/support/SearchField.h"
#include "panels/support/WordFilter.h"
#include "text/ShownLanguage.h"

#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr int mostClosed = 1000;
constexpr std::chrono::days closedDays{31};
constexpr std::chrono::seconds ticketReloadRetry{5};
/// Clocks come near and are up without anybody writing: the list is read anew so often.
constexpr std::chrono::seconds ticketReloadEvery{30};

} // namespace

ComplaintList ComplaintPanel::which() const
{
    const QString word = m_list->which();
    const auto* const at = std::find_if(std::begin(complaintListWords), std::end(complaintListWords),
                                        [&](const char* each) { return word == QLatin1String(each); });
    return static_cast<ComplaintList>(at - std::begin(complaintListWords));
}

Milliseconds ComplaintPanel::promiseNear() const { return DueWork::nearOf(m_with.books.current()); }

void ComplaintPanel::reload()
{
    if (m_masked) {
        return;
    }
    const bool again = m_reloadAt && m_with.clock.steady() >= *m_reloadAt;
    m_reloadAt = m_with.clock.steady() + ticketReloadEvery;
    m_readFor = m_with.desk.actor();
    m_with.desk.read<Listed>(
        this, "complaint.list",
        [which = which(), now = m_with.clock.now(), near = promiseNear(), &book = m_with.books.current(),
         zone = m_with.zone, by = m_board->by(), only = m_only,
         actor = m_with.desk.actor()](const ReadView& view) -> Result<Listed> {
            auto open = OpenTickets::read(view, book, zone);
            auto staff = KnownStaff::read(view);
            auto people = view.staff().all();
            if (!open || !staff || !people) {
                return fail(!open ? open.error() : !staff ? staff.error() : people.error());
            }
            Listed listed{.rows = {}, .counts = std::vector<int>(std::size(complaintListWords), 0)};
            std::vector<BoardTicket> tickets;
            for (OpenTicket& ticket : *open) {
                const auto standing = TicketStanding::of(ticket, now, near);
                tickets.push_back({std::move(ticket), standing});
            }
            fillBoard(listed, by, tickets, *people);
            for (BoardTicket& each : tickets) {
                if (only && !TicketBoard::isUnder(only->by, only->key, each.ticket)) {
                    continue;
                }
                ComplaintRow row{.ticket = std::move(each.ticket), .standing = each.standing};
                row.responsible = staff->nameOf(row.ticket.complaint.responsible);
                for (std::size_t list = 0; list < std::size(complaintListWords); ++list) {
                    listed.counts[list] += isIn(static_cast<ComplaintList>(list), row.standing) ? 1 : 0;
                }
                if (isIn(which, row.standing)) {
                    listed.rows.push_back(std::move(row));
                }
            }
            std::stable_sort(listed.rows.begin(), listed.rows.end(), [](const ComplaintRow& a, const ComplaintRow& b) {
                return a.standing.isMorePressing(b.standing);
            });
            if (which == ComplaintList::Closed) {
                auto closed = view.complaints().closedBetween(now - closedDays, now + std::chrono::days{1}, mostClosed);
                if (!closed) {
                    return fail(closed.error());
                }
                for (Complaint& complaint : *closed) {
                    if (only && !TicketBoard::isUnder(only->by, only->key, OpenTicket{complaint})) {
                        continue;
                    }
                    const QString responsible = staff->nameOf(complaint.responsible);
                    listed.rows.push_back({.ticket = {std::move(complaint)}, .responsible = responsible});
                }
            }
            return readReviews(view, book, actor, now, which == ComplaintList::Review, *staff, listed).map([&] {
                return std::move(listed);
            });
        },
        [this, again](Result<Listed> listed) {
            if (listed) {
                listRead(std::move(*listed));
                return;
            }
            m_reloadAt = m_with.clock.steady() + ticketReloadRetry;
            if (!again) {
                tell(listed.error());
            }
        });
}

void ComplaintPanel::listRead(Listed listed)
{
    if (m_masked) {
        return;
    }
    m_model->setRows(std::move(listed.rows));
    m_board->setRows(std::move(listed.board));
    m_assignees = std::move(listed.assignees);
    showNames(listed.counts);
    QTableView& table = m_list->table();
    if (m_wanted && !m_asking && m_model->rowOf(m_wanted->value()) >= 0) {
        select(*std::exchange(m_wanted, std::nullopt));
    } else if (!table.currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_list->select(0);
    }
    readShown();
}

void ComplaintPanel::readShown()
{
    const auto wanted = shownId();
    if (!wanted) {
        m_shown.reset();
        display();
        return;
    }
    if (m_shown && m_shown->ticket.complaint.id != *wanted) {
        m_shown.reset(); // a quick key must not meet the ticket that was chosen before
    }
    m_with.desk.read<ShownTicket>(
        this, "complaint.shown",
        [id = *wanted, language = shownLanguage(), rules = followUpRules(), actor = m_with.desk.actor(),
         &book = m_with.books.current(), zone = m_with.zone](const ReadView& view) -> Result<ShownTicket> {
            auto ticket = OpenTickets::one(view, id, book, zone);
            auto linked = view.complaints().linkedTo(id);
            auto staff = KnownStaff::read(view);
            auto visits = view.siteVisits().ofTicket({RecordKind::Complaint, id.value()});
            if (!ticket || !linked || !staff || !visits) {
                return fail(!ticket   ? ticket.error()
                            : !linked ? linked.error()
                            : !staff  ? staff.error()
                                      : visits.error());
            }
            auto gate = ComplaintService::closeProblems(view, ticket->complaint,
                                                        CloseTerms::of(book, zone, rules, ticket->complaint, language));
            auto reviews = view.complaintReviews().ofComplaint(id);
            if (!gate || !reviews) {
                return fail(gate ? reviews.error() : gate.error());
            }
            for (const auto& other : {ticket->complaint.parent, ticket->complaint.follows}) {
                if (other) {
                    auto known = view.complaints().find(*other);
                    if (!known) {
                        return fail(known.error());
                    }
                    linked->push_back(std::move(*known));
                }
            }
            ShownTicket shown{std::move(*ticket), std::move(*gate), std::move(*linked), std::move(*staff),
                              std::move(*visits)};
            if (!reviews->empty() && ComplaintReviewService::mayRead(actor, shown.ticket.complaint)) {
                shown.review = std::move(reviews->back());
            }
            return shown;
        },
        [this](Result<ShownTicket> shown) {
            const auto now = shownId();
            if (!shown) {
                tell(shown.error());
            } else if (!m_masked && now == std::optional{shown->ticket.complaint.id}) {
                m_shown = std::move(*shown);
                if (m_asking && !isStillAsked()) {
                    stopAsking(); // somebody else was quicker
                }
                display();
            }
        });
}

void ComplaintPanel::select(ComplaintId id)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->index(m_model->rowOf(id.value()), 0));
    if (at.isValid()) {
        m_list->select(at.row());
    }
}

void ComplaintPanel::filter(const QString& typed)
{
    QTableView& table = m_list->table();
    const auto choose = [this, &table] {
        if (!table.currentIndex().isValid() && m_filter->rowCount() > 0) {
            m_list->select(0);
        }
    };
    m_filter->setTyped(typed);
    choose();
    if (typed.trimmed().isEmpty()) {
        return;
    }
    // By sound and initials the desk's search knows better.
    m_with.desk.read<std::vector<RecordRef>>(
        this, "complaint.filter",
        [words = fromQt(typed)](const ReadView& view) {
            return view.searchKind(RecordKind::Complaint, words, mostClosed);
        },
        [this, typed, choose](const Result<std::vector<RecordRef>>& found) {
            if (!found || m_list->field().typed() != typed) {
                return;
            }
            QSet<qint64> ids;
            for (const RecordRef& record : *found) {
                ids.insert(record.id);
            }
            m_filter->setFound(ids);
            choose();
        });
}

/// The next one below the chosen one that somebody ought to look at, and around again from the top.
void ComplaintPanel::nextToReview()
{
    if (m_reviewing->ticket()) {
        return;
    }
    const int rows = m_filter->rowCount();
    const int from = m_list->table().currentIndex().row();
    for (int ahead = 1; ahead <= rows; ++ahead) {
        const int row = (from + ahead) % rows;
        const QModelIndex at = m_filter->mapToSource(m_filter->index(row, 0));
        if (m_model->at(at.row()).standing.isToReview()) {
            m_list->select(row);
            m_list->table().setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    say(tr("Nothing in this list waits to be looked at."));
}

const ComplaintRow* ComplaintPanel::chosen() const
{
    const QModelIndex at = m_filter->mapToSource(m_list->table().currentIndex());
    return at.isValid() ? &m_model->at(at.row()) : nullptr;
}

} // namespace frontdesk
