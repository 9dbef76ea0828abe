#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace frontdesk {

/// Holds what somebody reads in a table where it is while rows come and go above it. At the very top there is nothing
/// to hold: new rows show themselves. Goes with the view. For rows of one height, scrolled row by row.
class KeepPlace : public QObject {
    Q_OBJECT
public:
    /// To be made after the view has its model.
    explicit KeepPlace(QTableView* view);

private:
    void remember();
    void restore();

    QTableView* m_view;
    QPersistentModelIndex m_top;
};

} // namespace frontdesk
