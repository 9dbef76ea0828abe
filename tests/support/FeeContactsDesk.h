#pragma once

#include "domain/arrears/FeeContactRepository.h"
#include "support/FeesDesk.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <vector>

namespace frontdesk {

/// Somebody owes two fees since long: the day's list has one line. It is Saturday, 2026-11-21.
struct ContactsDesk : FeesDesk {
    using FeesDesk::FeesDesk;
    FeeAccount wang = account("3-1801", "Wang Fang", "13800138000");
    FeeItem fee = owe(wang, "Property fee", "2026-09", "1234.50", "2026-09-10");
    FeeItem water = owe(wang, "Water", "2026-10", "80", "2026-10-10");

    void showWork() { key(Qt::Key_W, Qt::AltModifier); }
    void beginFirst()
    {
        showWork();
        settle();
        REQUIRE(widget<QTableView>("feeWorkTableView").model()->rowCount() == 1);
        key(Qt::Key_Return);
        settle();
    }
    std::vector<FeeContact> contacts()
    {
        return stored<std::vector<FeeContact>>(
            [&](const ReadView& view) { return view.feeContacts().ofAccount(wang.id); });
    }
    std::vector<PayPromise> promises()
    {
        return stored<std::vector<PayPromise>>(
            [&](const ReadView& view) { return view.feeContacts().promisesOf(wang.id); });
    }
    bool isIn(const char* name)
    {
        const QWidget* const focus = window().focusWidget();
        return focus != nullptr && (focus == &widget<QWidget>(name) || widget<QWidget>(name).isAncestorOf(focus));
    }
    QString onWork(int row, int column)
    {
        return widget<QTableView>("feeWorkTableView").model()->index(row, column).data().toString();
    }
    /// Everything that can be read in the window now.
    QString seen()
    {
        QString all;
        for (const QLabel* label : window().findChildren<QLabel*>()) {
            all += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        }
        for (const QAbstractItemView* view : window().findChildren<QAbstractItemView*>()) {
            for (int row = 0; view->isVisible() && view->model() != nullptr && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    all += view->model()->index(row, column).data().toString() + QLatin1Char('\n');
                }
            }
        }
        for (const QLineEdit* line : window().findChildren<QLineEdit*>()) {
            all += line->isVisible() ? line->text() + QLatin1Char('\n') : QString();
        }
        return all;
    }
};

} // namespace frontdesk
