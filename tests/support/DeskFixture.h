#pragma once

#include "app/GuiExecutor.h"
#include "app/MachineSettings.h"
#include "app/MainWindow.h"
#include "app/ScreenLanguage.h"
#include "app/Wiring.h"
#include "domain/people/StaffRepository.h"
#include "domain/people/StaffService.h"
#include "storage/SodiumPinHasher.h"
#include "storage/SqliteStore.h"
#include "support/GuiApplication.h"
#include "support/ManualClock.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <stdexcept>

namespace frontdesk {

/// A desk as it really is: the real wiring and window over a real database in a folder of its own, with a clock that
/// the test moves and rings that the test makes. Li Lei is signed in, administrator and at the desk, PIN 4821; the desk
/// does not lock itself unless a test wants that. Keys go in as a person presses them; settle() waits for the lanes.
class DeskFixture {
public:
    enum class Begins { SignedIn, WithNobody };

    explicit DeskFixture(const QString& language = QStringLiteral("en"), int textPercent = 100,
                         Begins begins = Begins::SignedIn)
        : m_signsIn(begins == Begins::SignedIn), m_machine(m_folder.path())
    {
        GuiApplication::get();
        m_language.show(language);
        m_theme.apply(*qApp, Look::Light, textPercent);
        start();
    }
    ~DeskFixture() { stop(); }

