#pragma once

#include "domain/guidance/PhraseBook.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace frontdesk {

/// Phrases in the order given, each group below a heading that cannot be chosen. It answers HitRole. GUI thread.
class PhraseModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPhrases(std::vector<Phrase> phrases);
    void retranslate();
    /// null for a heading or no row
    [[nodiscard]] const Phrase* phrase(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Phrase phrase; ///< of a heading: the first one below it
        bool heading = false;
    };
    [[nodiscard]] static QString headingOf(const Phrase& phrase);
    [[nodiscard]] static QString secondOf(const Phrase& phrase);
    [[nodiscard]] const Row* rowAt(int row) const;

    std::vector<Row> m_rows;
};

} // namespace frontdesk
