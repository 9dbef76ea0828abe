#include "support/InMemoryComplaints.h"

#include "support/InMemoryRows.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace frontdesk {

namespace {

constexpr int everyTicket = std::numeric_limits<int>::max();

bool ticketReceivedEarlier(const Complaint& a, const Complaint& b)
{
    return std::pair{a.receivedAt, a.id} < std::pair{b.receivedAt, b.id};
}

bool ticketIdLess(const Complaint& a, const Complaint& b) { return a.id < b.id; }

bool entryEarlier(const ComplaintEntry& a, const ComplaintEntry& b)
{
    return std::tuple{a.complaint, a.at, a.id} < std::tuple{b.complaint, b.at, b.id};
}

} // namespace

Result<void> InMemoryComplaints::add(const Complaint& complaint)
{
    return addRow(m_data.complaints, complaint).map([&](bool added) {
        if (added) {
            m_touched.push_back(refOf(complaint));
        }
    });
}

Result<Complaint> InMemoryComplaints::update(const Complaint& complaint)
{
    return updateRow(m_data.complaints, complaint, &Complaint::version).map([&](const Complaint& stored) {
        m_touched.push_back(refOf(stored));
        return stored;
    });
}

Result<Complaint> InMemoryComplaints::find(ComplaintId id) const { return findRow(m_data.complaints, id.value()); }

Result<std::vector<Complaint>> InMemoryComplaints::open(int most) const
{
    return selectRows(
        m_data.complaints, [](const Complaint& each) { return each.isOpen(); }, &ticketReceivedEarlier, most);
}

Result<std::vector<Complaint>> InMemoryComplaints::receivedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.complaints, [&](const Complaint& each) { return each.receivedAt >= from && each.receivedAt < to; },
        [](const Complaint& a, const Complaint& b) { return ticketReceivedEarlier(b, a); }, most);
}

Result<std::vector<Complaint>> InMemoryComplaints::closedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.complaints,
        [&](const Complaint& each) {
            return !each.voided && each.closedAt && *each.closedAt >= from && *each.closedAt < to;
        },
        [](const Complaint& a, const Complaint& b) {
            return std::pair{b.closedAt, b.id} < std::pair{a.closedAt, a.id};
        },
        most);
}

Result<std::vector<Complaint>> InMemoryComplaints::ofOrigin(RecordRef origin) const
{
    return selectRows(
        m_data.complaints, [&](const Complaint& each) { return !each.voided && each.origin == origin; }, &ticketIdLess,
        everyTicket);
}

Result<std::vector<Complaint>> InMemoryComplaints::linkedTo(ComplaintId id) const
{
    return selectRows(
        m_data.complaints,
        [&](const Complaint& each) { return each.parent == id || each.mergedInto == id || each.follows == id; },
        &ticketIdLess, everyTicket);
}

Result<std::vector<Complaint>> InMemoryComplaints::toComplete(int most) const
{
    return selectRows(
        m_data.complaints, [](const Complaint& each) { return each.toComplete && !each.voided; },
        &ticketReceivedEarlier, most);
}

Result<int> InMemoryComplaints::countToComplete() const
{
    return static_cast<int>(std::count_if(m_data.complaints.begin(), m_data.complaints.end(), [](const auto& entry) {
        return entry.second.toComplete && !entry.second.voided;
    }));
}

Result<ComplaintPage> InMemoryComplaints::history(const ComplaintsAsked& asked, const std::optional<ListPlace>& from,
                                                  int most) const
{
    const auto place = [&](const Complaint& each) {
        return std::pair{toMillis(asked.timeOf(each).value_or(asked.from)), each.id.value()};
    };
    ComplaintPage page{.complaints = selectRows(
                           m_data.complaints,
                           [&](const Complaint& each) {
                               return asked.fits(each) && (!from || place(each) < std::pair{from->at, from->id});
                           },
                           [&](const Complaint& a, const Complaint& b) { return place(b) < place(a); }, most)};
    if (!page.complaints.empty() && page.complaints.size() == static_cast<std::size_t>(most)) {
        const auto [at, id] = place(page.complaints.back());
        page.next = ListPlace{.at = at, .id = id};
    }
    return page;
}

Result<void> InMemoryComplaints::addEntry(const ComplaintEntry& entry)
{
    return addRow(m_data.complaintEntries, entry).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Complaint, entry.id.value()});
        }
    });
}

Result<std::vector<ComplaintEntry>> InMemoryComplaints::journal(ComplaintId id) const
{
    return selectRows(
        m_data.complaintEntries, [&](const ComplaintEntry& entry) { return entry.complaint == id; }, &entryEarlier,
        everyTicket);
}

Result<std::vector<ComplaintEntry>> InMemoryComplaints::openJournals() const
{
    return selectRows(
        m_data.complaintEntries,
        [&](const ComplaintEntry& entry) {
            const auto ticket = m_data.complaints.find(entry.complaint.value());
            return ticket != m_data.complaints.end() && ticket->second.isOpen();
        },
        &entryEarlier, everyTicket);
}

Result<ComplaintEntry> InMemoryComplaints::findEntry(ComplaintEntryId id) const
{
    return findRow(m_data.complaintEntries, id.value());
}

} // namespace frontdesk