    /// Opens the store and the window, as after a start of the program.
    void start()
    {
        const StoreOptions options = StoreOptions::inFolder(m_folder.path().toStdString());
        auto opened = SqliteStore::open(options, clock, m_gui, m_hub, m_log);
        auto data = ProgramData::load();
        if (!opened || !data) {
            throw std::runtime_error("the desk does not start");
        }
        m_store = std::move(*opened);
        m_pins = std::make_unique<SodiumPinHasher>(m_store->dataKey(), m_gui, cheapPins);
        m_wiring = std::make_unique<Wiring>(Wiring::Ports{clock, *m_store, m_hub, *m_pins}, std::move(*data),
                                            Actor::program(), m_store->opened().newestId);
        bool ready = false;
        QObject::connect(m_wiring.get(), &Wiring::ready, [&] { ready = true; });
        m_wiring->begin();
        waitFor([&] { return ready; });
        if (!m_wiring->settings().setUp) {
            UnitSettings answers = m_wiring->settings();
            answers.unitName = "Lakeside";
            answers.packs = {"reception"};
            answers.setUp = true;
            answers.lockMinutes = 0;
            bool done = false;
            m_wiring->changeSettings(answers, [&](const Result<void>& changed) { done = changed.has_value(); });
            waitFor([&] { return done; });
        }
        if (m_signsIn) {
            signIn();
        }
        m_window = std::make_unique<MainWindow>(*m_wiring, m_theme, m_language, m_machine);
        m_window->resize(1366, 768);
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get())) {
            throw std::runtime_error("the window is not shown");
        }
        m_window->activateWindow();
        settle();
    }
    /// Ends the program as closing its window does.
    void stop()
    {
        if (m_window) {
            m_window->close();
        }
        crash();
    }
    /// Ends it without a last word; what was handed to the store is written, nothing more is asked for.
    void crash()
    {
        m_window.reset();
        m_store.reset(); // writes what is queued, with the wiring's packs
        m_wiring.reset();
        m_pins.reset();
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Wiring& wiring() { return *m_wiring; }
    [[nodiscard]] LineBoard& board() { return m_wiring->board(); }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] ScreenLanguage& language() { return m_language; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A widget by its object name.
    template <class T> [[nodiscard]] T& widget(const char* name)
    {
        T* const found = m_window->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string{"no widget "} + name);
        }
        return *found;
    }

    /// One key as pressed, given to whatever has the focus. Counted: what a person presses beyond the words typed.
    void key(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++keys;
        clock.advance(LineBoard::keyBounce); // no person is quicker: two presses closer than this are one
        QWidget* const focused = m_window->focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), code, with);
        pass(Milliseconds{100}); // a bare key is told from a scanner's by the time that nothing follows it
    }
    /// Words, into whatever has the focus. Not counted.
    void type(const char* words)
    {
        QWidget* const focused = m_window->focusWidget();
        if (focused == nullptr) {
            throw std::runtime_error("nothing has the focus");
        }
        QTest::keyClicks(focused, QString::fromUtf8(words));
        pass(Milliseconds{100}); // letters on a list or button are told from a scanner's by what does not follow them
    }

    /// The simulated line rings; time passes up to within the given ring.
    int ring(const std::string& callerId, int rings)
    {
        const int line = m_wiring->practiceCall(callerId);
        pass(Milliseconds{5000} * (rings - 1) + Milliseconds{500});
        return line;
    }
    /// Lets time pass as it does: in small steps, with the ticker looking.
    void pass(Milliseconds time)
    {
        constexpr Milliseconds step{100};
        for (Milliseconds passed{0}; passed < time; passed += step) {
            clock.advance(std::min(step, time - passed));
            m_wiring->ticker().tick();
        }
        settle();
    }
    /// Waits until both lanes have done what was asked and all replies have been shown.
    void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            bool wrote = false;
            bool read = false;
            m_store->write([](UnitOfWork&) -> Result<void> { return {}; }, [&](const Result<void>&) { wrote = true; });
            waitFor([&] { return wrote; });
            m_store->read(
                {}, [](const ReadView&) -> Result<void> { return {}; }, [&](const Result<void>&) { read = true; });
            waitFor([&] { return read; });
            QCoreApplication::processEvents();
        }
    }
    /// Signs Li Lei in past the screen; the first time adds her.
    void signIn()
    {
        bool done = false;
        const auto reply = [&](const Result<void>& result) { done = result.has_value(); };
        if (m_wiring->hasStaff()) {
            m_wiring->people().signIn(staffNamed("Li Lei").id, Secret{pin}, reply);
        } else {
            m_wiring->people().addFirst({.name = "Li Lei", .roles = {Role::Staff}}, Secret{pin}, reply);
        }
        waitFor([&] { return done; });
    }
    /// Another colleague, who works at the desk.
    Staff colleague(const std::string& name, const char* itsPin, Roles roles = {Role::Staff})
    {
        std::optional<Staff> added;
        m_wiring->people().add({.name = name, .roles = roles}, Secret{itsPin},
                               [&](const Result<Staff>& staff) { added = staff.value(); });
        waitFor([&] { return added.has_value(); });
        return *added;
    }
    [[nodiscard]] Staff staffNamed(const std::string& name)
    {
        for (const Staff& staff : stored<std::vector<Staff>>([](const ReadView& view) { return view.staff().all(); })) {
            if (staff.name == name) {
                return staff;
            }
        }
        throw std::runtime_error("nobody is named " + name);
    }
    /// What the store holds, read on its lane.
    template <class T> [[nodiscard]] T stored(std::function<Result<T>(const ReadView&)> job)
    {
        std::optional<Result<T>> result;
        readFor<T>(*m_store, {}, std::move(job), [&](Result<T> value) { result.emplace(std::move(value)); });
        waitFor([&] { return result.has_value(); });
        return std::move(result->value());
    }

    /// Waits until it is so, with replies shown meanwhile: a PIN takes its time on a thread of its own.
    template <class Condition> void waitFor(Condition done)
    {
        if (!QTest::qWaitFor(done, 10000)) {
            throw std::runtime_error("no reply came");
        }
    }

    static constexpr char pin[] = "4821";
    ManualClock clock;
    int keys = 0;

private:
    static constexpr PinCost cheapPins{.operations = 1, .memory = 8192};

    bool m_signsIn;
    QTemporaryDir m_folder;
    Theme m_theme;
    ScreenLanguage m_language;
    MachineSettings m_machine;
    ChangeHub m_hub;
    GuiExecutor m_gui;
    NullLog m_log;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<SodiumPinHasher> m_pins;
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace frontdesk
