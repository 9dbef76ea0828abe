#include "app/InsideFiles.h"

#include "app/Wiring.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/InsideSheet.h"
#include "exchange/SavedFile.h"
#include "exchange/SheetPdf.h"
#include "panels/support/NoticeCenter.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace frontdesk {

namespace {

constexpr const char* insideSource = "inside-files";

Result<void> writeInside(const QString& folder, const InsideContent& content)
{
    const QDir dir(folder);
    const QString pdf = dir.filePath(QStringLiteral("inside-now.pdf"));
    const QString csv = dir.filePath(QStringLiteral("inside-now.csv"));
    if (content.list.visits() == 0 && !QFileInfo::exists(pdf) && !QFileInfo::exists(csv)) {
        return {}; // a desk without visitors needs no empty list
    }
    if (!dir.mkpath(QStringLiteral("."))) {
        return fail(fileCannotWrite, {fromQt(folder)});
    }
    // The table first: it is there when the paper fails.
    if (auto saved = saveFile(csv, InsideSheet::csv(content)); !saved) {
        return saved;
    }
    return SheetPdf::save(pdf, InsideSheet::of(content));
}

} // namespace

InsideFiles::InsideFiles(Wiring& wiring, const QString& dataFolder, NoticeCenter& notices, QObject* parent)
    : QObject(parent), m_wiring(wiring), m_notices(notices),
      m_folder(QDir(dataFolder).filePath(QStringLiteral("inside")))
{
    connect(&wiring.hub(), &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        m_changed = m_changed || contains(records, RecordKind::Visit) || contains(records, RecordKind::Setting) ||
                    contains(records, RecordKind::Roster);
    });
    connect(&wiring.ticker(), &Ticker::second, this, &InsideFiles::second);
}

void InsideFiles::second()
{
    const bool due = m_last && m_wiring.clock().steady() - *m_last >= pace;
    if (!m_busy && (m_changed || (due && (m_anybody || m_failed)))) {
        refresh();
    }
}

void InsideFiles::refresh()
{
    m_busy = true;
    m_changed = false;
    m_last = m_wiring.clock().steady();
    const LocalDateTime now = m_wiring.zone().toLocal(m_wiring.clock().now());
    m_wiring.desk().read<InsideNow>(
        this, "inside.files", [now](const ReadView& view) { return InsideNow::read(view, now); },
        [this](Result<InsideNow> read) {
            if (read) {
                hand(std::move(*read));
            } else {
                told(fail(read.error()));
            }
        });
}

void InsideFiles::hand(InsideNow now)
{
    m_anybody = !now.visits.empty();
    InsideContent content{.unit = m_wiring.settings().unitName,
                          .list = InsideList::of(std::move(now.visits)),
                          .safety = std::move(now.safety),
                          .at = m_wiring.clock().now(),
                          .zone = m_wiring.zone()};
    if (!m_worker) {
        m_worker.emplace();
    }
    m_worker->post([this, folder = m_folder, content = std::move(content)] {
        // The thread is waited for before anything of this object goes, and its executor drops what it has not run.
        m_gui.post([this, done = writeInside(folder, content)] { told(done); });
    });
}

void InsideFiles::told(const Result<void>& done)
{
    m_busy = false;
    if (done) {
        if (std::exchange(m_failed, false)) {
            m_notices.withdraw(QLatin1String(insideSource));
        }
        Q_EMIT written();
        return;
    }
    if (!std::exchange(m_failed, true)) {
        m_notices.say({.source = QLatin1String(insideSource),
                       .words = tr("The list of visitors inside is not being kept on the disk: %1 Print it from the "
                                   "roll-call if it may be needed.")
                                    .arg(errorText(done.error())),
                       .state = QStringLiteral("late")});
    }
}

} // namespace frontdesk
