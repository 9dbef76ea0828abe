#pragma once

#include "base/IdMaker.h"
#include "domain/complaint/Complaint.h"
#include "domain/presence/PresenceWatch.h"
#include "panels/support/DeskLink.h"
#include "panels/support/KnownStaff.h"

#include <QLabel>
#include <optional>
#include <vector>

namespace frontdesk {

/// Who else has the ticket in front open or is writing in it. It tells the others of this window, every few seconds and
/// off the GUI thread, and takes that back when the ticket is left. It says nothing while nobody else is there.
/// GUI thread.
class TicketPresence : public QLabel {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        const Clock& clock;
        IdMaker& ids;
    };
    explicit TicketPresence(const Ports& ports, QWidget* parent = nullptr);
    ~TicketPresence() override;

    /// To be called each second. @param ticket in front; none: no ticket, or nobody sees it
    void second(std::optional<ComplaintId> ticket, bool writing);
    void leave();
    void retranslate();

private:
    struct Found {
        std::vector<RecordPresence> all;
        KnownStaff staff;
    };
    void beat();
    void look();
    void display();

    Ports m_with;
    SeatId m_seat;
    PresenceWatch m_watch;
    std::optional<ComplaintId> m_ticket;
    bool m_writing = false;
    bool m_told = false; ///< the others know
    UtcTime m_since{};
    SteadyTime m_beatAt{};
    SteadyTime m_lookAt{};
    std::vector<RecordPresence> m_others;
    KnownStaff m_staff;
};

} // namespace frontdesk
