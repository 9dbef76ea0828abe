#pragma once

#include "panels/support/Popover.h"

class QAbstractListModel;
class QHBoxLayout;
class QLabel;
class QListView;

namespace frontdesk {

class SearchField;
class Theme;

/// A card with a field to type in and, below it, a list of what was found: the keys stay in the field while they move
/// through the list, over its headings, and Enter takes what is chosen. GUI thread.
class FinderPopover : public Popover {
    Q_OBJECT
public:
    /// @param name of its parts: "searchLineEdit", "searchListView" ... for "search" @param window that it lies over
    FinderPopover(const char* name, const Theme& theme, QWidget* window);

    void begin(); ///< opens it, or selects what is typed when it is open

protected:
    /// Something else is typed, or it was opened.
    virtual void search(const QString& typed) = 0;
    /// Enter or a double click on the chosen row. @param shifted with the Shift key
    virtual void take(bool shifted) = 0;
    virtual void rowChosen() {} ///< another one, or none

    void place() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// @param model what is found; answers HitRole, and its headings are not selectable. Once, in the constructor.
    void setModel(QAbstractListModel* model);
    /// After the model was filled anew: the first row is chosen, or the words stand in place of the list.
    void showFound();
    void tell(const QString& words); ///< in place of an empty list
    void choose(int row);
    [[nodiscard]] int chosen() const; ///< -1: none
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] SearchField& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] QLabel& keys() { return *m_keys; }
    [[nodiscard]] QHBoxLayout& beside() { return *m_beside; } ///< the list's row, for what stands at its right

private:
    bool pressed(int key, Qt::KeyboardModifiers with);
    [[nodiscard]] bool canBeChosen(int row) const;
    [[nodiscard]] int next(int row, int step) const; ///< the row itself when there is none

    const Theme& m_theme;
    QAbstractListModel* m_model = nullptr;
    SearchField* m_field;
    QWidget* m_found;
    QListView* m_list;
    QLabel* m_words;
    QLabel* m_keys;
    QHBoxLayout* m_beside;
};

} // namespace frontdesk
