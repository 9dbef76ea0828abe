#pragma once

#include "domain/item/ParcelBatch.h"
#include "panels/support/ListModel.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <optional>
#include <set>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace frontdesk {

class Chip;
class KeyBindings;
class KeyHintButton;
class SignaturePad;

/// Parcels that a courier brings, taken in with one line to type in: a scan begins the next one wherever the focus is,
/// the line says for whom it is. Each flag is one key; at the end the courier signs for the total. GUI thread.
class BatchPage : public QFrame {
    Q_OBJECT
public:
    /// One parcel of the batch, as its list shows it.
    struct Row {
        int number = 0; ///< from 1
        ParcelBatch::Parcel parcel;
        bool operator==(const Row&) const = default;
    };
    /// What is being signed for.
    struct Signed {
        std::string courier;
        std::string strokes;
    };

    /// All must outlive the page.
    BatchPage(const ItemData& items, const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    /// @param known whom parcels come for; @param taken shelf places in use
    void begin(std::vector<KnownAddressee> known, std::set<std::string, std::less<>> taken,
               const RecordImage& draft = {});
    /// Whom parcels come for, known later than the first scan.
    void setKnown(std::vector<KnownAddressee> known);
    void end();
    [[nodiscard]] bool isOpen() const { return m_batch.has_value(); }
    [[nodiscard]] const ParcelBatch* batch() const { return m_batch ? &*m_batch : nullptr; }
    [[nodiscard]] Signed signedBy() const;
    /// The courier was asked, and no parcel came since.
    [[nodiscard]] bool hasAskedCourier() const { return m_asked; }
    /// The courier is asked to sign for the total.
    void askCourier();

    /// What was typed for the parcel before counts, with Enter or without.
    void scan(const QString& waybill);
    void repeatAddressee();
    void toggleDamaged();
    void takeCod();        ///< what stands in the line is the amount to collect
    void takePickupCode(); ///< what stands in the line is the pickup code
    void addWithout();
    void removeParcel();
    void setProblem(const QString& words);
    void focusLine();
    void retranslate();

Q_SIGNALS:
    void changed(); ///< the batch, by a person
    void saveRequested();
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const KeyBindings& keys);
    void commitLine();
    void move(int by);
    void display();
    void applyScale();

    const ItemData& m_data;
    const Theme& m_theme;
    std::optional<ParcelBatch> m_batch;
    bool m_asked = false;
    std::unique_ptr<ListModel<Row>> m_model;
    QLabel* m_title = nullptr;
    Chip* m_unknown = nullptr;
    QLabel* m_current = nullptr;
    QLineEdit* m_line = nullptr;
    QLabel* m_keys = nullptr;
    QLabel* m_problem = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_courierLabel = nullptr;
    QLineEdit* m_courier = nullptr;
    SignaturePad* m_pad = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
};

} // namespace frontdesk
