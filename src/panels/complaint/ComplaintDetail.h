#pragma once

#include "base/TimeZone.h"
#include "domain/complaint/ComplaintReview.h"
#include "domain/sitevisit/SiteVisit.h"
#include "panels/complaint/ComplaintActs.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QHash>
#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace frontdesk {

class Chip;
class KeyHintButton;

/// What a ticket's page shows.
struct ShownTicket {
    OpenTicket ticket;
    std::vector<Problem> gate = {};     ///< what is still to be done before it may be closed
    std::vector<Complaint> linked = {}; ///< children, those merged into it, the one it follows or goes on as
    KnownStaff staff = {};
    std::vector<SiteVisit> visits = {};         ///< of our people at the customer's
    std::optional<ComplaintReview> review = {}; ///< the latest one; none for whoever may not read it
};

/// One ticket: the customer's own words, what we make of them, each clock, what was promised, asked and told, what is
/// still lacking before it may be closed, and what can be done, each by one key. GUI thread.
class ComplaintDetail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
    };
    explicit ComplaintDetail(const Ports& ports, QWidget* parent = nullptr);

    void display(std::optional<ShownTicket> shown);
    void retranslate();
    /// How the dates of the clocks are reached, or not.
    void explain(bool explained);
    [[nodiscard]] bool isExplained() const { return m_explained; }
    /// Whether its acts are shown: beside something else that is done with it they are not.
    void offerActs(bool offered);
    /// Clocks move on.
    void second();

Q_SIGNALS:
    void actRequested(frontdesk::ComplaintAct act);

private:
    void build();
    void addSection(const QString& title);
    void addRow(const QString& label, const QString& value);
    void addText(const QString& words, const char* name = nullptr);
    void addWords();
    void addCourse();
    void addQuality();
    void addClocks();
    void addPromises();
    void addJournal();
    void showChips();
    void showActs();
    void showGate();
    [[nodiscard]] QString when(UtcTime at) const;

    Ports m_with;
    std::optional<ShownTicket> m_shown;
    bool m_explained = false;
    bool m_actsOffered = true;
    QLabel* m_title;
    Chip* m_state;
    Chip* m_severity;
    Chip* m_kind;
    QLabel* m_gate;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_rowsLayout;
    QVector<std::pair<Chip*, std::size_t>> m_clocks; ///< chips of the clocks, by their place
    QHash<int, KeyHintButton*> m_acts;
};

} // namespace frontdesk
