#pragma once

#include "base/TimeZone.h"
#include "domain/complaint/TicketsToReview.h"
#include "panels/complaint/ReviewAnswers.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace frontdesk {

class Chip;
class KeyBindings;
class KeyHintButton;
class ScorecardRows;

/// The scorecard beside a closed ticket: each item is answered by one bare digit, which goes on to the next; up and
/// down lead between them, and the total stands in sight. Holds what is answered and nothing else. GUI thread.
class ComplaintReviewPage : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const KeyBindings& keys;
        const TimeZone& zone;
        const Clock& clock;
    };
    /// What is reviewed.
    struct Reviewed {
        Complaint complaint;
        std::vector<ReviewReason> why = {};
        const ScorecardEntry* card = nullptr; ///< lives as long as its book
        std::optional<ComplaintReview> before = {};
        QString beforeBy = {}; ///< who made that
    };
    explicit ComplaintReviewPage(const Ports& ports, QWidget* parent = nullptr);

    void begin(Reviewed reviewed, const ReviewAnswers& answers);
    void end();
    [[nodiscard]] ReviewAnswers answers() const;
    /// To the first item that is not answered yet, or to the first of all.
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by a person
    void saveRequested();
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showHead();
    void showTotal();
    void bring(QWidget* widget);

    Ports m_with;
    std::optional<Reviewed> m_reviewed;
    QLabel* m_title;
    QWidget* m_reasons;
    std::vector<Chip*> m_why;
    Chip* m_total;
    QLabel* m_state;
    KeyHintButton* m_save;
    KeyHintButton* m_leave;
    QScrollArea* m_area = nullptr;
    QLabel* m_about;
    ScorecardRows* m_rows;
    QLabel* m_wordsLabel;
    QPlainTextEdit* m_words;
};

} // namespace frontdesk
