#include "panels/complaint/TicketPresence.h"

#include "text/ShownLanguage.h"

#include <utility>

namespace frontdesk {

namespace {

/// Whoever goes through the list by arrows has not opened every ticket.
constexpr std::chrono::seconds presenceBegins{1};
constexpr std::chrono::seconds presenceBeat{20};
constexpr std::chrono::seconds presenceLook{5};

} // namespace

TicketPresence::TicketPresence(const Ports& ports, QWidget* parent)
    : QLabel(parent), m_with(ports), m_seat(ports.ids.next<SeatTag>()), m_watch(m_seat)
{
    setObjectName(QStringLiteral("ticketPresenceLabel"));
    setTextFormat(Qt::PlainText);
    setProperty("class", QStringLiteral("chip"));
    setProperty("state", QStringLiteral("near"));
    hide();
}

TicketPresence::~TicketPresence() { leave(); }

void TicketPresence::leave()
{
    if (std::exchange(m_told, false)) {
        m_with.desk.write<bool>(
            this,
            [record = RecordRef{RecordKind::Complaint, m_ticket->value()}, seat = m_seat](UnitOfWork& uow,
                                                                                          const Actor&) {
                return uow.presences().remove(record, seat).map([] { return true; });
            },
            [](const Result<bool>&) {}); // whoever is not taken back goes stale
    }
    m_ticket.reset();
    m_watch.forget();
    m_others.clear();
    hide();
}

void TicketPresence::second(std::optional<ComplaintId> ticket, bool writing)
{
    const SteadyTime now = m_with.clock.steady();
    if (ticket != m_ticket) {
        leave();
        m_ticket = ticket;
        m_writing = writing;
        m_since = m_with.clock.now();
        m_beatAt = now + presenceBegins;
        m_lookAt = now; // who is there is wanted at once
    }
    if (!m_ticket) {
        return;
    }
    if (std::exchange(m_writing, writing) != writing) {
        m_beatAt = now;
    }
    if (now >= m_beatAt) {
        m_beatAt = now + presenceBeat;
        beat();
    }
    if (now >= m_lookAt) {
        m_lookAt = now + presenceLook;
        look();
    }
}

void TicketPresence::beat()
{
    m_told = true;
    m_with.desk.write<bool>(
        this,
        [presence = RecordPresence{.record = {RecordKind::Complaint, m_ticket->value()},
                                   .seat = m_seat,
                                   .writing = m_writing,
                                   .since = m_since,
                                   .seen = m_with.clock.now()}](UnitOfWork& uow, const Actor& actor) {
            RecordPresence own = presence;
            own.desk = actor.desk;
            own.staff = actor.staff;
            return uow.presences().put(own).map([] { return true; });
        },
        [](const Result<bool>&) {}); // it is told again soon
}

void TicketPresence::look()
{
    m_with.desk.read<Found>(
        this, "ticket.presence",
        [record = RecordRef{RecordKind::Complaint, m_ticket->value()}](const ReadView& view) -> Result<Found> {
            auto all = view.presences().at(record);
            if (!all) {
                return fail(all.error());
            }
            return KnownStaff::read(view).map([&](KnownStaff staff) {
                return Found{std::move(*all), std::move(staff)};
            });
        },
        [this, ticket = m_ticket](Result<Found> found) {
            if (!found || ticket != m_ticket) {
                return;
            }
            m_others = m_watch.look(found->all, m_with.clock.now(), m_with.clock.steady());
            m_staff = std::move(found->staff);
            display();
        });
}

void TicketPresence::display()
{
    QStringList words;
    for (const RecordPresence& other : m_others) {
        QString who = m_staff.nameOf(other.staff);
        if (who.isEmpty()) {
            who = tr("Desk %1").arg(other.desk);
        }
        if (other.staff && other.staff == m_with.desk.actor().staff) {
            words += other.writing ? tr("You are writing here in another window, too.")
                                   : tr("You have this open in another window, too.");
        } else {
            words += other.writing ? tr("%1 is writing here.").arg(who) : tr("%1 has this open.").arg(who);
        }
    }
    words.removeDuplicates();
    setWordWrap(words.size() > 1); // alone it is as wide as its words
    setText(words.join(QStringLiteral("  ")));
    setAccessibleName(text());
    setVisible(!words.isEmpty());
}

void TicketPresence::retranslate() { display(); }

} // namespace frontdesk
