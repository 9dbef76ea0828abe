#include "app/PanelTable.h"

#include "app/Wiring.h"
#include "panels/call/CallPanel.h"

#include <QCoreApplication>

namespace frontdesk {

std::vector<PanelRow> panelTable(const PanelPorts& ports)
{
    Wiring& wiring = ports.wiring;
    return {
        {.stem = "call",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Calls"),
         .digit = 1,
         .opens = {RecordKind::Call, RecordKind::Promise},
         .make =
             [&wiring, &theme = ports.theme](QWidget* parent) {
                 auto* const calls = new CallPanel(wiring.board(), wiring.recorder(), wiring.desk(), wiring.hub(),
                                                   wiring.books(), theme, wiring.clock(), wiring.zone(), parent);
                 calls->setRoster(wiring.roster());
                 return calls;
             }},
    };
}

QString panelTitle(const PanelRow& row) { return QCoreApplication::translate("PanelTable", row.title); }

} // namespace frontdesk
