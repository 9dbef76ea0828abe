#pragma once

#include "panels/support/Theme.h"

#include <QFrame>
#include <QString>
#include <string>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace frontdesk {

class ChoiceChips;

/// An emergency at hand: what happened, by a digit; where, in large letters; and whom to tell, in the order of the
/// packs, with names and numbers from the roster of today. Each told is ticked with Enter or Space, and the next comes
/// into focus. Nothing here has to be filled before anybody may be told or anything saved. Source: M4-086. GUI thread.
class EmergencyBar : public QFrame {
    Q_OBJECT
public:
    /// One step of the call tree.
    struct Row {
        QString key = {};   ///< of the step
        QString words = {}; ///< what to tell
        QString name = {};  ///< who is on duty
        QString number = {};
        QString missing = {}; ///< said instead when nobody is entered
        QString told = {};    ///< when it was told; empty: not yet
        bool operator==(const Row&) const = default;
    };

    explicit EmergencyBar(QWidget* parent = nullptr);

    /// @param kind a word of emergencyKinds, or empty: nobody has said what happened
    void display(const std::string& kind, const std::string& place, const std::vector<Row>& rows);
    /// Where the next key goes: the kind, then the place, then whoever has not been told yet.
    void focusNext();
    /// The key that goes to the next to tell, as it is named at this desk; empty: none.
    void setNextKey(const QString& key);
    void retranslate();

Q_SIGNALS:
    void kindChosen(const QString& kind);
    void placeTyped(const QString& place);
    void told(const QString& step, bool told);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildRows(const std::vector<Row>& rows);
    void showRow(std::size_t index, const Row& row);
    void placeRows(); ///< side by side, or number and name under the step where large text needs the room
    void focusNextUntold();
    [[nodiscard]] bool typesIntoPlace(QEvent* event);

    struct RowWidgets {
        QString key = {};
        QCheckBox* box = nullptr;
        QLabel* words = nullptr;
        QLabel* number = nullptr;
        QLabel* name = nullptr;
        QLabel* told = nullptr;
    };
    QBoxLayout* m_head;
    QBoxLayout* m_where;
    QLabel* m_title;
    ChoiceChips* m_kind;
    QLabel* m_placeLabel;
    QLineEdit* m_place;
    QLabel* m_tellLabel;
    QGridLayout* m_grid;
    QWidget* m_gridBox;
    std::vector<RowWidgets> m_rows;
    QString m_nextKey;
    bool m_stacked = false;
    std::vector<Row> m_shown;
};

} // namespace frontdesk
