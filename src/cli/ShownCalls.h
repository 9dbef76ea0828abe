#pragma once

#include "base/TimeZone.h"
#include "domain/call/Call.h"
#include "domain/directory/Party.h"

#include <QJsonObject>
#include <ostream>
#include <string>
#include <vector>

namespace frontdesk {

/// Writes calls one by one, as a table for people or as a JSON array with an object a line; nothing is kept, so that a
/// million go through. What cannot be finished stays open, so that nobody takes half of it for the whole.
class ShownCalls {
public:
    enum class As { Table, Json };

    /// @param out must outlive it
    ShownCalls(std::ostream& out, As as, TimeZone zone) : m_out(out), m_as(as), m_zone(std::move(zone)) {}

    void add(const Call& call);
    /// Somebody of the directory.
    void add(const Party& party);
    /// A record that only its own panel could show: its kind and id.
    void add(RecordRef record);
    /// Ends the array. @return how many there were
    std::int64_t finish();

private:
    void begin();
    void addJson(const QJsonObject& object);
    void addRow(const std::vector<QString>& cells);
    [[nodiscard]] QJsonObject toJson(const Call& call) const;

    std::ostream& m_out;
    As m_as;
    TimeZone m_zone;
    std::int64_t m_count = 0;
};

} // namespace frontdesk
