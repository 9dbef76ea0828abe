#include "panels/pack/ReviewModel.h"

#include "panels/pack/PackTexts.h"
#include "panels/pack/ReviewDesk.h"
#include "panels/support/HitRole.h"
#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

bool ReviewModel::Row::isSame(const Row& other) const
{
    return what == other.what && group == other.group && kind == other.kind && id == other.id && clause == other.clause;
}

ReviewModel::ReviewModel(const ReviewDesk& desk, const Vocabulary& vocabulary, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_vocabulary(vocabulary)
{}

ReviewModel::Row ReviewModel::rowFor(const ReviewItem& item) const
{
    Row row{.what = Row::What::Entry, .group = item.group, .kind = item.kind, .id = item.id};
    switch (item.state) {
    case ReviewState::Accepted:
        row.state = item.problems.empty() ? tr("accepted") : tr("mistake");
        row.mood = item.problems.empty() ? QStringLiteral("ok") : QStringLiteral("near");
        break;
    case ReviewState::Rejected:
        row.state = tr("rejected");
        row.mood = QStringLiteral("plain");
        break;
    case ReviewState::Open:
        row.state = item.question ? tr("question") : !item.problems.empty() ? tr("mistake") : tr("open");
        row.mood = item.question || !item.problems.empty() ? QStringLiteral("near") : QStringLiteral("accent");
        break;
    }
    QStringList second{PackTexts::part(item.part), PackTexts::kind(item.kind)};
    if (!item.moment.empty()) {
        second += PackTexts::moment(item.moment, m_vocabulary);
    }
    second.removeAll(QString());
    row.second = second.join(QStringLiteral(" · "));
    row.text = PackTexts::summary(m_desk.pack(), item.kind, item.id, m_vocabulary)
                   .replace(QLatin1Char('\n'), QLatin1Char(' '));
    return row;
}

std::vector<ReviewModel::Row> ReviewModel::made() const
{
    std::vector<Row> rows;
    if (!m_desk.isOpen()) {
        return rows;
    }
    const std::vector<ReviewItem>& items = m_desk.review().items();
    const auto clauses = m_desk.text().clausesWithoutEntry();
    for (const ReviewGroup group : {ReviewGroup::PopsUp, ReviewGroup::Checklist, ReviewGroup::Training}) {
        const auto isIn = [group](const ReviewItem& item) { return item.group == group; };
        const auto all = std::count_if(items.begin(), items.end(), isIn);
        const auto open = std::count_if(items.begin(), items.end(), [&](const ReviewItem& item) {
            return isIn(item) && item.state == ReviewState::Open;
        });
        const bool hasClauses = group == ReviewGroup::Training && !clauses.empty();
        if (all == 0 && !hasClauses) {
            continue;
        }
        Row heading{.what = Row::What::Heading, .group = group};
        heading.text = tr("%1 — %2 of %3 open").arg(PackTexts::group(group)).arg(open).arg(all);
        rows.push_back(std::move(heading));
        for (const ReviewItem& item : items) {
            if (isIn(item)) {
                rows.push_back(rowFor(item));
            }
        }
        if (hasClauses) {
            for (const auto& [number, words] : clauses) {
                Row row{.what = Row::What::Clause, .group = group, .clause = number};
                row.text = toQt(words);
                row.second = tr("Clause %1, no entry").arg(number);
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

void ReviewModel::follow()
{
    std::vector<Row> rows = made();
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const Row& a, const Row& b) { return a.isSame(b); });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!(rows[row] == m_rows[row])) {
            m_rows[row] = std::move(rows[row]);
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

const ReviewItem* ReviewModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount() || at(row).what != Row::What::Entry || !m_desk.isOpen()) {
        return nullptr;
    }
    return m_desk.review().find(at(row).kind, at(row).id);
}

int ReviewModel::nextOpen(int from) const
{
    const int rows = rowCount();
    for (int step = 0; step < rows; ++step) {
        const int row = (std::max(from, 0) + step) % rows;
        const ReviewItem* const item = itemAt(row);
        if (item != nullptr && item->state == ReviewState::Open) {
            return row;
        }
    }
    return -1;
}

int ReviewModel::rowOf(const std::string& kind, const std::string& id) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.kind == kind && one.id == id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case HitRole::Second:
        return row.second;
    case HitRole::State:
        return row.state;
    case HitRole::Mood:
        return row.mood;
    case HitRole::Heading:
        return row.what == Row::What::Heading;
    case HitRole::Struck:
        return row.mood == QLatin1String("plain");
    case Qt::AccessibleTextRole:
        return QStringList{row.state, row.second, row.text}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace frontdesk
