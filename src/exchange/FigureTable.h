#pragma once

#include "exchange/OutTable.h"
#include "exchange/Sheet.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace frontdesk {

/// Some figures that belong together, as a table with what is counted beside it: the same for screen, paper and file.
/// The first column is what is counted, the others are figures; bars may stand for one of them.
struct FigureTable {
    QString key; ///< for programs: lower case, never renamed
    QString title;
    QString counted; ///< what counts here, and what does not
    QStringList columns;
    std::vector<QStringList> rows = {};
    std::vector<int> bars = {}; ///< a value for each row; empty: no bars

    [[nodiscard]] OutTable toTable() const;
    /// One paper of them all. @param about the period
    [[nodiscard]] static Sheet sheetOf(const std::vector<FigureTable>& tables, const QString& unit,
                                       const QString& title, const QString& about, const QString& date);
};

} // namespace frontdesk
