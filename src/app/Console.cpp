#include "app/Console.h"

#include "app/FirstStartDialog.h"
#include "domain/demo/DemoDay.h"
#include "panels/support/AccessibleToggle.h"
#include "storage/StorageErrors.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace frontdesk {

Console::Console(ConsoleOptions options, const Clock& clock, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_copy(m_options.dataFolder)
{
    connect(&m_copy, &RunningCopy::raiseRequested, this, [this] {
        if (m_window) {
            m_window->raiseFromSecondStart();
        } else if (m_firstStart) {
            m_firstStart->raise();
        }
    });
}

Console::~Console()
{
    if (m_worker.joinable()) {
        m_worker.join();
    }
    // The store writes what is queued before it goes, and those jobs use the wiring's packs: the wiring goes last.
    m_window.reset();
    m_firstStart.reset();
    m_store.reset();
}

bool Console::start()
{
    AccessibleToggle::install();
    QDir().mkpath(m_options.dataFolder);
    m_machine = std::make_unique<MachineSettings>(m_options.dataFolder);
    m_language.show(m_options.language.isEmpty() ? m_machine->language() : m_options.language);
    m_theme.apply(*qApp, m_options.look.value_or(m_machine->look()),
                  m_options.textPercent > 0 ? m_options.textPercent : m_machine->textPercent());
    switch (m_copy.claim()) {
    case RunningCopy::Start::First:
        break;
    case RunningCopy::Start::Second:
        return false;
    case RunningCopy::Start::NoFolder:
        tellProblem({storeReadOnly, {fromQt(m_options.dataFolder)}, {}, {}}, false);
        return true;
    }
    m_log = std::make_unique<FileLog>(QDir(m_options.dataFolder).filePath(QStringLiteral("logs")));
    m_log->takeQtMessages();
    m_log->event(LogLevel::Info, "console.started");
    openStore(false);
    return true;
}

void Console::work(std::function<void()> job)
{
    if (m_worker.joinable()) {
        m_worker.join(); // the one before has posted its result, so it is at its end
    }
    m_worker = std::thread(std::move(job));
}

void Console::openStore(bool restoreFirst)
{
    // Until something is shown, no closing window is the last one.
    m_starting = std::make_unique<QEventLoopLocker>();
    const StoreOptions store = StoreOptions::inFolder(fromQt(m_options.dataFolder));
    work([this, store, restoreFirst] {
        QString restoredFrom;
        auto result = std::make_shared<Opened>(fail(storeCannotOpen));
        bool goOn = true;
        if (restoreFirst) {
            if (const auto restored = SqliteStore::keepAsideAndRestore(store, m_clock)) {
                restoredFrom = toQt(restored->backup);
            } else {
                *result = fail(restored.error());
                goOn = false;
            }
        }
        if (goOn) {
            *result = SqliteStore::open(store, m_clock, m_gui, m_hub, *m_log);
        }
        m_gui.post([this, result, restoredFrom] { opened(std::move(*result), restoredFrom); });
    });
}

void Console::opened(Opened store, const QString& restoredFrom)
{
    if (!store) {
        m_log->event(LogLevel::Error, store.error().code.name);
        tellProblem(store.error(), store.error().code == storeDamaged || store.error().code == storeGone);
        return;
    }
    m_store = std::move(*store);
    m_atOpening = m_store->opened();
    m_restoredFrom = restoredFrom;
    auto data = ProgramData::load();
    if (!data) {
        tellProblem(data.error(), false);
        return;
    }
    m_pins = std::make_unique<SodiumPinHasher>(m_store->dataKey(), m_gui);
    m_wiring = std::make_unique<Wiring>(Wiring::Ports{m_clock, *m_store, m_hub, *m_pins}, std::move(*data),
                                        Actor::program(), m_atOpening.newestId);
    connect(m_wiring.get(), &Wiring::failed, this, [this](const Error& error) { tellProblem(error, false); });
    connect(m_wiring.get(), &Wiring::ready, this, [this] {
        if (m_wiring->settings().setUp) {
            showWindow();
        } else {
            askFirstQuestions();
        }
    });
    m_wiring->begin();
}

void Console::tellProblem(const Error& error, bool offerRestore)
{
    m_starting = std::make_unique<QEventLoopLocker>(); // the box closes before its answer is carried out
    auto* const box = new QMessageBox(QMessageBox::Warning, tr("Three Rings"), errorText(error));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("problemMessageBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(problemTexts(error).join(QLatin1Char('\n')));
    if (offerRestore) {
        QPushButton* const restore = box->addButton(tr("Restore the last good backup"), QMessageBox::AcceptRole);
        restore->setObjectName(QStringLiteral("restorePushButton"));
    }
    box->addButton(tr("Quit"), QMessageBox::RejectRole)->setObjectName(QStringLiteral("quitPushButton"));
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton* button) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole) {
            openStore(true);
        } else {
            Q_EMIT finished();
        }
    });
    box->open();
}

