#pragma once

#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintRepository.h"
#include "gui/VisitorsByKeys.h"
#include "panels/history/HistoryWindow.h"
#include "support/ItemsDesk.h"

#include <QFile>
#include <QLabel>
#include <QTableView>
#include <catch2/catch.hpp>

namespace frontdesk::test {

using namespace std::chrono_literals;

/// A desk with some visits of today and of before, and the window of the history.
struct HistoryFixture : ItemsDesk {
    explicit HistoryFixture(int visits = 3, const char* language = "en", int percent = 100)
        : ItemsDesk(QLatin1String(language), percent)
    {
        for (int number = 1; number <= visits; ++number) {
            const int day = number <= 2 ? 0 : 3; // the third came three days ago, those after it too
            Visit visit{.id = wiring().ids().next<VisitTag>(), .state = VisitState::Left};
            visit.name = number == 1 ? "王芳" : number == 2 ? "Li Qiang" : "Guest " + std::to_string(number);
            visit.phone = PhoneNumber::parse("1380013" + std::to_string(8000 + number)).value();
            visit.host = number == 2 ? "Mr Chen" : "Engineer Lin";
            visit.place = "3-1801";
            visit.purpose = "contract";
            visit.plate = "沪A12345";
            visit.arrivedAt = clock.now() - 24h * day - 60min + 1s * number;
            visit.metAt = *visit.arrivedAt + 4min;
            visit.leftAt = *visit.arrivedAt + 30min;
            visit.leftBy = LeftBy::Badge;
            add(visit);
        }
        settle();
        showVisitors(*this);
    }
    void add(const Visit& visit)
    {
        bool added = false;
        wiring().desk().write<bool>(
            &window(),
            [visit, now = clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
                return uow.visits()
                    .add(visit)
                    .and_then([&] {
                        return uow.audit().append({.at = now,
                                                   .actor = actor,
                                                   .action = "added",
                                                   .record = refOf(visit),
                                                   .version = 1,
                                                   .after = imageOf(visit)});
                    })
                    .and_then([&] { return uow.search().put(refOf(visit), std::nullopt, searchText(visit)); })
                    .map([] { return true; });
            },
            [&](const Result<bool>& done) { added = done.has_value(); });
        waitFor([&] { return added; });
    }
    Complaint addTicket(int number, const char* name)
    {
        Complaint complaint{.id = wiring().ids().next<ComplaintTag>()};
        complaint.number = "TS-20261121-00" + std::to_string(number);
        complaint.receivedAt = clock.now() - 60min * number;
        complaint.name = name;
        complaint.place = "3-180" + std::to_string(number);
        complaint.phone = PhoneNumber::parse("1390013900" + std::to_string(number)).value();
        complaint.summary = "=lift";
        complaint.issue = "The lift rattles";
        complaint.source = "call";
        complaint.responsible = staffNamed("Li Lei").id;
        if (number == 2) {
            complaint.category = "noise";
            complaint.severity = ComplaintSeverity::Serious;
        }
        bool added = false;
        wiring().desk().write<bool>(
            &window(),
            [complaint, now = clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
                return uow.complaints()
                    .add(complaint)
                    .and_then([&] { return uow.search().put(refOf(complaint), std::nullopt, searchText(complaint)); })
                    .and_then([&] {
                        return uow.audit().append({.at = now,
                                                   .actor = actor,
                                                   .action = "added",
                                                   .record = refOf(complaint),
                                                   .version = 1,
                                                   .after = imageOf(complaint)});
                    })
                    .map([] { return true; });
            },
            [&](const Result<bool>& done) { added = done.has_value(); });
        waitFor([&] { return added; });
        return complaint;
    }
    void openHistory()
    {
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        settleHistory();
    }
    HistoryWindow& history()
    {
        auto* const found = window().findChild<HistoryWindow*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    void settleHistory()
    {
        for (int turn = 0; turn < 4; ++turn) {
            settle();
        }
        waitFor([&] { return history().isIdle(); });
        QCoreApplication::processEvents();
    }
    /// A key in the window of the history, at whatever has the focus there.
    void press(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* const focused = history().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &history(), code, with);
        settleHistory();
    }
    void typeThere(const char* words)
    {
        QWidget* const focused = history().focusWidget();
        REQUIRE(focused != nullptr);
        QTest::keyClicks(focused, QString::fromUtf8(words));
        settleHistory();
    }
    QAbstractItemModel& rows()
    {
        return *history().findChild<QTableView*>(QStringLiteral("historyTableView"))->model();
    }
    QString cell(int row, int column) { return rows().index(row, column).data().toString(); }
    QString count() { return history().findChild<QLabel*>(QStringLiteral("historyCountLabel"))->text(); }
    QString notice()
    {
        QString all;
        for (const QLabel* label :
             history().findChild<QWidget*>(QStringLiteral("historyNoticeBar"))->findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
    std::vector<AuditEntry> exports()
    {
        const RecordRef li{RecordKind::Staff, staffNamed("Li Lei").id.value()};
        auto entries =
            stored<std::vector<AuditEntry>>([li](const ReadView& view) { return view.audit().historyOf(li); });
        std::erase_if(entries, [](const AuditEntry& entry) { return entry.action != "exported"; });
        return entries;
    }
    std::string exported(const char* name)
    {
        const QString path = folder() + QLatin1Char('/') + QLatin1String(name);
        history().exportTo(path);
        waitFor([&] { return history().isIdle() && notice().startsWith(QLatin1String("Saved as")); });
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
};

} // namespace frontdesk::test
