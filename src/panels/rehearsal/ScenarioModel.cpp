#include "panels/rehearsal/ScenarioModel.h"

#include "panels/support/HitRole.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

void ScenarioModel::setScenarios(const RuleBook& book, const QString& typed)
{
    beginResetModel();
    m_rows.clear();
    const QString words = typed.trimmed();
    const auto holds = [&words](const LocalText& text) {
        return toQt(text.zh).contains(words, Qt::CaseInsensitive) || toQt(text.en).contains(words, Qt::CaseInsensitive);
    };
    for (const Pack& pack : book.packs()) {
        bool headed = false;
        for (const ScenarioEntry* scenario : book.scenarios()) {
            if (scenario->head.pack != pack.id || !(holds(scenario->title) || holds(pack.title))) {
                continue;
            }
            if (!std::exchange(headed, true)) {
                m_rows.push_back({nullptr, pack.title});
            }
            m_rows.push_back({scenario, pack.title});
        }
    }
    endResetModel();
}

void ScenarioModel::setLast(Last last)
{
    m_last = std::move(last);
    retranslate();
}

void ScenarioModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

const ScenarioEntry* ScenarioModel::scenario(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<std::size_t>(row)].scenario;
}

const RehearsalResult* ScenarioModel::lastOf(const ScenarioEntry& scenario) const
{
    const auto found = m_last.find(keyOf(scenario.head));
    return found == m_last.end() ? nullptr : &found->second;
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HitRole::Heading) {
        return row.scenario == nullptr;
    }
    if (row.scenario == nullptr) {
        return role == Qt::DisplayRole ? QVariant(shown(row.pack)) : QVariant();
    }
    const RehearsalResult* const last = lastOf(*row.scenario);
    const auto percent = last == nullptr ? std::nullopt : last->percent();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row.scenario->title);
    case HitRole::Second:
        return tr("%n step(s)", "of a rehearsal", static_cast<int>(row.scenario->steps.size()));
    case HitRole::State:
        //: How a rehearsal went
        return percent ? tr("%1 %", "score").arg(*percent) : tr("not yet");
    case HitRole::Mood:
        return !percent ? QStringLiteral("plain") : *percent == 100 ? QStringLiteral("ok") : QStringLiteral("near");
    case Qt::AccessibleTextRole:
        return QStringList{shown(row.scenario->title), data(index, HitRole::State).toString()}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const
{
    return scenario(index.row()) == nullptr ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace frontdesk
