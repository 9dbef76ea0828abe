#pragma once

#include "base/TimeZone.h"
#include "domain/desk/SearchHits.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace frontdesk {

/// What was found, kind by kind, each below a heading that cannot be chosen. Kinds stand in the order of their newest
/// hit. GUI thread.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        Heading = Qt::UserRole + 1, ///< bool
        When,                       ///< QString
        State,                      ///< QString, for a chip
        Mood,                       ///< QString: Theme's state
        Second,                     ///< QString: number, place, first line
        Struck,                     ///< bool: voided
    };

    explicit SearchModel(const TimeZone& zone, QObject* parent = nullptr);

    /// @param now for "today"; @param showNumbers false: numbers are shown with their middle hidden
    void setHits(const std::vector<SearchHit>& hits, UtcTime now, bool showNumbers);
    void retranslate(UtcTime now);
    /// null for a heading or no row
    [[nodiscard]] const SearchHit* hit(int row) const;
    /// The next row that can be chosen, up or down from one; the row itself when there is none.
    [[nodiscard]] int next(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RecordKind kind;
        std::optional<SearchHit> hit;
    };
    [[nodiscard]] QVariant hitData(const SearchHit& hit, int role) const;

    const TimeZone& m_zone;
    std::vector<Row> m_rows;
    UtcTime m_now{};
    bool m_showNumbers = true;
};

} // namespace frontdesk
