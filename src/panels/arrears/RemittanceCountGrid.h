#pragma once

#include "domain/arrears/Remittance.h"

#include <QWidget>
#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace frontdesk {

/// What was counted of each way of paying, beside what the receipts say, and why the two differ. A row for each that
/// was used; Enter leads on. GUI thread.
class RemittanceCountGrid : public QWidget {
    Q_OBJECT
public:
    explicit RemittanceCountGrid(QWidget* parent = nullptr);

    void setLines(const std::vector<RemittanceLine>& lines);
    void fill(const std::vector<RemittanceCount>& counts); ///< takes what was typed away
    void setReadOnly(bool readOnly);
    /// As typed; ways of paying for which nothing was typed are left out.
    /// @error form.invalid, fields "counted.cash" and the like
    [[nodiscard]] Result<std::vector<RemittanceCount>> counts() const;
    /// Says what is wrong at its row, with the focus there.
    void mark(const std::vector<Problem>& problems);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        PaymentMethod method = PaymentMethod::Cash;
        Money expected = {};
        bool used = false;
        QLabel* label = nullptr;
        QLineEdit* counted = nullptr;
        QLabel* difference = nullptr;
        QLineEdit* why = nullptr;
        QLabel* problem = nullptr;
    };
    void build(Row& row, QGridLayout& grid, int at);
    void showDifferences();
    void showWords(const Row& row);

    QLabel* m_countedHead;
    QLabel* m_differenceHead;
    QLabel* m_whyHead;
    std::array<Row, paymentMethodWords.size()> m_rows;
};

} // namespace frontdesk
