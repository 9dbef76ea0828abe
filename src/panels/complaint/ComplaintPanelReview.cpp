// Quality reviews of closed tickets: the list of those that wait, and the scorecard beside the ticket.
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintReviewPage.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"

#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds reviewNoticeTime{15};

} // namespace

void ComplaintPanel::buildReview()
{
    m_reviewPage = new ComplaintReviewPage({m_with.theme, m_with.keys, m_with.zone, m_with.clock}, this);
    m_reviewPage->hide();
    m_reviewing = new ComplaintReviewing({m_with.desk, m_with.ids, m_with.books, m_with.clock}, *m_reviewPage, this);
    connect(m_reviewing, &ComplaintReviewing::began, this, &ComplaintPanel::reviewBegan);
    connect(m_reviewing, &ComplaintReviewing::ended, this, &ComplaintPanel::reviewEnded);
    connect(m_reviewing, &ComplaintReviewing::failed, this, &ComplaintPanel::tell);
    connect(m_reviewing, &ComplaintReviewing::said, this, [this](const QString& words) {
        m_notice->say(
            {.words = words, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + reviewNoticeTime});
    });
}

void ComplaintPanel::review()
{
    if (const auto id = shownId()) {
        m_reviewing->open(*id);
    }
}

/// The ticket stays beside the scorecard; the list makes room for it.
void ComplaintPanel::reviewBegan()
{
    if (isTyping() || m_masked) {
        m_reviewing->leave();
        return;
    }
    if (page() == Page::Board) {
        show(Page::Detail);
    }
    m_wanted = m_reviewing->ticket();
    m_detail->offerActs(false);
    fit();
    readShown();
}

void ComplaintPanel::reviewEnded()
{
    m_detail->offerActs(true);
    m_wanted.reset(); // the list goes on where somebody moves it
    fit();
    if (!m_masked && page() == Page::Detail) {
        m_list->table().setFocus(Qt::OtherFocusReason);
        readShown();
    }
}

void ComplaintPanel::followPerson()
{
    if (m_masked || m_readFor == m_with.desk.actor()) {
        return;
    }
    m_reviewing->drop();
    m_shown.reset();
    display();
    showHint();
    reload();
}

std::optional<ComplaintId> ComplaintPanel::shownId() const
{
    if (const auto reviewed = m_reviewing->ticket()) {
        return reviewed;
    }
    const ComplaintRow* const row = chosen();
    return row == nullptr ? std::nullopt : std::optional{row->ticket.complaint.id};
}

Result<void> ComplaintPanel::readReviews(const ReadView& view, const RuleBook& book, const Actor& actor, UtcTime now,
                                         bool listed, const KnownStaff& staff, Listed& into)
{
    return TicketsToReview::read(view, book, actor, now).map([&](std::vector<TicketToReview> waiting) {
        into.counts[static_cast<std::size_t>(ComplaintList::Review)] = static_cast<int>(waiting.size());
        for (TicketToReview& each : waiting) {
            if (listed) {
                const QString responsible = staff.nameOf(each.complaint.responsible);
                into.rows.push_back({.ticket = {std::move(each.complaint)},
                                     .responsible = responsible,
                                     .toReview = std::move(each.why)});
            }
        }
    });
}

} // namespace frontdesk
