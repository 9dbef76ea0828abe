#pragma once

#include "base/TimeZone.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/arrears/FeeActs.h"
#include "panels/arrears/ShownFeeAccount.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QHash>
#include <optional>

class QGridLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace frontdesk {

class Chip;
class FeeItemModel;
class KeyHintButton;

/// One account: who pays for what, how old it is, what was said and promised last, and what can be done, each by one
/// key. GUI thread.
class FeeAccountDetail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
        const RuleBooks& books;
    };
    explicit FeeAccountDetail(Ports ports, QWidget* parent = nullptr);

    void display(std::optional<ShownFeeAccount> shown);
    void retranslate();
    void scale(); ///< the text of the screen has another size
    /// The fee that is chosen in its table; nothing where there is none.
    [[nodiscard]] const FeeItem* chosenItem() const;
    [[nodiscard]] QTableView& table() const { return *m_table; }

Q_SIGNALS:
    void actRequested(frontdesk::FeeAct act);

private:
    void build();
    void fitTable();
    void showUnseen();
    void addSection(const QString& title);
    void addRow(const QString& label, const QString& value, const char* name = nullptr);
    void addAbout();
    void addAgeing();
    void addLimitation();
    void addContacts();
    void addPromises();
    void showPromised();
    void addPayments();
    void addLetters();
    void showActs();
    [[nodiscard]] LocalDate today() const { return m_with.zone.localDate(m_with.clock.now()); }

    Ports m_with;
    std::optional<ShownFeeAccount> m_shown;
    QLabel* m_title;
    QLabel* m_sum;
    Chip* m_class;
    Chip* m_pause;
    Chip* m_promise;
    QTableView* m_table;
    QLabel* m_unseen;
    FeeItemModel* m_items;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_rowsLayout;
    QHash<int, KeyHintButton*> m_acts;
};

} // namespace frontdesk
