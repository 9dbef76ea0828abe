#pragma once

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "domain/guidance/Adherence.h"
#include "domain/guidance/ClauseWords.h"
#endif
#include "panels/support/ListModel.h"

#include <QCoreApplication>
#include <vector>

namespace frontdesk {

/// A clause that was passed over, and what it asks.
struct MissedLine {
    std::int64_t id = 0; ///< its place
    MissedClause missed = {};
    std::vector<ClauseWords> asks = {};
    bool operator==(const MissedLine&) const = default;
};

/// The clauses most often missed, with what the packs in force make of them. GUI thread.
class MissedClauseModel : public ListModel<MissedLine> {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::MissedClauseModel)
public:
    explicit MissedClauseModel(QObject* parent = nullptr);

    void show(const std::vector<MissedClause>& clauses, const RuleBook& book);
    /// @param most so many entries are told; the others are counted
    [[nodiscard]] static QString asked(const MissedLine& line, std::size_t most);

protected:
    [[nodiscard]] QVariant extra(const MissedLine& line, const QString& column, int role) const override;
};

} // namespace frontdesk
