#pragma once

#include "base/TimeZone.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FinderPopover.h"
#include "panels/support/Panel.h"

#ifndef Q_MOC_RUN
#include "domain/desk/SearchHits.h"
#endif

#include <functional>
#include <vector>

class QFrame;

namespace frontdesk {

class SearchModel;
class SearchPreview;

/// The desk's search: finds while one types, shows what was found kind by kind, and opens it. GUI thread.
class SearchWindow : public FinderPopover {
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

    /// Whether the person at the desk may see whole telephone numbers; asked at each search. Everybody may at first.
    void setShowsNumbers(std::function<bool()> showsNumbers) { m_showsNumbers = std::move(showsNumbers); }
    void retranslate();

Q_SIGNALS:
    /// @param by the kind of record whose panel shows it
    void openRequested(const frontdesk::RecordRef& record, frontdesk::RecordKind by);
    /// The hit's person is to be filled into a record of that kind.
    void startRequested(frontdesk::RecordKind kind, const frontdesk::Prefill& prefill);

protected:
    void search(const QString& typed) override;
    void take(bool shifted) override;
    void rowChosen() override;
    void changeEvent(QEvent* event) override;

private:
    void showHits(const std::vector<SearchHit>& hits);
    void openChosen();
    void startFromChosen();

    Ports m_ports;
    std::function<bool()> m_showsNumbers;
    SearchModel* m_model;
    SearchPreview* m_preview;
    QFrame* m_rule;
    int m_generation = 0; ///< of the search that was asked last
};

} // namespace frontdesk
