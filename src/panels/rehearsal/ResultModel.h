#pragma once

#include "base/TimeZone.h"
#include "panels/rehearsal/ResultLine.h"

#include <QAbstractListModel>
#include <vector>

namespace frontdesk {

/// Results of rehearsals, in the order that they come in: who, when and how well, and which scenario of which pack. It
/// answers HitRole. GUI thread.
class ResultModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Both must outlive it.
    ResultModel(const Clock& clock, const TimeZone& zone, QObject* parent = nullptr);

    /// @param namesPeople false: they are all of one person, whom the rows need not name
    void setLines(std::vector<ResultLine> lines, bool namesPeople);
    void retranslate();
    /// Null when there is no such row.
    [[nodiscard]] const ResultLine* line(int row) const;
    /// -1 when it is not there
    [[nodiscard]] int rowOf(RehearsalId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "Li Lei"; words for somebody whom nobody knows.
    [[nodiscard]] static QString personText(const ResultLine& line);
    /// "passed · 95 %"
    [[nodiscard]] static QString scoreText(const ResultLine& line);

private:
    [[nodiscard]] QString whenOf(const ResultLine& line) const;

    const Clock& m_clock;
    const TimeZone& m_zone;
    std::vector<ResultLine> m_lines;
    bool m_namesPeople = true;
};

} // namespace frontdesk
