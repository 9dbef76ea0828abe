#pragma once

#include "base/TimeZone.h"
#include "domain/guidance/FieldGates.h"
#include "domain/promise/Promise.h"
#include "panels/sitevisit/SiteVisitActs.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QHash>
#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace frontdesk {

class Chip;
class KeyHintButton;

/// What a visit's page shows.
struct ShownSiteVisit {
    SiteVisit visit;
    std::string ticketNumber = {}; ///< of the ticket that it is for
    std::string ticketAbout = {};
    std::vector<Promise> promises = {}; ///< that are open, of the visit itself
    KnownStaff staff = {};
};

/// One visit at a customer's: where and when, what for, whether we are late and who was told, what was agreed, what the
/// packs still want, and what can be done, each by one key. GUI thread.
class SiteVisitDetail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
        std::function<std::chrono::minutes()> near; ///< how long before its time a visit is near
        /// What the packs want before the next step.
        std::function<std::vector<GateMark>(const SiteVisit&)> gates;
    };
    explicit SiteVisitDetail(Ports ports, QWidget* parent = nullptr);

    void display(std::optional<ShownSiteVisit> shown);
    void retranslate();
    void second(); ///< times come near and pass

Q_SIGNALS:
    void actRequested(frontdesk::SiteVisitAct act);

private:
    void build();
    void addSection(const QString& title);
    void addRow(const QString& label, const QString& value, const char* name = nullptr);
    void addPlan();
    void addLateness();
    void addOutcome();
    void showChips();
    void showActs();
    void showGates();
    [[nodiscard]] QString when(UtcTime at) const;
    [[nodiscard]] QString when(const std::optional<UtcTime>& at) const { return at ? when(*at) : QString(); }

    Ports m_with;
    std::optional<ShownSiteVisit> m_shown;
    QLabel* m_title;
    Chip* m_state;
    Chip* m_time; ///< near or past
    Chip* m_late;
    QLabel* m_ask;  ///< whether we will be late
    QLabel* m_gate; ///< what the packs want
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_rowsLayout;
    QHash<int, KeyHintButton*> m_acts;
};

} // namespace frontdesk
