#pragma once

#include "domain/slip/SlipCode.h"
#include "domain/slip/SlipRepository.h"
#include "domain/slip/SlipService.h"
#include "panels/slip/SlipFormWidget.h"
#include "panels/support/SheetWindow.h"
#include "support/DeskFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <catch2/catch.hpp>

namespace frontdesk::test {

/// A desk with the panel of release slips in front.
struct SlipsDesk : DeskFixture {
    explicit SlipsDesk(const QString& language = QStringLiteral("en"), int textPercent = 100)
        : DeskFixture(language, textPercent)
    {
        key(Qt::Key_9, Qt::ControlModifier);
    }

    std::vector<ReleaseSlip> all()
    {
        return stored<std::vector<ReleaseSlip>>([](const ReadView& view) {
            return view.slips().requestedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500);
        });
    }
    ReleaseSlip newestSlip()
    {
        const auto slips = all();
        REQUIRE_FALSE(slips.empty());
        return slips.front();
    }
    /// A request as the desk types it, saved past the screen.
    ReleaseSlip request(SlipForm form, bool approved = true)
    {
        std::optional<ReleaseSlip> made;
        wiring().desk().write<ReleaseSlip>(
            &window(),
            [form = std::move(form), approved, id = wiring().ids().next<SlipTag>(), now = clock.now(),
             day = wiring().zone().localDate(clock.now()),
             &book = wiring().books().current()](UnitOfWork& uow, const Actor& actor) {
                return SlipService{}
                    .save(uow, actor, {.id = id, .form = form, .at = now, .day = day}, book)
                    .and_then([&](const ReleaseSlip& slip) {
                        return approved ? SlipService{}.approve(uow, actor, {slip.id, slip.version}, now)
                                        : Result<ReleaseSlip>{slip};
                    });
            },
            [&](const Result<ReleaseSlip>& slip) { made = slip.value(); });
        waitFor([&] { return made.has_value(); });
        settle();
        return *made;
    }
    static SlipForm sofas()
    {
        return {.place = "3-1203", .goodsOf = "proprietor", .taker = "Wang Fang", .goods = "Sofa 2\nFridge 1"};
    }
    template <class T> T& inForm(const char* name)
    {
        T* const found = window().findChild<SlipFormWidget*>()->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// As a scanner types: faster than anybody, with Enter behind it, into whatever has the focus.
    void scan(const std::string& code)
    {
        clock.advance(Milliseconds{500});
        for (const char each : code) {
            clock.advance(Milliseconds{3});
            QWidget* const focused = window().focusWidget();
            QTest::keyClicks(focused != nullptr ? focused : &window(), QString(QLatin1Char(each)));
        }
        clock.advance(Milliseconds{3});
        QWidget* const focused = window().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window(), Qt::Key_Return);
        pass(Milliseconds{200});
    }
    void scan(const ReleaseSlip& slip) { scan(SlipCode::text(slip.id)); }
    QString focus() { return window().focusWidget() == nullptr ? QString() : window().focusWidget()->objectName(); }
    QString words(const char* label) { return widget<QLabel>(label).text(); }
    /// What the line above the work says.
    QString said()
    {
        QString all;
        for (const QLabel* label : widget<QWidget>("slipNoticeBar").findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    }
    SheetWindow& paper(const char* name)
    {
        waitFor([&] {
            const auto* const papers = window().findChild<SheetWindow*>(QLatin1String(name));
            return papers != nullptr && papers->isReady();
        });
        return *window().findChild<SheetWindow*>(QLatin1String(name));
    }
};

} // namespace frontdesk::test
