#pragma once

#include <QLabel>

class QAbstractItemView;

namespace frontdesk {

/// Stands in the middle of an empty list and says what will appear there and which key starts it.
class EmptyHint : public QLabel {
    Q_OBJECT
public:
    /// Lies over the view and follows its model, which must be set already.
    explicit EmptyHint(QAbstractItemView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    QAbstractItemView* m_view;
};

} // namespace frontdesk
