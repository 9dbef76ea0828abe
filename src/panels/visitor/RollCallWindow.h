#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/setting/UnitSettings.h"
#include "domain/visitor/RollCall.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"

#include <QDialog>
#include <QPointer>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace frontdesk {

class KeyHintButton;
class RollCallModel;
class SheetWindow;
class Theme;

/// The roll-call after the house was cleared: everybody inside in large letters, area by area. Space ticks somebody off
/// as found and takes the tick back, one key hides whom nobody has to look for any more, one prints the list as it
/// stands. Not modal: the telephone is answered whatever stands here. Each tick is written down in the audit of its
/// visit; a program that is started anew goes on with them. GUI thread.
class RollCallWindow : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the window.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const Clock& clock;
        const TimeZone& zone;
        const Theme& theme;
        std::function<UnitSettings()> settings;
        std::function<SheetPorts()> sheets;
    };
    /// So long after its last tick a roll-call goes on when the window is opened again: the next alarm is another one.
    static constexpr Milliseconds lasts{std::chrono::hours{2}};

    RollCallWindow(const Ports& ports, QWidget* parent);
    ~RollCallWindow() override;

    /// Shows the window and the roll-call that goes on, or begins one.
    void begin();
    [[nodiscard]] SheetWindow* paper() const; ///< that is open for printing; null: none

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTable();
    void bindKeys();
    void scale();
    void retranslate();
    void reload();
    void note(const std::vector<VisitId>& visits, bool found);
    void toggle(VisitId id);
    void showCall();
    void beginAgain();
    void tick();
    void takeBack();
    void hideFound();
    void print();
    [[nodiscard]] std::optional<VisitId> chosen() const;

    Ports m_with;
    RollCall m_call;
    std::optional<RollCall> m_before = {}; ///< as it was when it was begun anew, until the next tick
    bool m_recalled = false;               ///< ticks from before the program's start are known
    std::optional<UtcTime> m_tickedAt;     ///< the last time
    std::optional<UtcTime> m_at;           ///< how things stood then
    QString m_failed;                      ///< why what is shown is not fresh or not written down; empty: all is well
    std::optional<VisitId> m_lastTicked = {};
    bool m_hidesFound = false;
    RollCallModel* m_model = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_said = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    KeyHintButton* m_tick = nullptr;
    KeyHintButton* m_hide = nullptr;
    KeyHintButton* m_print = nullptr;
    KeyHintButton* m_again = nullptr;
    KeyHintButton* m_close = nullptr;
    QPointer<SheetWindow> m_paper;
};

} // namespace frontdesk
