#include "app/TourPlayer.h"

#include "app/FirstStartDialog.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <cstdio>
#include <memory>

namespace frontdesk {

namespace {

constexpr int repaintMillis = 60; // the window system's time to lay out and paint
constexpr int pollMillis = 20;

} // namespace

TourPlayer::TourPlayer(const ConsoleOptions& options, const QString& pictureFolder, UtcTime begins, QObject* parent)
    : QObject(parent), m_clock(begins), m_folder(pictureFolder), m_console(options, m_clock)
{}

TourPlayer::~TourPlayer() = default;

void TourPlayer::play(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    if (!QDir().mkpath(m_folder.path())) {
        std::fprintf(stderr, "frontdesk: the folder %s cannot be made\n", qPrintable(m_folder.path()));
        Q_EMIT ended(1);
        return;
    }
    connect(&m_console, &Console::firstStartShown, this, &TourPlayer::next);
    connect(&m_console, &Console::finished, this, [this] { Q_EMIT ended(1); });
    if (!m_console.start()) {
        Q_EMIT ended(1);
    }
}

void TourPlayer::next()
{
    if (m_at >= m_steps.size()) {
        std::printf("%d pictures in %s\n", m_pictures, qPrintable(m_folder.path()));
        Q_EMIT ended(m_failed ? 1 : 0);
        return;
    }
    const Step& step = m_steps[m_at++];
    step.run();
    waitFor(step.until, [this, name = step.picture] {
        settleThen([this, name] {
            takePictures(name,
                         name.isEmpty() ? QStringList{} : QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")});
        });
    });
}

void TourPlayer::waitFor(const std::function<bool()>& condition, std::function<void()> then)
{
    auto* const poll = new QTimer(this);
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    connect(poll, &QTimer::timeout, this, [this, poll, since, condition, then = std::move(then)] {
        const bool done = !condition || condition();
        if (!done && since->elapsed() < mostStepMillis) {
            return;
        }
        if (!done) {
            failed(QStringLiteral("step %1 (%2) did not come to its end")
                       .arg(QString::number(m_at), m_steps[m_at - 1].picture));
        }
        poll->stop();
        poll->deleteLater();
        then();
    });
    poll->start(pollMillis);
}

void TourPlayer::settleThen(std::function<void()> then)
{
    // What a step wrote is read again by the lists: one turn over both lanes, then the painting. Twice, since what was
    // read may itself ask for more (the caller's earlier calls).
    const auto turn = [this](std::function<void()> after) {
        Wiring* const wiring = m_console.wiring();
        wiring->desk().write<int>(
            this, [](UnitOfWork&, const Actor&) -> Result<int> { return 0; },
            [this, wiring, after](const Result<int>&) {
                wiring->desk().read<int>(
                    this, "tour", [](const ReadView&) -> Result<int> { return 0; },
                    [this, after](const Result<int>&) { QTimer::singleShot(repaintMillis, this, after); });
            });
    };
    turn([turn, then = std::move(then)] { turn(then); });
}

void TourPlayer::takePictures(const QString& name, QStringList languages)
{
    if (languages.isEmpty()) {
        next();
        return;
    }
    const QString language = languages.takeFirst();
    m_console.language().show(language);
    // In another language some things (a paper) are made anew before the step is what it must be.
    const auto settled = [this](std::function<void()> then) {
        waitFor(m_steps[m_at - 1].until, [this, then = std::move(then)] { settleThen(then); });
    };
    settled([this, name, language, languages] {
        const QString number = QStringLiteral("%1").arg(m_at, 2, 10, QLatin1Char('0'));
        const QString file = m_folder.filePath(QStringLiteral("%1-%2-%3.png").arg(number, name, language));
        if (inFront()->grab().save(file)) {
            ++m_pictures;
        } else {
            failed(QStringLiteral("%1 cannot be written").arg(file));
        }
        takePictures(name, languages);
    });
}

QWidget* TourPlayer::inFront()
{
    QWidget* const active = QApplication::activeWindow();
    if (active != nullptr && active->isVisible()) {
        return active;
    }
    // Under a bare X server nobody makes a window active: what lies over the console is in front.
    QWidget* front = nullptr;
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        const bool over = qobject_cast<QDialog*>(top) != nullptr
                              ? top->parentWidget() != nullptr
                              : top->windowType() == Qt::Window && top != m_console.window();
        if (top->isVisible() && over &&
            (front == nullptr || (top->parentWidget() != nullptr && top->parentWidget()->window() == front))) {
            front = top;
        }
    }
    if (front != nullptr) {
        return front;
    }
    return m_console.window() != nullptr ? static_cast<QWidget*>(m_console.window())
                                         : static_cast<QWidget*>(m_console.firstStart());
}

void TourPlayer::failed(const QString& why)
{
    std::fprintf(stderr, "frontdesk: tour: %s\n", qPrintable(why));
    m_failed = true;
}

void TourPlayer::pass(Milliseconds time)
{
    constexpr Milliseconds tick{100};
    for (Milliseconds passed{0}; passed < time; passed += tick) {
        m_clock.advance(tick);
        m_console.wiring()->ticker().tick();
    }
}

QWidget* TourPlayer::shown(const char* objectName)
{
    const QString name = QLatin1String(objectName);
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) {
            continue;
        }
        for (QWidget* const child : top->findChildren<QWidget*>(name)) {
            if (child->isVisible()) {
                return child;
            }
        }
    }
    failed(QStringLiteral("nothing is shown that is named %1").arg(name));
    return nullptr;
}

void TourPlayer::type(const char* objectName, const QString& text)
{
    QWidget* const field = shown(objectName);
    if (field == nullptr) {
        return;
    }
    field->setFocus();
    for (const QChar letter : text) {
        QKeyEvent letterKey(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &letterKey);
    }
}

void TourPlayer::fill(const char* objectName, const QString& text)
{
    if (auto* const field = qobject_cast<QLineEdit*>(shown(objectName))) {
        field->setText(text);
    }
}

void TourPlayer::click(const char* objectName)
{
    if (auto* const button = qobject_cast<QAbstractButton*>(shown(objectName))) {
        button->click();
    }
}

void TourPlayer::trigger(const char* objectName)
{
    if (auto* const action = window().findChild<QAction*>(QLatin1String(objectName))) {
        action->trigger();
    } else {
        failed(QStringLiteral("no menu has %1").arg(QLatin1String(objectName)));
    }
}

QString TourPlayer::madeFile(const QString& name, const QByteArray& bytes)
{
    const QString path = m_files.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        failed(QStringLiteral("%1 cannot be written").arg(path));
    }
    return path;
}

void TourPlayer::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidget* const front = inFront(); // active or not: under a bare X server nobody makes it so
    QWidget* const target = front->focusWidget() != nullptr ? front->focusWidget() : front;
    QKeyEvent down(QEvent::KeyPress, key, with);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, with);
    QApplication::sendEvent(target, &up);
}

} // namespace frontdesk
