#pragma once

#include "domain/visitor/VisitorRepository.h"
#include "panels/guidance/GuidanceDock.h"
#include "support/DeskFixture.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace frontdesk::test {

inline std::vector<Visit> visitsOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Visit>>([](const ReadView& view) {
        return view.visits().arrivedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500);
    });
}

inline Visit newest(DeskFixture& desk)
{
    const auto visits = visitsOf(desk);
    REQUIRE_FALSE(visits.empty());
    return visits.front();
}

inline QString focusedName(DeskFixture& desk)
{
    const QWidget* const focused = desk.window().focusWidget();
    return focused == nullptr ? QString() : focused->objectName();
}

inline void showVisitors(DeskFixture& desk) { desk.key(Qt::Key_7, Qt::ControlModifier); }
inline void keepForm(DeskFixture& desk) { desk.key(Qt::Key_Return, Qt::ControlModifier); }

/// Words that an input method commits, into whatever has the focus.
inline void commit(DeskFixture& desk, const char* words)
{
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(words));
    QWidget* const focused = desk.window().focusWidget();
    REQUIRE(focused != nullptr);
    QCoreApplication::sendEvent(focused, &event);
    desk.settle();
}

/// Somebody new signs in, as the desk types it; the visit is chosen and stands in the list afterwards.
inline void signIn(DeskFixture& desk, const char* name, const char* host)
{
    showVisitors(desk);
    desk.widget<QLineEdit>("visitorSearchLineEdit").setFocus();
    commit(desk, name);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    if (desk.widget<QLineEdit>("visitorNameLineEdit").text().isEmpty()) {
        desk.widget<QLineEdit>("visitorNameLineEdit").setText(QString::fromUtf8(name));
    }
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, host);
    keepForm(desk);
    desk.settle();
}

/// The act of the chosen visit that is called so, by its key.
inline void actOf(DeskFixture& desk, const char* words)
{
    for (int number = 1; number <= 9; ++number) {
        auto* const button =
            desk.window().findChild<QPushButton*>(QStringLiteral("visitAct%1KeyHintButton").arg(number));
        if (button != nullptr && button->isVisible() && button->text() == QLatin1String(words)) {
            desk.key(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
            desk.settle();
            return;
        }
    }
    FAIL("no act " << words);
}

inline QString said(DeskFixture& desk)
{
    QString all;
    for (const QLabel* label : desk.widget<GuidanceDock>("guidanceDock").findChildren<QLabel*>()) {
        all += label->text() + QLatin1Char('\n');
    }
    return all;
}

} // namespace frontdesk::test
