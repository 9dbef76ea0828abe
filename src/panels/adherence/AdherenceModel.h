#pragma once

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "domain/guidance/AdherenceTable.h"
#endif
#include "panels/support/KnownStaff.h"
#include "panels/support/ListModel.h"
#include "rules/RuleBook.h"

#include <QCoreApplication>
#include <map>
#include <vector>

namespace frontdesk {

/// A line of figures with the names that it is shown by.
struct AdherenceLine {
    std::int64_t id = 0;
    AdherenceRow row = {};
    QString person = {}; ///< empty: everybody, or nobody (row.part.who tells)
    LocalText pack = {}; ///< its title; empty: all packs
    bool operator==(const AdherenceLine&) const = default;
};

/// How far the packs were followed: a line for each person, pack and week, and the sums. GUI thread.
class AdherenceModel : public ListModel<AdherenceLine> {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::AdherenceModel)
public:
    explicit AdherenceModel(QObject* parent = nullptr);

    /// @param book whose packs have titles; others are shown by their id
    void show(const std::vector<AdherenceRow>& rows, const KnownStaff& staff, const RuleBook& book);
    /// Null when there is no such row.
    [[nodiscard]] const AdherenceRow* row(int row) const;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The table as it leaves the program: titles, then each line.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList texts(int row) const;
    [[nodiscard]] bool isNumber(int column) const;

protected:
    [[nodiscard]] QVariant extra(const AdherenceLine& line, const QString& column, int role) const override;

private:
    [[nodiscard]] static std::vector<ListColumn<AdherenceLine>> columnsOfFigures();
    [[nodiscard]] static QString explained(const QString& column);
    std::map<AdherencePart, std::int64_t> m_ids; ///< a part keeps its number, so that the chosen line stays chosen
};

} // namespace frontdesk
