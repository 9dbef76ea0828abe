#include "app/PanelTable.h"

#include "app/SettingPages.h"
#include "app/Wiring.h"
#include "domain/people/Rights.h"
#include "panels/adherence/AdherencePanel.h"
#include "panels/arrears/ArrearsPanel.h"
#include "panels/call/CallPanel.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complete/CompletePanel.h"
#include "panels/directory/DirectoryPanel.h"
#include "panels/item/ItemPanel.h"
#include "panels/matter/MatterPanel.h"
#include "panels/pack/PackPanel.h"
#include "panels/setting/SettingPanel.h"
#include "panels/sitevisit/SiteVisitPanel.h"
#include "panels/slip/SlipPanel.h"
#include "panels/support/DeskKeys.h"
#include "panels/visitor/VisitorPanel.h"

#include <QCoreApplication>

namespace frontdesk {

std::vector<PanelRow> panelTable(const PanelPorts& ports)
{
    Wiring& wiring = ports.wiring;
    // Papers are made on the imports' thread, which begins with the first of either.
    const auto sheets = [&wiring, &theme = ports.theme] {
        const ImportPorts files = wiring.imports().ports();
        return SheetPorts{files.worker, files.gui, theme};
    };
    std::vector<PanelRow> rows{
        {.stem = "call",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Calls"),
         .digit = 1,
         .opens = {RecordKind::Call, RecordKind::Promise},
         .make =
             [&wiring, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 auto* const calls = new CallPanel(wiring.board(), wiring.recorder(), wiring.desk(), wiring.hub(),
                                                   wiring.books(), theme, wiring.clock(), wiring.zone(), keys, parent);
                 calls->setRoster(wiring.roster());
                 return calls;
             }},
        {.stem = "matter",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Counter"),
         .digit = 2,
         .opens = {RecordKind::Matter},
         .make =
             [&wiring, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new MatterPanel({wiring.counter(), wiring.counterRecorder(), wiring.hand(), wiring.desk(),
                                         wiring.hub(), wiring.books(), keys, theme, wiring.clock(), wiring.zone(),
                                         wiring.roster()},
                                        parent);
             }},
        {.stem = "complaint",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Complaints"),
         .digit = 10,
         .opens = {RecordKind::Complaint, RecordKind::KnownIssue},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new ComplaintPanel({.desk = wiring.desk(),
                                            .hub = wiring.hub(),
                                            .ids = wiring.ids(),
                                            .books = wiring.books(),
                                            .keys = keys,
                                            .theme = theme,
                                            .clock = wiring.clock(),
                                            .zone = wiring.zone(),
                                            .settings = [&wiring] { return wiring.settings(); },
                                            .standingSlots = [&wiring] { return wiring.standingSlots(); },
                                            .sheets = sheets},
                                           parent);
             }},
        {.stem = "sitevisit",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Site visits"),
         .digit = 12,
         .opens = {RecordKind::SiteVisit},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new SiteVisitPanel({.desk = wiring.desk(),
                                            .hub = wiring.hub(),
                                            .ids = wiring.ids(),
                                            .books = wiring.books(),
                                            .keys = keys,
                                            .theme = theme,
                                            .clock = wiring.clock(),
                                            .zone = wiring.zone(),
                                            .settings = [&wiring] { return wiring.settings(); },
                                            .standingSlots = [&wiring] { return wiring.standingSlots(); },
                                            .sheets = sheets},
                                           parent);
             }},
        {.stem = "arrears",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Fees"),
         .digit = 13,
         .opens = {RecordKind::FeeAccount, RecordKind::FeeItem, RecordKind::FeePayment, RecordKind::FeeContact,
                   RecordKind::PayPromise, RecordKind::FeeLetter},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new ArrearsPanel(
                     {.desk = wiring.desk(),
                      .hub = wiring.hub(),
                      .ids = wiring.ids(),
                      .books = wiring.books(),
                      .keys = keys,
                      .theme = theme,
                      .clock = wiring.clock(),
                      .zone = wiring.zone(),
                      .settings = [&wiring] { return wiring.settings(); },
                      .standingSlots = [&wiring] { return wiring.standingSlots(); },
                      .sheets = sheets,
                      .kinds = wiring.data().feeKinds,
                      .vocabulary = wiring.data().vocabulary,
                      .people = wiring.people(),
                      .check = [&wiring](std::string_view words,
                                         const RuleBook& book) { return wiring.data().feeTexts.check(words, book); }},
                     parent);
             }},
        {.stem = "complete",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Complete"),
         .digit = 3,
         .opens = {},
         .make =
             [&wiring, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new CompletePanel(
                     {wiring.desk(), wiring.hub(), wiring.books(), keys, theme, wiring.clock(), wiring.zone()}, parent);
             }},
        {.stem = "directory",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Directory"),
         .digit = 4,
         .opens = {RecordKind::Party, RecordKind::Place},
         .make =
             [&wiring, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new DirectoryPanel(
                     {wiring.desk(), wiring.hub(), wiring.ids(), keys, theme, wiring.clock(), wiring.zone(),
                      [&wiring] { return Rights::has(wiring.desk().actor().roles, Right::SeePersonal); }},
                     parent);
             }},
        {.stem = "pack",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Rules"),
         .digit = 5,
         .opens = {RecordKind::PackVersion},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new PackPanel({.desk = wiring.desk(),
                                       .hub = wiring.hub(),
                                       .ids = wiring.ids(),
                                       .books = wiring.books(),
                                       .vocabulary = wiring.data().vocabulary,
                                       .keys = keys,
                                       .theme = theme,
                                       .clock = wiring.clock(),
                                       .zone = wiring.zone(),
                                       .worker = [&wiring]() -> Executor& { return wiring.imports().ports().worker; },
                                       .gui = wiring.imports().ports().gui,
                                       .settings = [&wiring] { return wiring.settings(); },
                                       .change =
                                           [&wiring](PackPorts::Change change, std::function<void(Result<void>)> done) {
                                               wiring.changePacks(std::move(change), std::move(done));
                                           },
                                       .sheets = sheets,
                                       .lexicon = [] { return ProgramData::lexicon(); }},
                                      parent);
             },
         .needs = Right::ManagePacks},
        {.stem = "adherence",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Adherence"),
         .digit = 6,
         .opens = {},
         .make =
             [&wiring, sheets, &theme = ports.theme](QWidget* parent) {
                 return new AdherencePanel({wiring.desk(), wiring.hub(), wiring.books(), wiring.data().vocabulary,
                                            theme, wiring.clock(), wiring.zone(),
                                            [&wiring] { return wiring.settings(); }, sheets},
                                           parent);
             }},
        {.stem = "visitor",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Visitors"),
         .digit = 7,
         .opens = {RecordKind::Visit},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new VisitorPanel({.desk = {.desk = wiring.desk(),
                                                   .hub = wiring.hub(),
                                                   .ids = wiring.ids(),
                                                   .books = wiring.books(),
                                                   .clock = wiring.clock(),
                                                   .zone = wiring.zone(),
                                                   .settings = [&wiring] { return wiring.settings(); },
                                                   .dayFacts = [&wiring](UtcTime at) { return wiring.dayFacts(at); }},
                                          .keys = keys,
                                          .theme = theme,
                                          .givesBadges = [&wiring] { return wiring.settings().badges; },
                                          .sheets = sheets},
                                         parent);
             }},
        {.stem = "item",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Items"),
         .digit = 8,
         .opens = {RecordKind::Item},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys, &scans = ports.scans](QWidget* parent) {
                 return new ItemPanel({.desk = wiring.desk(),
                                       .hub = wiring.hub(),
                                       .ids = wiring.ids(),
                                       .books = wiring.books(),
                                       .vocabulary = wiring.data().vocabulary,
                                       .data = wiring.data().items,
                                       .keys = keys,
                                       .theme = theme,
                                       .clock = wiring.clock(),
                                       .zone = wiring.zone(),
                                       .scans = scans,
                                       .settings = [&wiring] { return wiring.settings(); },
                                       .standingSlots = [&wiring] { return wiring.standingSlots(); },
                                       .sheets = sheets},
                                      parent);
             }},
        {.stem = "slip",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Slips"),
         .digit = 9,
         .opens = {RecordKind::ReleaseSlip},
         .make =
             [&wiring, sheets, &theme = ports.theme, &keys = ports.keys](QWidget* parent) {
                 return new SlipPanel({.desk = wiring.desk(),
                                       .hub = wiring.hub(),
                                       .ids = wiring.ids(),
                                       .books = wiring.books(),
                                       .keys = keys,
                                       .theme = theme,
                                       .clock = wiring.clock(),
                                       .zone = wiring.zone(),
                                       .settings = [&wiring] { return wiring.settings(); },
                                       .standingSlots = [&wiring] { return wiring.standingSlots(); },
                                       .sheets = sheets},
                                      parent);
             }},
        {.stem = "setting",
         .title = QT_TRANSLATE_NOOP("PanelTable", "Settings"),
         .digit = 11,
         .opens = {RecordKind::Setting},
         .make = {},
         .place = PanelRow::Place::Bottom},
    };
    // The page of the keys names the panels, so it is told of all rows.
    const auto texts = [rows](DeskAct act) { return actText(rows, act); };
    rows.back().make = [ports, texts](QWidget* parent) {
        return new SettingPanel(settingPages(ports, texts), ports.unit, ports.theme, ports.wiring.clock(), parent);
    };
    return rows;
}

QString panelTitle(const PanelRow& row) { return QCoreApplication::translate("PanelTable", row.title); }

QString actText(const std::vector<PanelRow>& rows, DeskAct act)
{
    if (act >= DeskAct::Panel1 && act <= DeskAct::Panel13) {
        for (const PanelRow& row : rows) {
            if (row.digit == numberIn(DeskAct::Panel1, act)) {
                return panelTitle(row);
            }
        }
        return {};
    }
    for (const DeskKey& key : deskKeys()) {
        if (key.act == act) {
            return deskKeyWhat(key);
        }
    }
    return {};
}

} // namespace frontdesk
