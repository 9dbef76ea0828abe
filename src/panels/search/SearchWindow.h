#pragma once

#include "base/TimeZone.h"
#include "panels/support/DeskLink.h"
#include "panels/support/Panel.h"
#include "panels/support/Popover.h"

#ifndef Q_MOC_RUN
#include "domain/desk/SearchHits.h"
#endif

#include <functional>
#include <vector>

class QLabel;
class QListView;

namespace frontdesk {

class SearchField;
class SearchModel;
class SearchPreview;
class Theme;

/// The desk's search: finds while one types, shows what was found kind by kind, and opens it. GUI thread.
class SearchWindow : public Popover {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
    };
    /// @param window that it lies over
    SearchWindow(const Ports& ports, QWidget* window);

    void begin(); ///< opens it, or selects what is typed when it is open
    /// Whether the person at the desk may see whole telephone numbers; asked at each search. Everybody may at first.
    void setShowsNumbers(std::function<bool()> showsNumbers) { m_showsNumbers = std::move(showsNumbers); }
    void retranslate();

Q_SIGNALS:
    /// @param by the kind of record whose panel shows it
    void openRequested(const frontdesk::RecordRef& record, frontdesk::RecordKind by);
    /// The hit's person is to be filled into a record of that kind.
    void startRequested(frontdesk::RecordKind kind, const frontdesk::Prefill& prefill);

protected:
    void place() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& typed);
    void showHits(const std::vector<SearchHit>& hits);
    void tell(const QString& words);
    bool pressed(int key, Qt::KeyboardModifiers with);
    void choose(int row);
    void openChosen();
    void startFromChosen();
    [[nodiscard]] int chosen() const;

    Ports m_ports;
    std::function<bool()> m_showsNumbers;
    SearchModel* m_model;
    SearchField* m_field;
    QWidget* m_found; ///< list and preview
    QListView* m_list;
    SearchPreview* m_preview;
    QFrame* m_rule;
    QLabel* m_words; ///< instead of a list: what can be found, that nothing was, or what went wrong
    QLabel* m_keys;
    int m_generation = 0; ///< of the search that was asked last
};

} // namespace frontdesk
