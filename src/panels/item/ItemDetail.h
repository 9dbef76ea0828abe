#pragma once

#include "base/TimeZone.h"
#include "domain/item/ItemCourse.h"
#include "domain/item/ItemData.h"
#include "panels/support/Theme.h"
#include "rules/Vocabulary.h"

#include <QFrame>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace frontdesk {

class Chip;
class KeyHintButton;
class SignaturePad;

/// One thing: what is known of it, what has happened to it, and what to do next by one key. GUI thread.
class ItemDetail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Vocabulary& vocabulary;
        const ItemData& data;
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
    };
    explicit ItemDetail(const Ports& ports, QWidget* parent = nullptr);

    /// @param together things that wait for the same addressee, this one with them
    void display(std::optional<Item> item, int together);
    [[nodiscard]] const std::optional<Item>& item() const { return m_item; }
    void retranslate();

Q_SIGNALS:
    void nextRequested(); ///< the one next step
    void copyRequested(); ///< the notice once more
    void returnRequested();
    void receiptRequested(); ///< on paper, of a device left for repair
    void editRequested();
    void voidRequested();
    void restoreRequested();

private:
    void addRow(const QString& label, const QString& value);
    void addKnown();
    void addCourse();
    void showActs();

    Ports m_with;
    std::optional<Item> m_item;
    int m_together = 0;
    QLabel* m_title;
    Chip* m_state;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_rowsLayout;
    SignaturePad* m_pad;
    KeyHintButton* m_next;
    KeyHintButton* m_copy;
    KeyHintButton* m_return;
    KeyHintButton* m_receipt;
    KeyHintButton* m_edit;
    KeyHintButton* m_void;
};

} // namespace frontdesk
