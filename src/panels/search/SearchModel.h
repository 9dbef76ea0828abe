#pragma once

#include "base/TimeZone.h"
#include "domain/desk/SearchHits.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace frontdesk {

/// What was found, kind by kind, each below a heading that cannot be chosen. Kinds stand in the order of their newest
/// hit. It answers HitRole. GUI thread.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchModel(const TimeZone& zone, QObject* parent = nullptr);

    /// @param now for "today"; @param showNumbers false: numbers are shown with their middle hidden
    void setHits(const std::vector<SearchHit>& hits, UtcTime now, bool showNumbers);
    void retranslate(UtcTime now);
    /// null for a heading or no row
    [[nodiscard]] const SearchHit* hit(int row) const;

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
