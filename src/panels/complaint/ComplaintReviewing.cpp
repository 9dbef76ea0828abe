#include "panels/complaint/ComplaintReviewing.h"

#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintReviewRepository.h"
#include "domain/draft/Draft.h"
#include "panels/support/KnownStaff.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

/// What this person left half answered of this ticket, if anything.
std::optional<ReviewAnswers> halfAnswered(const std::vector<Draft>& drafts, ComplaintId id, const Actor& actor)
{
    const auto draft = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& each) {
        return each.record == RecordRef{RecordKind::ComplaintReview, id.value()} && each.staff == actor.staff;
    });
    return draft == drafts.end() ? std::nullopt : std::optional{ReviewAnswers::readFrom(draft->payload)};
}

} // namespace

ComplaintReviewing::ComplaintReviewing(const Ports& ports, ComplaintReviewPage& page, QObject* parent)
    : QObject(parent), m_with(ports), m_page(page), m_draft(m_with.desk, m_with.clock, RecordKind::ComplaintReview,
                                                            this, [this](const Error& error) { Q_EMIT failed(error); })
{
    connect(&page, &ComplaintReviewPage::edited, this, [this] { m_touched = true; }); // kept at the next second
    connect(&page, &ComplaintReviewPage::saveRequested, this, &ComplaintReviewing::save);
    connect(&page, &ComplaintReviewPage::leaveRequested, this, &ComplaintReviewing::leave);
}

std::optional<ComplaintId> ComplaintReviewing::ticket() const
{
    return m_work ? std::optional{m_work->review.complaint} : std::nullopt;
}

void ComplaintReviewing::open(ComplaintId id)
{
    if (m_saving) {
        return;
    }
    keepDraft();
    m_with.desk.read<Opened>(
        this, "complaint.review",
        [id, actor = m_with.desk.actor(), &book = m_with.books.current()](const ReadView& view) -> Result<Opened> {
            auto complaint = view.complaints().find(id);
            auto reviews = view.complaintReviews().ofComplaint(id);
            auto drafts = view.drafts().ofDesk(actor.desk);
            auto staff = KnownStaff::read(view);
            if (!complaint || !reviews || !drafts || !staff) {
                return fail(!complaint ? complaint.error()
                            : !reviews ? reviews.error()
                            : !drafts  ? drafts.error()
                                       : staff.error());
            }
            if (auto allowed = ComplaintReviewService::mayReview(actor, *complaint); !allowed) {
                return fail(allowed.error());
            }
            Opened opened{.reviewed = {.complaint = *complaint}, .answers = {}};
            ComplaintReviewPage::Reviewed& reviewed = opened.reviewed;
            reviewed.card = ComplaintReviewService::scorecardOf(book, *complaint);
            if (reviewed.card == nullptr) {
                return fail(reviewNoCard);
            }
            reviewed.why = TicketsToReview::reasonsOf(book, *complaint);
            // One that was closed again since is looked at with fresh eyes.
            if (!reviews->empty() && complaint->closedAt && reviews->back().at >= *complaint->closedAt) {
                reviewed.before = reviews->back();
                reviewed.beforeBy = staff->nameOf(reviews->back().reviewer);
                opened.answers = ReviewAnswers::of(reviews->back());
            }
            opened.answers = halfAnswered(*drafts, id, actor).value_or(opened.answers);
            return opened;
        },
        [this](Result<Opened> opened) {
            if (opened) {
                begin(std::move(*opened));
            } else {
                Q_EMIT failed(opened.error());
            }
        });
}

void ComplaintReviewing::begin(Opened opened)
{
    m_work = Work{{.id = m_with.ids.next<ComplaintReviewTag>(),
                   .complaint = opened.reviewed.complaint.id,
                   .scorecard = keyOf(opened.reviewed.card->head)}};
    m_touched = false;
    m_page.begin(std::move(opened.reviewed), opened.answers);
    Q_EMIT began();
    m_page.focusFirst();
}

void ComplaintReviewing::save()
{
    if (!m_work || m_saving) {
        return;
    }
    m_saving = true;
    QGuiApplication::inputMethod()->commit();
    const ReviewAnswers answers = m_page.answers();
    ReviewToSave input = m_work->review;
    input.marks = answers.marks;
    input.words = answers.words;
    m_with.desk.write<ComplaintReview>(
        this,
        [input = std::move(input), &ids = m_with.ids, &book = m_with.books.current(),
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ComplaintReviewService{ids}.review(uow, actor, input, book, now);
        },
        [this, saved = m_work->review.id](const Result<ComplaintReview>& review) {
            m_saving = false;
            if (!m_work || m_work->review.id != saved) {
                return; // somebody else sits at the desk meanwhile
            }
            if (!review) {
                Q_EMIT failed(review.error()); // what was answered stays
                return;
            }
            m_touched = false;
            m_draft.forget();
            next(review->isFatal() ? tr("Reviewed: 0 %, because of a fatal item.")
                                   : tr("Reviewed: %1 %.").arg(review->total));
        });
}

void ComplaintReviewing::next(const QString& done)
{
    m_with.desk.read<std::vector<TicketToReview>>(
        this, "complaint.next_review",
        [actor = m_with.desk.actor(), &book = m_with.books.current(), now = m_with.clock.now()](const ReadView& view) {
            return TicketsToReview::read(view, book, actor, now);
        },
        [this, done, saved = m_work->review.id](const Result<std::vector<TicketToReview>>& waiting) {
            if (!m_work || m_work->review.id != saved) {
                return;
            }
            if (!waiting) {
                end();
                Q_EMIT failed(waiting.error());
                return;
            }
            if (!waiting->empty()) {
                Q_EMIT said(
                    tr("%1 Here is the next one; %n wait.", nullptr, static_cast<int>(waiting->size())).arg(done));
                open(waiting->front().complaint.id);
                return;
            }
            end();
            Q_EMIT said(tr("%1 None waits any more.").arg(done));
        });
}

void ComplaintReviewing::leave()
{
    if (m_work && !m_saving) {
        keepDraft();
        end();
    }
}

void ComplaintReviewing::drop()
{
    if (m_work) {
        end();
    }
}

void ComplaintReviewing::end()
{
    m_work.reset();
    m_touched = false;
    m_page.end();
    Q_EMIT ended();
}

void ComplaintReviewing::second() { keepDraft(); }

void ComplaintReviewing::keepDraft()
{
    if (!std::exchange(m_touched, false) || !m_work) {
        return;
    }
    const ReviewAnswers answers = m_page.answers();
    m_draft.keep(m_work->review.complaint.value(), answers.untouched() ? RecordImage{} : answers.toImage());
}

} // namespace frontdesk
