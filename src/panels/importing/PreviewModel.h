#pragma once

#include "domain/table/TableMapping.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace frontdesk {

class ImportRun;
class Theme;

/// The first rows of an import as they will be understood: the row's number, whether it will be taken and why not, then
/// a column for each field that the mapping gives. GUI thread.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t mostRows = 50;
    /// @param theme must outlive the model
    explicit PreviewModel(const Theme& theme, QObject* parent = nullptr);

    /// @param run as it stands now
    void show(const ImportRun& run);

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int number = 0;
        QStringList reasons = {};
        QStringList values = {};
        bool operator==(const Line&) const = default;
    };
    const Theme& m_theme;
    QStringList m_titles;
    std::vector<Line> m_lines;
    bool m_checked = false;
};

} // namespace frontdesk
