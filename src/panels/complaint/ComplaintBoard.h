#pragma once

#include "panels/complaint/ComplaintBoardModel.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace frontdesk {

class ChoiceChips;
class EmptyHint;
class Theme;

/// The supervisor's board: how many open tickets each person, department, category or building has, and how they stand.
/// Enter narrows the list to one line; bare 1 to 4 choose by what is counted. GUI thread.
class ComplaintBoard : public QFrame {
    Q_OBJECT
public:
    /// @param theme must outlive it
    explicit ComplaintBoard(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] BoardBy by() const;
    void setRows(std::vector<BoardRow> rows);
    void focusTable();
    void retranslate();
    void scale();

Q_SIGNALS:
    void byChosen();
    void lineChosen(const frontdesk::BoardRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWords();

    const Theme& m_theme;
    ComplaintBoardModel* m_model;
    QLabel* m_title;
    ChoiceChips* m_by;
    QTableView* m_table;
    EmptyHint* m_empty;
};

} // namespace frontdesk
