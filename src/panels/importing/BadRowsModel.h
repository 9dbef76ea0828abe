#pragma once

#include "domain/table/TableMapping.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace frontdesk {

class ImportRun;

/// Every reason why a row is not taken: the row's number, the field, what is written there, the reason in words.
/// GUI thread.
class BadRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int writtenColumn = 2; ///< as long as whatever somebody wrote

    /// @param run must outlive the model
    explicit BadRowsModel(const ImportRun& run, QObject* parent = nullptr);

    /// The run has changed.
    void follow();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RowProblem& one, int column) const;
    [[nodiscard]] QString written(const RowProblem& one) const;

    const ImportRun& m_run;
    std::shared_ptr<const std::vector<RowProblem>> m_problems;
};

} // namespace frontdesk
