#pragma once

#include "domain/watch/Watch.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// The watch-list: what counts on top, then what is past its last day, then what was voided; within each the newest
/// first.
class WatchListModel : public ListModel<Watch> {
public:
    explicit WatchListModel(QObject* parent = nullptr);

    /// Entries in any order, each once.
    void setEntries(std::vector<Watch> entries, LocalDate today);

    /// "Li Si", or what else the entry is known by.
    [[nodiscard]] static QString who(const Watch& watch);

private:
    LocalDate m_today;
};

} // namespace frontdesk
