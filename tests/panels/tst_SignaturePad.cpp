#include "panels/item/SignaturePad.h"
#include "panels/support/Theme.h"
#include "support/GuiApplication.h"

#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace tst_SignaturePad {

using namespace frontdesk;

TEST_CASE("What is drawn as a signature comes back from its text")
{
    GuiApplication::get();
    const Theme theme;
    SignaturePad pad{theme};
    pad.resize(220, 100);
    QSignalSpy drawn(&pad, &SignaturePad::signedBy);
    QTest::mousePress(&pad, Qt::LeftButton, {}, {10, 20});
    QTest::mouseMove(&pad, {30, 40});
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, {30, 40});
    CHECK(drawn.size() == 1);
    CHECK(pad.strokes().startsWith(QLatin1String("10,20")));
    const QString text = QStringLiteral("0,0 50,50 60,10|5,5");
    pad.setStrokes(text);
    CHECK(pad.strokes() == text);
    CHECK_FALSE(pad.grab().isNull());
    pad.clear();
    CHECK(pad.isEmpty());
    pad.setReadOnly(true);
    QTest::mousePress(&pad, Qt::LeftButton, {}, {10, 20});
    CHECK(pad.isEmpty());
}

TEST_CASE("A signature's text that is damaged draws what can be read and nothing beyond the field")
{
    GuiApplication::get();
    const Theme theme;
    SignaturePad pad{theme};
    pad.setStrokes(QStringLiteral("x,1 |,, 3|999999999999,5 7,7|-5,300|||"));
    CHECK(pad.strokes() == QLatin1String("7,7|0,100"));
    QString huge;
    for (int point = 0; point < 10000; ++point) {
        huge += QStringLiteral("1,%1 ").arg(point % 100);
    }
    pad.setStrokes(huge);
    CHECK(pad.strokes().count(QLatin1Char(' ')) == 3999);
}

} // namespace tst_SignaturePad
