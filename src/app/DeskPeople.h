#pragma once

#include "app/Wiring.h"
#include "panels/support/DeskAct.h"

#include <QObject>
#include <QPointer>
#include <optional>
#include <set>

class QBoxLayout;
class QStackedWidget;

namespace frontdesk {

class FirstAdministratorPage;
class KeyBindings;
class LineStrip;
class OwnPinPage;
class PersonButton;
class ScanWatcher;
class SignInPage;
class Theme;
class UnclaimedPage;
struct Scan;

/// The people's part of the window: who is signed in, in the strip; the pages that come in place of the panels (sign
/// in, own PIN, unclaimed); and what a locked desk hides. While nobody is signed in only the call at hand, or an
/// emergency at the counter, is left in front, and of the keys those that it needs ("ring first"). GUI thread.
class DeskPeople : public QObject {
    Q_OBJECT
public:
    struct Ports {
        Wiring& wiring;
        const Theme& theme;
        const KeyBindings& keys;
        ScanWatcher& scans;
    };
    /// All must outlive it. @param place gets the pages below the panels, of which one or the other is shown
    DeskPeople(const Ports& ports, LineStrip& strip, QBoxLayout& place, QWidget& panels);
    ~DeskPeople() override;

    /// A key of the desk. @return true when it is used up: done here, or not to be done at a locked desk
    bool takes(DeskAct act);
    /// A line was taken up: its call goes in front of what stands there.
    void lineTaken();
    /// An emergency at the counter was begun: it goes in front, also of a locked desk.
    void emergencyTaken();
    void badgeScanned(const QString& code); ///< switches to whoever it belongs to
    [[nodiscard]] bool isMasked() const;
    /// Whether the call on the selected line is one that may be seen at a locked desk: begun or talked on since.
    [[nodiscard]] bool isCallAtHand() const;
    /// Whether the desk is locked and whoever is at hand at the counter may be seen all the same: an emergency that
    /// began so.
    [[nodiscard]] bool isEmergencyAtHand() const;
    /// Somebody at the counter has come or gone.
    void followCounter();
    /// Another panel was asked for: the pages go, but for a locked desk's.
    void leavePage();
    void second();
    /// A line has changed: the call at hand may have come or gone.
    void followLine(int line);

Q_SIGNALS:
    void maskChanged(bool masked);
    void frontChanged(); ///< a page came or went, or the call at hand did
    void openRequested(const frontdesk::RecordRef& record);
    void told(const QString& words, const QString& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Page { None, SignIn, FirstAdministrator, OwnPin, Unclaimed };

    void connectParts();
    void followSession();
    void show(Page page);
    void arrange();
    [[nodiscard]] QWidget* widgetOf(Page page) const;
    void signIn();
    [[nodiscard]] Page standingPage() const;
    bool takesMasked(DeskAct act);
    bool takesOnPage(DeskAct act);
    bool takesScan(const Scan& scan);

    Wiring& m_wiring;
    const Theme& m_theme;
    QWidget& m_panels;
    QStackedWidget* m_pages;
    PersonButton* m_button;
    SignInPage* m_signIn;
    FirstAdministratorPage* m_first;
    OwnPinPage* m_ownPin;
    UnclaimedPage* m_unclaimed;
    Page m_page = Page::None; ///< chosen by somebody who is signed in
    bool m_masked = false;
    std::optional<StaffId> m_person;     ///< as followed last
    bool m_wantsSignIn = false;          ///< at a locked desk: the page, although a call is at hand
    std::set<std::int64_t> m_callsSeen;  ///< talked on at the locked desk
    std::optional<MatterId> m_emergency; ///< begun at the locked desk
    QPointer<QWidget> m_focusBefore;
};

} // namespace frontdesk
