#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/RemittanceSlip.h"
#include "exchange/FeePaymentTable.h"
#include "exchange/RemittanceSheet.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"

#include <QDialog>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace frontdesk {

class KeyHintButton;
class NoticeBar;
class RemittanceCountGrid;

/// A day's money on its way to finance: what the receipts say by method, what was counted, why the two differ; finished
/// once, printed as the slip that both sign, and as a table. Finished slips stand beside it and are printed again as
/// they were; a correction is another edition. Never modal; it deletes itself when closed. GUI thread.
class RemittanceWindow : public QDialog {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        IdMaker& ids;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<std::string()> unitName;
        std::function<SheetPorts()> sheets;
    };
    explicit RemittanceWindow(Ports ports, QWidget* parent);
    ~RemittanceWindow() override;

    /// Writes the slip and the day's payments; where a file of that name is there already, beside it under a name with
    /// a number.
    void saveTo(const QString& path);
    void reject() override; ///< Esc: out of a correction first

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Day {
        Remittance remittance;
        std::vector<FeePayment> payments = {};
        FeePaymentTable::Way way = {};
        std::string cashier = {};
        std::vector<RemittanceSlip> slips = {}; ///< of this day, the last edition first
    };

    // how it is put together and what it shows (RemittanceWindowView.cpp)
    void build();
    void buildActs(QWidget* parent);
    QLineEdit* addLine(const char* name, QLabel*& label, QWidget* parent);
    void retranslate();
    void display();
    void showSums(const Remittance& remittance);
    void showPast();
    [[nodiscard]] QString aboutSlip(const RemittanceSlip& slip) const;

    void read();
    void dayRead(Day day);
    void readPast();
    void openPast(int row);
    void finish();
    void finished(const Result<RemittanceSlip>& slip);
    void correct();
    void stopCorrecting();
    void print();
    void showSheet(const RemittanceContent& content);
    void chooseFile();
    void writeTable(const QString& path);
    void say(const QString& words, const QString& state);
    /// Whether something is typed here, instead of a finished slip being looked at.
    [[nodiscard]] bool isOpen() const { return !m_seen || m_correcting; }
    /// Of the finished slip that is looked at, else of what is typed.
    [[nodiscard]] RemittanceContent content() const;

    Ports m_with;
    std::optional<Day> m_day;
    std::optional<RemittanceSlip> m_seen;     ///< which finished slip is looked at
    std::optional<RemittanceSlipId> m_wanted; ///< to be looked at once its day is read
    std::optional<RemittanceSlipId> m_id;     ///< of what is typed: the same however often it is sent
    std::vector<RemittanceSlip> m_past;
    bool m_correcting = false;
    bool m_saving = false;
    bool m_fresh = true; ///< nothing was read yet: the focus is where the work begins
    NoticeBar* m_notice;
    QLabel* m_dayLabel = nullptr;
    QLineEdit* m_dayEdit = nullptr;
    QLabel* m_about;
    QLabel* m_sums;
    RemittanceCountGrid* m_counts;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_pastLabel;
    QListWidget* m_pastList;
    KeyHintButton* m_finish;
    KeyHintButton* m_look;
    KeyHintButton* m_correct;
    KeyHintButton* m_export;
    KeyHintButton* m_close;
};

} // namespace frontdesk
