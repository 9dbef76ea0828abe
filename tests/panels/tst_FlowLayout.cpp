#include "panels/support/FlowLayout.h"

#include "panels/support/KeyHintButton.h"
#include "support/GuiApplication.h"

#include <QWidget>
#include <catch2/catch.hpp>

namespace frontdesk::tst_FlowLayout {

TEST_CASE("A button that is wider than its line has its key below its words, and the room for both", "[panels]")
{
    GuiApplication::get();
    QWidget page;
    auto* const flow = new FlowLayout(&page);
    auto* const button = new KeyHintButton(&page);
    button->setText(QStringLiteral("Everything that is owed"));
    button->setKeyHint(QStringLiteral("Ctrl+Shift+F12"));
    flow->addWidget(button);
    auto* const beside = new KeyHintButton(&page);
    beside->setText(QStringLiteral("No"));
    flow->addWidget(beside);
    const QSize whole = button->sizeHint();
    const QSize stacked = button->stackedSizeHint();
    REQUIRE(stacked.width() < whole.width());
    REQUIRE(stacked.height() > whole.height());
    CHECK(flow->minimumSize().width() == stacked.width());

    const int narrow = (stacked.width() + whole.width()) / 2;
    page.resize(narrow, flow->heightForWidth(narrow));
    page.show();
    CHECK(button->size() == QSize(narrow, stacked.height()));
    CHECK(beside->y() >= button->y() + button->height());
    CHECK(beside->y() + beside->height() <= page.height());

    const int wide = whole.width() + beside->sizeHint().width() + flow->spacing();
    page.resize(wide, flow->heightForWidth(wide));
    CHECK(button->size() == whole);
    CHECK(beside->x() > button->x());
}

} // namespace frontdesk::tst_FlowLayout
