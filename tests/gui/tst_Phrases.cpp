#include "panels/phrase/PhraseModel.h"
#include "panels/support/HitRole.h"
#include "support/DeskFixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QListView>
#include <catch2/catch.hpp>

namespace tst_Phrases {

using namespace frontdesk;

namespace {

QStringList rowsOf(DeskFixture& desk)
{
    const QAbstractItemModel* const model = desk.widget<QListView>("phraseListView").model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        rows += (index.data(HitRole::Heading).toBool() ? QStringLiteral("# ") : QString()) + index.data().toString();
    }
    return rows;
}

} // namespace

TEST_CASE("The phrase library opens with the words said most, and two keys and initials copy a phrase")
{
    DeskFixture desk;
    desk.keys = 0;
    desk.key(Qt::Key_P, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.widget<QWidget>("phraseWindowFrame").isVisible());
    CHECK(rowsOf(desk).value(0) == QLatin1String("# Said most"));
    CHECK(rowsOf(desk).value(1) == QStringLiteral("您好"));
    desk.type("zsh");
    desk.settle();
    REQUIRE(rowsOf(desk).size() >= 2);
    CHECK(rowsOf(desk).contains(QStringLiteral("早上好")));
    desk.key(Qt::Key_Return);
    CHECK(desk.keys == 2);
    CHECK_FALSE(desk.widget<QWidget>("phraseWindowFrame").isVisible());
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("早上好"));
    CHECK(desk.window().notices().all().size() == 1); // it says what was copied, and goes by itself
    desk.pass(std::chrono::seconds{6});
    CHECK(desk.window().notices().all().empty());
}

TEST_CASE("Of what is not to be said the better words are copied, and a locked desk has its phrases too")
{
    DeskFixture desk;
    desk.key(Qt::Key_L, Qt::ControlModifier);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    desk.type("bzd");
    desk.settle();
    REQUIRE(rowsOf(desk).contains(QStringLiteral("不知道")));
    const auto& list = desk.widget<QListView>("phraseListView");
    for (int step = 0; step < list.model()->rowCount() && !list.currentIndex().data(HitRole::Struck).toBool(); ++step) {
        desk.key(Qt::Key_Down); // past what sounds alike and may be said
    }
    CHECK(list.currentIndex().data().toString() == QStringLiteral("不知道"));
    desk.key(Qt::Key_Return);
    CHECK_FALSE(QGuiApplication::clipboard()->text().isEmpty());
    CHECK(QGuiApplication::clipboard()->text() != QStringLiteral("不知道"));
}

TEST_CASE("The list of phrases is sound, and says so when nothing holds the words")
{
    DeskFixture desk;
    auto* const model = qobject_cast<PhraseModel*>(desk.widget<QListView>("phraseListView").model());
    REQUIRE(model != nullptr);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    desk.settle();
    CHECK(model->phrase(0) == nullptr); // a heading
    CHECK_FALSE(model->flags(model->index(0)).testFlag(Qt::ItemIsSelectable));
    desk.type("qqqqxx");
    desk.settle();
    CHECK(model->rowCount() == 0);
    CHECK(desk.widget<QWidget>("phraseWordsLabel").isVisible());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("phraseWindowFrame").isVisible());
}

} // namespace tst_Phrases
