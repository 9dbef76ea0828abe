#pragma once

#include "domain/item/ItemStatistics.h"
#include "domain/visitor/VisitStatistics.h"
#include "exchange/FigureTable.h"

#include <vector>

namespace frontdesk {

/// The figures of a period as tables in the language of the screen, each with what it counts. GUI thread (or the only
/// thread of frontdeskctl).
class ReceptionFigures {
public:
    static constexpr std::size_t mostListed = 10; ///< purposes, hosts, companies

    [[nodiscard]] static std::vector<FigureTable> of(const VisitStatistics& figures);
    [[nodiscard]] static std::vector<FigureTable> of(const ItemStatistics& figures);
};

} // namespace frontdesk
