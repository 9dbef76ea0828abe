#pragma once

#include "domain/complaint/ComplaintReview.h"

#include <QWidget>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace frontdesk {

class ChoiceChips;
struct ScorecardEntry;
struct ScorecardItem;

/// The items of a scorecard, each answered by one bare digit, which goes on to the next; up and down lead between them.
/// GUI thread.
class ScorecardRows : public QWidget {
    Q_OBJECT
public:
    using Marks = std::map<std::string, ReviewMark, std::less<>>; ///< by the item's id

    explicit ScorecardRows(QWidget* parent = nullptr);

    /// @param card lives as long as its book; null: no rows
    void begin(const ScorecardEntry* card, const Marks& marks);
    [[nodiscard]] Marks marks() const;
    /// To the first item that is not answered yet, or to the first of all.
    void focusFirst();
    void focusLast();
    void retranslate();
    /// The stops of the Tab key, in their order.
    [[nodiscard]] std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void edited();                                ///< by a person
    void passedEnd();                             ///< beyond the last item
    void passedBeginning();                       ///< and above the first: what stands there is to be seen
    void reached(QWidget* title, QWidget* chips); ///< they are to be seen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QLabel* here = nullptr; ///< a mark beside the item that the keys answer
        QLabel* title = nullptr;
        QLabel* weight = nullptr;
        ChoiceChips* chips = nullptr;
    };
    void build();
    void addRow(QGridLayout* grid, const ScorecardItem& item);
    void take(int row, ReviewMark mark);
    void go(int row);
    [[nodiscard]] int rowOf(const QObject* chip) const;
    [[nodiscard]] const ScorecardItem& item(int row) const;

    const ScorecardEntry* m_card = nullptr;
    QWidget* m_items = nullptr;
    std::vector<Row> m_rows;
};

} // namespace frontdesk
