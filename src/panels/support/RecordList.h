#pragma once

#include <QFrame>
#include <QKeyCombination>
#include <QStringList>
#include <span>
#include <vector>

class QAbstractItemModel;
class QTableView;

namespace frontdesk {

class ChoiceChips;
class EmptyHint;
class FlowLayout;
class KeyHintButton;
class SearchField;
class Theme;

/// The card that a panel of records begins with: a field to look for one, chips that say which ones are listed, the
/// table, and the button for a new one. Enter opens, arrows lead from the field into the table. GUI thread.
class RecordList : public QFrame {
    Q_OBJECT
public:
    /// How it looks; the arrays must outlive the list.
    struct Shape {
        const char* stem;               ///< its widgets' object names begin so: "slipTableView"
        std::vector<const char*> which; ///< words of the lists; the first is shown at the beginning
        std::span<const int> widths;    ///< of the columns at 100 % text
        int stretched;                  ///< the column that takes what is left
        QKeyCombination newKey;         ///< beside the button; bound by the panel
    };
    /// @param theme must outlive it @param rows what the table shows, belongs to somebody else
    RecordList(Shape shape, const Theme& theme, QAbstractItemModel* rows, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] SearchField& field() const { return *m_field; }
    [[nodiscard]] QString which() const;
    void setWhich(const QString& word); ///< says nothing
    void choose(int index);             ///< as its chip's key does
    /// The chips' words, in the order of the lists. The focus stays where it is.
    void showNames(const QStringList& names);
    void setHint(const QString& words);
    void setNewText(const QString& words);
    void addBeside(QWidget* button); ///< after the one for a new record; belongs to the list from then on
    void setWords(const QString& look, const QString& which, const QString& table);
    /// One row alone; from there Shift and the arrows mark more, where several may be marked.
    void select(int row);
    void scale();                ///< the text of the screen has another size
    void setNarrow(bool narrow); ///< little room around the table

Q_SIGNALS:
    void typedChanged(const QString& typed);
    void whichChosen();
    void currentChanged();
    void openRequested(); ///< Enter, or a double click
    void newRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Shape m_shape;
    const Theme& m_theme;
    QStringList m_names;
    SearchField* m_field;
    ChoiceChips* m_which;
    QTableView* m_table;
    EmptyHint* m_empty;
    KeyHintButton* m_new;
    FlowLayout* m_below;
};

} // namespace frontdesk
