#include "panels/search/SearchModel.h"

#include "panels/support/HitRole.h"
#include "text/Format.h"
#include "text/HitText.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

SearchModel::SearchModel(const TimeZone& zone, QObject* parent) : QAbstractListModel(parent), m_zone(zone) {}

void SearchModel::setHits(const std::vector<SearchHit>& hits, UtcTime now, bool showNumbers)
{
    beginResetModel();
    m_now = now;
    m_showNumbers = showNumbers;
    m_rows.clear();
    std::vector<RecordKind> kinds;
    for (const SearchHit& hit : hits) {
        if (std::find(kinds.begin(), kinds.end(), hit.record.kind) == kinds.end()) {
            kinds.push_back(hit.record.kind);
        }
    }
    for (const RecordKind kind : kinds) {
        m_rows.push_back({kind, std::nullopt});
        for (const SearchHit& hit : hits) {
            if (hit.record.kind == kind) {
                m_rows.push_back({kind, hit});
            }
        }
    }
    endResetModel();
}

void SearchModel::retranslate(UtcTime now)
{
    m_now = now;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const SearchHit* SearchModel::hit(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto& found = m_rows[static_cast<std::size_t>(row)].hit;
    return found ? &*found : nullptr;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HitRole::Heading) {
        return !row.hit.has_value();
    }
    if (!row.hit) {
        return role == Qt::DisplayRole ? HitText::group(row.kind) : QVariant{};
    }
    return hitData(*row.hit, role);
}

QVariant SearchModel::hitData(const SearchHit& hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return HitText::title(hit, m_showNumbers);
    case HitRole::When:
        return hit.when ? whenText(*hit.when, m_zone, m_now) : QString();
    case HitRole::State:
        return HitText::state(hit);
    case HitRole::Mood:
        return HitText::mood(hit);
    case HitRole::Struck:
        return hit.state == "voided";
    case HitRole::Second: {
        QStringList parts{HitText::phone(hit, m_showNumbers), toQt(hit.place),
                          toQt(hit.words).section(QLatin1Char('\n'), 0, 0)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" \u00b7 "));
    }
    case Qt::AccessibleTextRole:
        return QStringList{hitData(hit, Qt::DisplayRole).toString(), hitData(hit, HitRole::When).toString(),
                           hitData(hit, HitRole::State).toString(), hitData(hit, HitRole::Second).toString()}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    return hit(index.row()) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace frontdesk
