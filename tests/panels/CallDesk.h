#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/call/CallRecorder.h"
#include "domain/call/LineBoard.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/call/CallGuidance.h"
#include "panels/call/CallPanel.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/ImeGuard.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/Theme.h"
#include "rules/PackReader.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <stdexcept>

namespace frontdesk {

/// The panel and the guidance column over the in-memory store and the shipped packs, with a clock moved by hand.
class CallDesk {
public:
    explicit CallDesk(InMemoryStore::Delivery delivery = InMemoryStore::Delivery::Immediate)
        : zone(*TimeZone::named("Asia/Shanghai")), store(delivery)
    {
        const auto vocabulary = Vocabulary::read(fileText("vocabulary.toml"), "vocabulary.toml");
        if (!vocabulary) {
            throw std::runtime_error("the vocabulary cannot be read");
        }
        std::vector<Pack> packs;
        for (const char* name : {"packs/base.toml", "packs/reception.toml"}) {
            auto pack = PackReader(*vocabulary).read(fileText(name), name);
            if (!pack) {
                throw std::runtime_error("a shipped pack cannot be read");
            }
            packs.push_back(std::move(*pack));
        }
        books.activate(RuleBook::compile(std::move(packs)));
        UnitSettings settings;
        settings.unitName = "和邦物业";
        settings.packs = {"reception"};
        settings.lines.resize(2);
        settings.lines[1].number = 2;
        settings.setUp = true;
        board.configure(settings);
        store.reportTo(&hub);
        theme.apply(app, Look::Light, 100);
        panel = std::make_unique<CallPanel>(board, recorder, desk, hub, books, theme, clock, zone, keys);
        panel->resize(982, 668);
        panel->show();
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get())) {
            throw std::runtime_error("the panel's window does not become active");
        }
    }

    template <class T> T& widget(const char* name)
    {
        T* found = panel->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string{"no widget "} + name);
        }
        return *found;
    }
    void key(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* focused = panel->focusWidget();
        QTest::keyClick(focused != nullptr ? focused : panel.get(), code, with);
        settle();
    }
    void type(const QString& words)
    {
        for (const QChar letter : words) {
            QTest::sendKeyEvent(QTest::Click, panel->focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        settle();
    }
    void pass(Milliseconds time)
    {
        constexpr Milliseconds step{250};
        for (Milliseconds passed{0}; passed < time; passed += step) {
            clock.advance(step);
            board.look();
            recorder.look();
            panel->second();
        }
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }

    /// A call from its first ring to the answer in the given ring.
    void answerInRing(int ring, const std::string& callerId = {}, int line = 1)
    {
        board.ringEvent({.line = line, .kind = RingEvent::Kind::Ringing, .at = clock.steady()});
        if (!callerId.empty()) {
            board.ringEvent(
                {.line = line, .kind = RingEvent::Kind::CallerId, .at = clock.steady(), .callerId = callerId});
        }
        pass(Milliseconds{5000} * (ring - 1) + Milliseconds{500});
        board.select(line);
        board.answer(line);
        settle();
    }
    /// A saved call of that name; its id.
    CallId savedCall(const QString& name, const std::string& callerId = {})
    {
        answerInRing(1, callerId);
        widget<QLineEdit>("callerNameLineEdit").setFocus();
        type(name);
        panel->save();
        store.settle();
        settle();
        return store.data().calls.rbegin()->second.id;
    }
    /// A saved call with a promise to call back; the promise's id.
    PromiseId savedPromise(const QString& name, const std::string& callerId)
    {
        answerInRing(1, callerId);
        widget<QLineEdit>("callerNameLineEdit").setFocus();
        type(name);
        panel->promiseCallback();
        panel->save();
        settle();
        return store.data().promises.rbegin()->second.id;
    }
    void click(const char* name)
    {
        QTest::mouseClick(&widget<QWidget>(name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] const Call& onlyCall() const
    {
        if (store.data().calls.size() != 1) {
            throw std::runtime_error("not exactly one call is stored");
        }
        return store.data().calls.begin()->second;
    }

    QApplication& app = GuiApplication::get(); ///< before everything that needs it
    ManualClock clock;
    TimeZone zone;
    Theme theme;
    ChangeHub hub;
    InMemoryStore store;
    RuleBooks books;
    IdMaker ids{clock, 1};
    LineBoard board{clock, ids, books};
    CallRecorder recorder{board, store, books, clock, Actor{.roles = {Role::Staff}}};
    DeskLink desk{store, Actor{.roles = {Role::Staff}}};
    ImeGuard guard;
    KeyBindings keys;
    std::unique_ptr<CallPanel> panel;

private:
    static std::string fileText(const char* name)
    {
        QFile file(QStringLiteral(FRONTDESK_SOURCE_DIR "/resources/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::runtime_error(std::string{"no file "} + name);
        }
        return file.readAll().toStdString();
    }
};

} // namespace frontdesk
