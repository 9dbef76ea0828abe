#pragma once

#include "base/TimeZone.h"
#include "domain/desk/PartyFile.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class FlowLayout;
class KeyHintButton;

/// One person or company of the directory: how to reach them, what may be told, where they live and who is above and
/// below, what was promised and said last. It shows and says what is wanted; the panel does it. GUI thread.
class PartyDetail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    PartyDetail(const Theme& theme, const Clock& clock, const TimeZone& zone, QWidget* parent = nullptr);

    /// @param whole false: numbers are masked
    void display(const PartyFile& file, bool whole);
    void displayNothing(); ///< says what will stand here
    [[nodiscard]] const std::optional<PartyFile>& shownFile() const { return m_file; }
    /// Beside the button that begins a correction.
    void setEditKey(const QString& key);
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void voidRequested();
    void restoreRequested();
    void presenceRequested(frontdesk::PresenceState state);
    void openRequested(const frontdesk::RecordRef& record);

private:
    void build();
    void fill();
    void clear();
    void addSection(const QString& title);
    void addLine(const QString& left, const QString& right, const QString& state = {});
    void addContacts();
    void addPlaces();
    void addPromisesAndCalls();
    void addLink(const QString& words, const RecordRef& record, const char* name);

    const Theme& m_theme;
    const Clock& m_clock;
    const TimeZone& m_zone;
    std::optional<PartyFile> m_file;
    bool m_whole = true;
    QString m_editKey;
    QLabel* m_title = nullptr;
    QWidget* m_chips = nullptr;
    FlowLayout* m_chipFlow = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_acts = nullptr;
    KeyHintButton* m_edit = nullptr;
    QPushButton* m_void = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_atDesk = nullptr;
    QPushButton* m_out = nullptr;
    QPushButton* m_absent = nullptr;
};

} // namespace frontdesk
