#include "panels/support/AccessibleToggle.h"

#include "panels/support/ChoiceChips.h"
#include "support/GuiApplication.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <catch2/catch.hpp>

namespace frontdesk::tst_AccessibleToggle {

TEST_CASE("A toggle by an assistive program is a click", "[panels]")
{
    GuiApplication::get();
    AccessibleToggle::install();

    SECTION("whoever listens to the click of a box hears it, once")
    {
        QCheckBox box(QStringLiteral("&Agreed && to wait"));
        QSignalSpy clicks(&box, &QCheckBox::clicked);
        QAccessibleInterface* const client = QAccessible::queryAccessibleInterface(&box);
        CHECK(client->role() == QAccessible::CheckBox);
        CHECK(client->text(QAccessible::Name) == QStringLiteral("Agreed & to wait"));
        CHECK_FALSE(client->state().checked);
        REQUIRE(client->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        client->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        CHECK(clicks.size() == 1);
        CHECK(client->state().checked);
        box.setEnabled(false);
        client->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        CHECK(clicks.size() == 1);
        CHECK_FALSE(client->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    }
    SECTION("a chip is chosen by it, and given up again")
    {
        ChoiceChips chips;
        chips.setChoices(
            {{QStringLiteral("mr"), QStringLiteral("Mr"), {}}, {QStringLiteral("ms"), QStringLiteral("Ms"), {}}});
        auto* const chip = chips.findChild<QPushButton*>(QStringLiteral("msChipPushButton"));
        QSignalSpy chosen(&chips, &ChoiceChips::chosen);
        QAccessibleInterface* const client = QAccessible::queryAccessibleInterface(chip);
        client->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        REQUIRE(chosen.size() == 1);
        CHECK(chosen[0][0].toString() == QStringLiteral("ms"));
        client->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        REQUIRE(chosen.size() == 2);
        CHECK(chosen[1][0].toString().isEmpty());
    }
    SECTION("a plain button stays Qt's own")
    {
        QPushButton button(QStringLiteral("Save"));
        CHECK(QAccessible::queryAccessibleInterface(&button)->role() == QAccessible::Button);
    }
}

} // namespace frontdesk::tst_AccessibleToggle