void Console::keepFirstAnswers(const FirstAnswers& answers)
{
    m_demoWanted = answers.demoDay;
    m_wiring->changeSettings(answers.settings, [this, admin = answers.administrator](const Result<void>& done) {
        if (!done || !admin || m_wiring->hasStaff()) {
            firstAnswersKept(done);
        } else {
            m_wiring->people().addFirst(admin->form, admin->pin,
                                        [this](const Result<void>& added) { firstAnswersKept(added); });
        }
    });
}

void Console::firstAnswersKept(const Result<void>& done)
{
    if (!m_firstStart) {
        return;
    }
    if (done) {
        showWindow();
        m_firstStart->hide();
        if (std::exchange(m_demoWanted, false)) {
            enterDemoDay();
        }
    } else {
        m_firstStart->showProblem(errorText(done.error()));
    }
}

void Console::enterDemoDay()
{
    // Within the write lane: the window is there already, and the lists follow what is written.
    m_wiring->desk().write<int>(
        m_window.get(),
        [unit = m_wiring->settings(), &book = m_wiring->books().current(), &ids = m_wiring->ids(),
         now = m_clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<int> {
            return ProgramData::demoTexts().and_then([&](const DemoTexts& texts) {
                return DemoDay::enter(uow, actor, texts, unit, book, ids, now).map([] { return 0; });
            });
        },
        [this](const Result<int>& entered) {
            if (entered) {
                m_window->say(tr("A made-up day was entered. Its people and calls are invented."), {});
            } else {
                m_window->say(errorText(entered.error()), QStringLiteral("late"));
            }
        });
}

void Console::askFirstQuestions()
{
    m_firstStart = std::make_unique<FirstStartDialog>(m_wiring->settings(), m_wiring->data(), m_theme);
    connect(m_firstStart.get(), &FirstStartDialog::answered, this, &Console::keepFirstAnswers);
    connect(m_firstStart.get(), &FirstStartDialog::otherLanguageRequested, this, [this] {
        const QString other =
            m_language.language() == QLatin1String("en") ? QStringLiteral("zh_CN") : QStringLiteral("en");
        m_machine->setLanguage(other);
        m_language.show(other);
    });
    connect(m_firstStart.get(), &QDialog::rejected, this, [this] { Q_EMIT finished(); });
    m_firstStart->show();
    m_starting.reset();
    Q_EMIT firstStartShown();
}

void Console::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_wiring, m_theme, m_language, *m_machine);
    if (!m_options.window.isEmpty()) {
        m_window->resize(m_options.window);
    }
    m_window->show();
    m_starting.reset();
    sayWhatHappenedAtOpening();
    Q_EMIT windowShown();
}

void Console::sayWhatHappenedAtOpening()
{
    if (!m_restoredFrom.isEmpty()) {
        m_window->say(tr("The last good backup was restored (%1). The damaged file is kept beside it; what was saved "
                         "after that backup has to be entered again.")
                          .arg(m_restoredFrom),
                      QStringLiteral("late"));
    } else if (m_atOpening.keyReplaced) {
        m_window->say(tr("The key file was missing and a new one was made. Saved records are all there; %1 half-typed "
                         "ones cannot be read.")
                          .arg(m_atOpening.lostDrafts),
                      QStringLiteral("late"));
    }
}

} // namespace frontdesk
