#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/RoomOwing.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/slip/SlipCourse.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace frontdesk {

class Chip;
class KeyHintButton;

/// What a slip's page shows.
struct ShownSlip {
    ReleaseSlip slip;
    std::optional<MaskedIdentity> document = {}; ///< of an agent, as long as it is kept
    KnownStaff staff = {};
    std::optional<RoomOwing> owing = {}; ///< of the room, for those who may see it
};

/// One slip: what is written on it, what has happened, what it lacks, and what to do next by one key. GUI thread.
class SlipDetail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
    };
    explicit SlipDetail(const Ports& ports, QWidget* parent = nullptr);

    void display(std::optional<ShownSlip> shown);
    void retranslate();

Q_SIGNALS:
    void nextRequested(); ///< the one next step
    void refuseRequested();
    void printRequested();
    void checkRequested();
    void withdrawRequested();
    void editRequested();
    void revealRequested();
    void voidRequested();
    void restoreRequested();

private:
    void addRow(const QString& label, const QString& value);
    void addWritten();
    void addCourse();
    void addMark(const QString& label, const std::optional<SlipMark>& mark);
    void showActs();
    void showLacking();
    void showOwing();
    [[nodiscard]] QString when(UtcTime at) const;

    Ports m_with;
    std::optional<ShownSlip> m_shown;
    QLabel* m_title;
    Chip* m_state;
    Chip* m_arrears;
    Chip* m_owing;
    QLabel* m_lacking;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_rowsLayout;
    KeyHintButton* m_next;
    KeyHintButton* m_refuse;
    KeyHintButton* m_print;
    KeyHintButton* m_check;
    KeyHintButton* m_withdraw;
    KeyHintButton* m_edit;
    KeyHintButton* m_reveal;
    KeyHintButton* m_void;
};

} // namespace frontdesk
