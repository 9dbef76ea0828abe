#pragma once

#include "rules/PackReview.h"
#include "rules/Vocabulary.h"

#include <QAbstractListModel>
#include <map>
#include <optional>
#include <vector>

namespace frontdesk {

class ReviewDesk;

/// What is under review as one list: a heading for each group, its entries, and behind those for training the clauses
/// that have no entry. Rows keep their place while their state changes. GUI thread.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        enum class What { Heading, Entry, Clause };
        What what = What::Heading;
        ReviewGroup group = ReviewGroup::PopsUp;
        std::string kind = {}; ///< of an entry
        std::string id = {};
        int clause = 0;      ///< of a clause without an entry
        QString text = {};   ///< what it says
        QString second = {}; ///< what it is and when
        QString state = {};  ///< of the decision, in words
        QString mood = {};   ///< Theme's state for it
        bool operator==(const Row&) const = default;
        /// True for the same entry, clause or heading, whatever is said of it.
        [[nodiscard]] bool isSame(const Row& other) const;
    };

    ReviewModel(const ReviewDesk& desk, const Vocabulary& vocabulary, QObject* parent = nullptr);

    /// Takes over what the desk says now.
    void follow();
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The entry of a row; null for headings and clauses.
    [[nodiscard]] const ReviewItem* itemAt(int row) const;
    /// The next row from there that still has to be decided, round the end; -1 when there is none.
    [[nodiscard]] int nextOpen(int from) const;
    [[nodiscard]] int rowOf(const std::string& kind, const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] std::vector<Row> made() const;
    [[nodiscard]] Row rowFor(const ReviewItem& item) const;

    const ReviewDesk& m_desk;
    const Vocabulary& m_vocabulary;
    std::vector<Row> m_rows;
};

} // namespace frontdesk
