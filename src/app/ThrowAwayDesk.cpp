#include "app/ThrowAwayDesk.h"

#include "app/MainWindow.h"
#include "app/ScreenLanguage.h"
#include "domain/people/PinRules.h"
#include "storage/StorageErrors.h"
#include "text/ShownLanguage.h"

#include <QRandomGenerator>
#include <algorithm>

namespace frontdesk {

namespace {

/// Nobody has to keep anybody out of a database that is gone in a few minutes.
constexpr PinCost cheapPins{.operations = 1, .memory = 8192};

/// A PIN that nobody knows: whoever rehearses is signed in already.
Secret somePin()
{
    for (;;) {
        Secret pin{std::to_string(QRandomGenerator::system()->bounded(100'000, 1'000'000))};
        if (checkPin(pin)) {
            return pin;
        }
    }
}

/// Of each pack in force its text: the version that the book was compiled from, else the newest one.
std::vector<ShippedPack> textsInForce(const std::vector<PackVersion>& stored, const RuleBook& book)
{
    std::vector<ShippedPack> texts;
    for (const Pack& pack : book.packs()) {
        const PackVersion* best = nullptr;
        for (const PackVersion& version : stored) { // oldest first
            const bool same = version.pack == pack.id && version.state == PackState::Published;
            if (same && (best == nullptr || version.version == pack.version || best->version != pack.version)) {
                best = &version;
            }
        }
        if (best != nullptr) {
            texts.push_back({pack.id + ".toml", best->text});
        }
    }
    return texts;
}

} // namespace

ThrowAwayDesk::ThrowAwayDesk(const Real& real, Milliseconds wallShift, const std::string& role, QObject* parent)
    : QObject(parent), m_real(real), m_clock(real.wiring.clock(), wallShift), m_settings(real.wiring.settings()),
      m_worker(std::make_unique<WorkerThread>())
{
    m_settings.setUp = true;
    m_settings.lockMinutes = 0; // the real desk locks both
    if (!role.empty()) {
        m_settings.role = role;
    }
}

ThrowAwayDesk::~ThrowAwayDesk()
{
    // As in Console: the store writes what is queued, and those jobs use the wiring's packs.
    m_window.reset();
    m_worker.reset(); // it may be closing the store
    m_store.reset();
    m_wiring.reset();
}

void ThrowAwayDesk::open()
{
    m_real.wiring.desk().read<std::vector<PackVersion>>(
        this, "rehearsal.packs", [](const ReadView& view) { return view.packs().all(); },
        [this](const Result<std::vector<PackVersion>>& stored) {
            if (!stored) {
                fail(stored.error());
                return;
            }
            openStore(textsInForce(*stored, m_real.wiring.books().current()));
        });
}

void ThrowAwayDesk::openStore(const std::vector<ShippedPack>& packs)
{
    if (!m_folder.isValid()) {
        fail({storeCannotOpen, {fromQt(m_folder.path())}, {}, {}});
        return;
    }
    StoreOptions options = StoreOptions::inFolder(fromQt(m_folder.path()));
    options.dailyBackups = 0;
    m_worker->post([this, options, packs] {
        const auto result = std::make_shared<Opened>(SqliteStore::open(options, m_clock, m_gui, m_hub, m_log));
        m_gui.post([this, result, packs] { opened(std::move(*result), packs); });
    });
}

void ThrowAwayDesk::opened(Opened store, const std::vector<ShippedPack>& packs)
{
    if (!store) {
        fail(store.error());
        return;
    }
    m_store = std::move(*store);
    m_pins = std::make_unique<SodiumPinHasher>(m_store->dataKey(), m_gui, cheapPins);
    ProgramData data = m_real.wiring.data();
    data.packs = packs;
    m_wiring = std::make_unique<Wiring>(Wiring::Ports{m_clock, *m_store, m_hub, *m_pins}, std::move(data),
                                        Actor::program(), m_store->opened().newestId);
    connect(m_wiring.get(), &Wiring::failed, this, &ThrowAwayDesk::fail);
    connect(m_wiring.get(), &Wiring::ready, this, &ThrowAwayDesk::settle);
    m_wiring->begin();
}

void ThrowAwayDesk::settle()
{
    m_wiring->changeSettings(m_settings, [this](const Result<void>& done) {
        if (done) {
            signIn();
        } else {
            fail(done.error());
        }
    });
}

void ThrowAwayDesk::signIn()
{
    const auto& person = m_real.wiring.people().session().person();
    m_wiring->people().addFirst({.name = person ? person->name : std::string{}, .roles = {Role::Staff}}, somePin(),
                                [this](const Result<void>& done) {
                                    if (done) {
                                        showWindow();
                                    } else {
                                        fail(done.error());
                                    }
                                });
}

void ThrowAwayDesk::showWindow()
{
    m_machine = std::make_unique<MachineSettings>(m_folder.path());
    m_machine->setLanguage(m_real.language.language());
    m_machine->setScan(m_real.machine.scan());
    KeyBindings keys;
    keys.load(m_real.machine.keys(), m_real.machine.keypadOn());
    m_machine->setKeys(keys);
    m_window = std::make_unique<MainWindow>(*m_wiring, m_real.theme, m_real.language, *m_machine);
    m_window->beRehearsed();
    Q_EMIT ready();
}

void ThrowAwayDesk::fail(const Error& error) { Q_EMIT failed(error); }

void ThrowAwayDesk::close()
{
    if (m_wiring) {
        m_wiring->ticker().stop(); // nothing is written any more
    }
    if (m_window) {
        m_window->hide();
    }
    // Later: it may be a key pressed in this very window that ends the rehearsal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_window.reset();
            m_worker->post([this] {
                m_store.reset(); // waits for its lanes
                m_gui.post([this] { Q_EMIT closed(); });
            });
        },
        Qt::QueuedConnection);
}

} // namespace frontdesk
