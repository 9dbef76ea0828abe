#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/Remittance.h"
#include "exchange/FeePaymentTable.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"

#include <QDialog>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;

namespace frontdesk {

class KeyHintButton;
class NoticeBar;

/// A day's money on its way to finance: what the receipts say by method, the cash that was counted, why the two differ;
/// printed as the slip that both sign, and as a table. Never modal; it deletes itself when closed. GUI thread.
class RemittanceWindow : public QDialog {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<std::string()> unitName;
        std::function<SheetPorts()> sheets;
    };
    explicit RemittanceWindow(Ports ports, QWidget* parent);
    ~RemittanceWindow() override;

    /// Writes the day's payments; where a file of that name is there already, beside it under a name with a number.
    void saveTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Day {
        Remittance remittance;
        std::vector<FeePayment> payments = {};
        FeePaymentTable::Way way = {};
        std::string cashier = {};
    };

    void build();
    QLineEdit* addLine(const char* name, QLabel*& label);
    void retranslate();
    void read();
    void display();
    void print();
    void chooseFile();
    void writeTable(const QString& path);
    void say(const QString& words, const QString& state);
    /// What was counted; nothing until it is typed. @error money.bad_amount
    [[nodiscard]] Result<std::optional<RemittanceCount>> count() const;

    Ports m_with;
    std::optional<Day> m_day;
    NoticeBar* m_notice;
    QLabel* m_dayLabel;
    QLineEdit* m_dayEdit;
    QLabel* m_sums;
    QLabel* m_countedLabel;
    QLineEdit* m_counted;
    QLabel* m_difference;
    QLabel* m_whyLabel;
    QLineEdit* m_why;
    KeyHintButton* m_print;
    KeyHintButton* m_export;
    KeyHintButton* m_close;
};

} // namespace frontdesk
