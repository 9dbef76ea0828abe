#include "app/DemoCall.h"

#include "app/FirstStartDialog.h"
#include "panels/call/CallPanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <cstdio>

namespace frontdesk {

namespace {

constexpr std::int64_t demoStart = 1'795'224'060'000; // 2026-11-21 01:21 UTC: a morning in China
constexpr int repaintMillis = 60;                     // the window system's time to lay out and paint

} // namespace

DemoCall::DemoCall(const ConsoleOptions& options, const QString& pictureFolder, QObject* parent)
    : QObject(parent), m_clock(utcFromMillis(demoStart)), m_folder(pictureFolder), m_console(options, m_clock)
{}

DemoCall::~DemoCall() = default;

void DemoCall::start()
{
    if (!QDir().mkpath(m_folder.path())) {
        std::fprintf(stderr, "frontdesk: the folder %s cannot be made\n", qPrintable(m_folder.path()));
        Q_EMIT ended(1);
        return;
    }
    connect(&m_console, &Console::firstStartShown, this, [this] {
        script();
        next();
    });
    connect(&m_console, &Console::finished, this, [this] { Q_EMIT ended(1); });
    if (!m_console.start()) {
        Q_EMIT ended(1);
    }
}

void DemoCall::script()
{
    using namespace std::chrono_literals;
    const std::string known = "13800138000";
    const auto act = [this](DeskAct key) { m_console.window()->act(key); };
    m_steps = {
        {QStringLiteral("first-start"),
         [this] {
             fillIn("unitNameLineEdit", tr("Lakeside Property"));
             fillIn("administratorNameLineEdit", tr("Li Lei"));
             fillIn("newPinLineEdit", QStringLiteral("4821"));
             fillIn("newPinAgainLineEdit", QStringLiteral("4821"));
         }},
        {QStringLiteral("idle"),
         [this] { m_console.firstStart()->findChild<QPushButton*>(QStringLiteral("startPushButton"))->click(); }},
        {QStringLiteral("second-ring"), [this, known] { ring(known, 2); }},
        {QStringLiteral("answered-in-time"), [act] { act(DeskAct::LineKey); }},
        {QStringLiteral("noting"),
         [this] {
             type("callerNameLineEdit", tr("Wang"));
             type("placeLineEdit", QStringLiteral("3-1203"));
             type("keyPointsPlainTextEdit", tr("The monthly parking card ends on Sunday. How is it renewed?"));
             pass(20s);
         }},
        {QStringLiteral("on-hold"),
         [this, act] {
             act(DeskAct::HoldOrResume);
             pass(48s);
         }},
        {QStringLiteral("hold-too-long"), [this] { pass(14s); }},
        {QStringLiteral("read-back"),
         [this, act] {
             act(DeskAct::HoldOrResume);
             pass(6s);
             act(DeskAct::ReadBack);
         }},
        {QStringLiteral("saved"),
         [this, act] {
             pass(4s);
             act(DeskAct::LineKey);
             pass(1s);
             act(DeskAct::Save);
         }},
        {QStringLiteral("late-ring"),
         [this] {
             pass(60s);
             ring("02158881234", 4);
         }},
        {QStringLiteral("answered-late"), [act] { act(DeskAct::LineKey); }},
        {QStringLiteral("callback-promised"),
         [this, act] {
             type("keyPointsPlainTextEdit", tr("Asks when the lift of building 5 will run again."));
             pass(15s);
             act(DeskAct::Callback);
         }},
        {QStringLiteral("to-complete"),
         [this, act] {
             pass(5s);
             act(DeskAct::LineKey);
             act(DeskAct::SaveToComplete);
         }},
        {QStringLiteral("missed"),
         [this, act] {
             pass(60s);
             act(DeskAct::LineKey); // a key says that it rings: a practice call would nag nobody
             pass(38s);
             act(DeskAct::RingingStopped);
         }},
        {QStringLiteral("missed-in-front"), [act] { act(DeskAct::NewestMissed); }},
        {QStringLiteral("promise-in-front"), [act] { act(DeskAct::NextPromise); }},
        {QStringLiteral("returning-caller"),
         [this, known, act] {
             act(DeskAct::SaveToComplete); // Esc leaves what stands in front
             ring(known, 1);
             act(DeskAct::LineKey);
         }},
        {QStringLiteral("two-lines"), [this] { ring("01062345678", 2); }},
    };
}

void DemoCall::next()
{
    if (m_at >= m_steps.size()) {
        std::printf("%d pictures in %s\n", m_pictures, qPrintable(m_folder.path()));
        Q_EMIT ended(m_failed ? 1 : 0);
        return;
    }
    const Step& step = m_steps[m_at++];
    step.run();
    const auto show = [this, name = step.picture] {
        settleThen([this, name] { takePictures(name, {QStringLiteral("en"), QStringLiteral("zh_CN")}); });
    };
    if (m_at == 1) {
        show(); // the first questions
    } else {
        whenWindowIsThere(show);
    }
}

void DemoCall::whenWindowIsThere(std::function<void()> then)
{
    if (m_console.window() != nullptr) {
        then();
    } else { // the PIN of the first administrator takes its time
        QTimer::singleShot(repaintMillis, this, [this, then] { whenWindowIsThere(then); });
    }
}

void DemoCall::settleThen(std::function<void()> then)
{
    // What a step wrote is read again by the lists: one turn over both lanes, then the painting. Twice, since what was
    // read may itself ask for more (the caller's earlier calls).
    const auto turn = [this](std::function<void()> after) {
        Wiring* const wiring = m_console.wiring();
        wiring->desk().write<int>(
            this, [](UnitOfWork&, const Actor&) -> Result<int> { return 0; },
            [this, wiring, after](const Result<int>&) {
                wiring->desk().read<int>(
                    this, "demo", [](const ReadView&) -> Result<int> { return 0; },
                    [this, after](const Result<int>&) { QTimer::singleShot(repaintMillis, this, after); });
            });
    };
    turn([turn, then = std::move(then)] { turn(then); });
}

void DemoCall::takePictures(const QString& name, QStringList languages)
{
    if (languages.isEmpty()) {
        next();
        return;
    }
    const QString language = languages.takeFirst();
    m_console.language().show(language);
    settleThen([this, name, language, languages] {
        QWidget* const shown = m_console.window() != nullptr ? static_cast<QWidget*>(m_console.window())
                                                             : static_cast<QWidget*>(m_console.firstStart());
        const QString number = QStringLiteral("%1").arg(m_at, 2, 10, QLatin1Char('0'));
        const QString file = m_folder.filePath(QStringLiteral("%1-%2-%3.png").arg(number, name, language));
        if (shown->grab().save(file)) {
            ++m_pictures;
        } else {
            std::fprintf(stderr, "frontdesk: %s cannot be written\n", qPrintable(file));
            m_failed = true;
        }
        takePictures(name, languages);
    });
}

void DemoCall::pass(Milliseconds time)
{
    // In small steps, as a running clock does: a jump would be taken for a sleep of the machine.
    constexpr Milliseconds tick{100};
    for (Milliseconds passed{0}; passed < time; passed += tick) {
        m_clock.advance(tick);
        m_console.wiring()->ticker().tick();
    }
}

void DemoCall::type(const char* objectName, const QString& text)
{
    QWidget* const field = m_console.window()->findChild<QWidget*>(QLatin1String(objectName));
    if (field == nullptr) {
        std::fprintf(stderr, "frontdesk: there is no field %s\n", objectName);
        m_failed = true;
        return;
    }
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

void DemoCall::fillIn(const char* objectName, const QString& text)
{
    if (auto* const field = m_console.firstStart()->findChild<QLineEdit*>(QLatin1String(objectName))) {
        field->setText(text);
    } else {
        std::fprintf(stderr, "frontdesk: there is no field %s\n", objectName);
        m_failed = true;
    }
}

void DemoCall::ring(const std::string& callerId, int rings)
{
    Wiring& wiring = *m_console.wiring();
    const int line = wiring.practiceCall(callerId);
    if (line == 0) {
        m_failed = true;
        return;
    }
    wiring.board().select(line);
    pass(Milliseconds{5000} * (rings - 1) + Milliseconds{700});
}

} // namespace frontdesk
