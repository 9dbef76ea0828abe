#pragma once

#include "domain/guidance/RuleBooks.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FinderPopover.h"

#include <string>

namespace frontdesk {

class ScenarioModel;

/// What can be rehearsed: the scenarios of the packs in force with how the last rehearsal of whoever is signed in went.
/// Enter begins one. GUI thread.
class ScenarioWindow : public FinderPopover {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        const RuleBooks& books;
        const Theme& theme;
    };
    /// @param window that it lies over
    ScenarioWindow(const Ports& ports, QWidget* window);

    void retranslate();

Q_SIGNALS:
    void chosenScenario(const QString& pack, const QString& scenario);

protected:
    void search(const QString& typed) override;
    void take(bool shifted) override;
    void changeEvent(QEvent* event) override;

private:
    void readLast();

    Ports m_ports;
    ScenarioModel* m_model;
};

} // namespace frontdesk
