#pragma once

#include "base/IdMaker.h"
#include "domain/complaint/ComplaintReviewService.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/complaint/ComplaintReviewPage.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormDraft.h"

#include <QObject>
#include <optional>

namespace frontdesk {

/// A supervisor's round through the closed tickets: opens one on the page, saves it, and goes on to the next one that
/// waits. What is half answered is kept as a draft, one for each ticket, and found again by the same person. GUI
/// thread.
class ComplaintReviewing : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        IdMaker& ids;
        const RuleBooks& books;
        const Clock& clock;
    };
    ComplaintReviewing(const Ports& ports, ComplaintReviewPage& page, QObject* parent);

    /// Asks for the ticket; began() or failed() follows. @error (shown) those of ComplaintReviewService::review()
    void open(ComplaintId id);
    void save();
    /// What was answered is kept.
    void leave();
    void drop();   ///< another person came: what the draft does not have yet is let go
    void second(); ///< keeps the draft
    [[nodiscard]] std::optional<ComplaintId> ticket() const; ///< the one on the page

Q_SIGNALS:
    void began();
    void ended();
    void said(const QString& words); ///< it is done
    void failed(const frontdesk::Error& error);

private:
    struct Work {
        ReviewToSave review;
    };
    /// What one reading finds of a ticket.
    struct Opened {
        ComplaintReviewPage::Reviewed reviewed;
        ReviewAnswers answers;
    };
    void begin(Opened opened);
    void end();
    void next(const QString& done);
    void keepDraft();

    Ports m_with;
    ComplaintReviewPage& m_page;
    FormDraft m_draft;
    std::optional<Work> m_work;
    bool m_touched = false;
    bool m_saving = false;
};

} // namespace frontdesk
