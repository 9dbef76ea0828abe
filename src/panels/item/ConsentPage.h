#pragma once

#include "base/TimeZone.h"
#include "domain/item/ProxyConsent.h"
#include "panels/support/ListModel.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace frontdesk {

class EmptyHint;
class KeyBindings;
class KeyHintButton;

/// The tenants' standing authorisations: a list, and a form of one line each to enter another. GUI thread.
class ConsentPage : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the page.
    ConsentPage(const Theme& theme, const KeyBindings& keys, const TimeZone& zone, const Clock& clock,
                QWidget* parent = nullptr);

    void setConsents(std::vector<ProxyConsent> consents);
    /// A form that begins with whom something is for.
    void begin(const ProxyConsentForm& form);
    [[nodiscard]] ProxyConsentForm form() const;
    /// The end of the day typed; nothing for none. @error time.bad_date
    [[nodiscard]] Result<std::optional<UtcTime>> validUntil() const;
    [[nodiscard]] std::optional<ProxyConsent> chosen() const;
    void setProblem(const QString& words);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void withdrawRequested();
    void leaveRequested();

private:
    void build(const KeyBindings& keys);
    void applyScale();

    const Theme& m_theme;
    const TimeZone& m_zone;
    const Clock& m_clock;
    std::unique_ptr<ListModel<ProxyConsent>> m_model;
    QLabel* m_title = nullptr;
    QLabel* m_labels[5] = {};
    QLineEdit* m_company = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_addressee = nullptr;
    QLineEdit* m_givenBy = nullptr;
    QLineEdit* m_until = nullptr;
    QLabel* m_problem = nullptr;
    QTableView* m_table = nullptr;
    EmptyHint* m_empty = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_withdraw = nullptr;
    KeyHintButton* m_leave = nullptr;
};

} // namespace frontdesk
