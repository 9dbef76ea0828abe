#pragma once

#include "base/TimeZone.h"
#include "domain/visitor/Visit.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <functional>
#include <vector>

class QLabel;
class QListView;
class QStandardItemModel;

namespace frontdesk {

class SearchField;

/// Who comes? A few letters find whoever is announced or came before; Enter takes the first, or somebody new with what
/// was typed as the name or the number. GUI thread.
class VisitPicker : public QFrame {
    Q_OBJECT
public:
    using Search = std::function<void(const QString& typed, std::function<void(std::vector<Visit>)> found)>;
    /// @param theme, zone, clock must outlive it
    VisitPicker(const Theme& theme, const TimeZone& zone, const Clock& clock, Search search, QWidget* parent = nullptr);

    void begin(); ///< the focus goes into the field
    void clear();
    [[nodiscard]] QString typed() const;
    void retranslate();

Q_SIGNALS:
    void picked(const frontdesk::Visit& visit); ///< announced, or somebody's last visit
    void somebodyNew(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(std::vector<Visit> found);
    void take();
    void move(int step);
    void fit();

    const Theme& m_theme;
    const TimeZone& m_zone;
    const Clock& m_clock;
    Search m_search;
    SearchField* m_field;
    QListView* m_list;
    QLabel* m_hint;
    QStandardItemModel* m_model;
    std::vector<Visit> m_found;
};

} // namespace frontdesk
