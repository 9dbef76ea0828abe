#pragma once

#include "domain/rehearsal/RehearsalResult.h"
#include "rules/Pack.h"
#include "rules/RuleBook.h"

#include <QAbstractListModel>
#include <map>
#include <string>
#include <vector>

namespace frontdesk {

/// The scenarios of the packs in force below the titles of their packs, each with how its last rehearsal went. It
/// answers HitRole. GUI thread.
class ScenarioModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// The newest result of each scenario, by "pack/scenario".
    using Last = std::map<std::string, RehearsalResult, std::less<>>;

    /// Those whose title, in either language, or whose pack holds the words. @param book must outlive what it shows
    void setScenarios(const RuleBook& book, const QString& typed);
    void setLast(Last last);
    void retranslate();
    /// null for a heading or no row
    [[nodiscard]] const ScenarioEntry* scenario(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        const ScenarioEntry* scenario = nullptr; ///< null: the pack's heading
        LocalText pack = {};
    };
    [[nodiscard]] const RehearsalResult* lastOf(const ScenarioEntry& scenario) const;

    std::vector<Row> m_rows;
    Last m_last;
};

} // namespace frontdesk
