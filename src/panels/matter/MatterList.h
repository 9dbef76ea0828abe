#pragma once

#include "base/TimeZone.h"
#include "panels/matter/MatterListModel.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace frontdesk {

class EmptyHint;

/// Today's counter matters with an instant filter. Enter opens one. GUI thread.
class MatterList : public QFrame {
    Q_OBJECT
public:
    /// @param theme, zone, clock must outlive it
    MatterList(const Theme& theme, const TimeZone& zone, const Clock& clock, QWidget* parent = nullptr);

    void setMatters(std::vector<Matter> matters) { m_model->setMatters(std::move(matters)); }
    void focusFilter();
    /// True when it had something to clear: then the key is used up.
    bool clearFilter();
    /// @param openKey the key that opens a counter matter, for the words of an empty list
    void retranslate(const QString& openKey);
    [[nodiscard]] MatterListModel& model() { return *m_model; }

Q_SIGNALS:
    void openRequested(frontdesk::MatterId matter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyScale();
    void showHint();
    void openCurrent();

    const Theme& m_theme;
    MatterListModel* m_model;
    MatterFilterModel* m_filter;
    QLabel* m_title;
    QLineEdit* m_typed;
    QTableView* m_table;
    EmptyHint* m_empty;
    QString m_openKey;
};

} // namespace frontdesk
