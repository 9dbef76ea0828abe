#include "panels/adherence/AdherencePanel.h"

#include "domain/people/Rights.h"
#include "exchange/CsvWriter.h"
#include "exchange/SavedFile.h"
#include "panels/adherence/AdherenceModel.h"
#include "panels/adherence/MissedClauseModel.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PackPapers.h"
#include "panels/support/PlainFileDialog.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardPaths>
#include <QTableView>

namespace frontdesk {

namespace {

constexpr std::size_t mostMissedClauses = 20;
constexpr std::chrono::seconds adherenceRetry{5};

} // namespace

AdherencePanel::AdherencePanel(Ports ports, QWidget* parent)
    : Panel(parent), m_with(std::move(ports)), m_model(new AdherenceModel(this)), m_missed(new MissedClauseModel(this))
{
    build();
    bindKeys();
    retranslate();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        for (const RecordKind kind : {RecordKind::Call, RecordKind::Matter, RecordKind::Staff, RecordKind::Setting}) {
            m_stale = m_stale || contains(records, kind);
        }
    });
}

AdherencePanel::~AdherencePanel() = default;

void AdherencePanel::open(const RecordRef&) {}

void AdherencePanel::start(const Prefill&) {}

// --- what is read ---

AdherencePeriod AdherencePanel::period() const
{
    for (const AdherencePeriod each : adherencePeriods) {
        if (m_period->value() == toQt(nameOf(each))) {
            return each;
        }
    }
    return AdherencePeriod::ThisWeek;
}

AdherenceTable::By AdherencePanel::by() const
{
    return m_by->value() == QLatin1String("whole") ? AdherenceTable::By::Whole : AdherenceTable::By::Week;
}

PeriodDays AdherencePanel::days() const { return PeriodDays::of(period(), m_with.zone.localDate(m_with.clock.now())); }

void AdherencePanel::reload()
{
    m_stale = false;
    m_tryAgain.reset();
    m_readFor = m_with.desk.actor();
    m_day = m_with.zone.localDate(m_with.clock.now());
    const PeriodDays asked = days();
    m_with.desk.read<Reading>(
        this, "adherence.figures",
        [actor = *m_readFor, from = m_with.zone.startOf(asked.from), until = m_with.zone.startOf(asked.until),
         settings = m_with.settings(), &books = m_with.books](const ReadView& view) -> Result<Reading> {
            auto found = AdherenceReading::readFor(actor, view, from, until, settings, books);
            if (!found) {
                return tl::make_unexpected(found.error());
            }
            return KnownStaff::read(view).map([&](KnownStaff staff) {
                return Reading{std::move(*found), std::move(staff)};
            });
        },
        [this, actor = *m_readFor](Result<Reading> reading) {
            if (m_masked || actor != m_with.desk.actor()) {
                return; // somebody else sits here now
            }
            if (!reading) {
                forget();
                m_notice->say({.words = errorText(reading.error()), .state = QStringLiteral("late")});
                m_tryAgain = m_with.clock.steady() + adherenceRetry;
                return;
            }
            m_shown = std::move(*reading);
            showFigures();
        });
}

/// What one person may see must not stand there for the next.
void AdherencePanel::forget()
{
    m_shown.reset();
    m_model->show({}, {}, m_with.books.current());
    m_missed->show({}, m_with.books.current());
    if (m_papers) {
        m_papers->close();
    }
    showWords();
}

void AdherencePanel::showFigures()
{
    m_notice->clear();
    m_model->show(AdherenceTable::rows(m_shown->found.adherence, by()), m_shown->staff, m_with.books.current());
    if (m_table->hasFocus() && !m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0);
    }
    showClauses();
    showWords();
}

AdherencePart AdherencePanel::chosenPart() const
{
    const AdherenceRow* const row = m_model->row(m_table->currentIndex().row());
    return row == nullptr ? AdherencePart{} : row->part;
}

void AdherencePanel::showClauses()
{
    m_missed->show(m_shown ? m_shown->found.adherence.missedClauses(chosenPart(), mostMissedClauses)
                           : std::vector<MissedClause>{},
                   m_with.books.current());
    fitTables();
}

void AdherencePanel::setMasked(bool masked)
{
    m_masked = masked;
    if (masked) {
        forget();
    }
    m_stale = true;
}

void AdherencePanel::second()
{
    m_notice->look(m_with.clock.steady());
    if (m_masked) {
        return;
    }
    if (m_readFor && *m_readFor != m_with.desk.actor()) {
        m_readFor.reset();
        forget();
        m_stale = true;
    }
    const bool newDay = m_day && *m_day != m_with.zone.localDate(m_with.clock.now());
    const bool again = m_tryAgain && m_with.clock.steady() >= *m_tryAgain;
    if (isVisible() && (m_stale || newDay || again)) {
        reload();
    }
}

void AdherencePanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_readFor && *m_readFor != m_with.desk.actor()) {
        forget();
        m_stale = true;
    }
    if (m_stale && !m_masked) {
        reload();
    }
}

void AdherencePanel::enter()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0);
    }
}

// --- what leaves the program ---

Sheet AdherencePanel::figuresSheet() const
{
    Sheet sheet{.size = Sheet::Size::A4Wide};
    sheet.unit = toQt(m_with.settings().unitName);
    sheet.title = tr("Adherence");
    sheet.about = daysText();
    sheet.date = toQt(toIso(m_with.zone.localDate(m_with.clock.now())));
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    const QStringList titles = m_model->titles();
    for (int column = 0; column < titles.size(); ++column) {
        table.columns.append({titles[column], m_model->isNumber(column) ? 2 : 3, m_model->isNumber(column)});
    }
    for (int row = 0; row < m_model->rowCount({}); ++row) {
        table.rows.append(m_model->texts(row));
    }
    sheet.blocks.append(table);
    if (m_missed->rowCount({}) > 0) {
        sheet.blocks.append(SheetBlock::heading(m_missedTitle->text()));
        SheetBlock clauses{.kind = SheetBlock::Kind::Table};
        const int widths[] = {2, 1, 12};
        for (int column = 0; column < m_missed->columnCount({}); ++column) {
            clauses.columns.append({m_missed->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                    widths[column], column == 1});
        }
        for (const MissedLine& line : m_missed->rows()) {
            QStringList texts;
            for (const auto& column : m_missed->columns()) {
                texts += column.text(line);
            }
            clauses.rows.append(texts);
        }
        sheet.blocks.append(clauses);
    }
    sheet.blocks.append(SheetBlock::note(noteText()));
    return sheet;
}

void AdherencePanel::printFigures()
{
    if (!m_shown || m_model->rowCount({}) == 0) {
        return;
    }
    // The paper shows what stood on the screen when it was asked for.
    const SheetChoice paper{.word = QStringLiteral("figures"),
                            .title = [] { return tr("Adherence"); },
                            .make = [sheet = figuresSheet()](int) { return sheet; }};
    if (m_papers) {
        m_papers->close();
    }
    m_papers = new SheetWindow({paper}, m_with.sheets(), this);
    m_papers->show();
}

void AdherencePanel::openPapers(const std::string& pack)
{
    const PackPaperPorts ports{m_with.desk, m_with.vocabulary,          m_with.clock,
                               m_with.zone, m_with.settings().unitName, m_with.sheets()};
    openPackPapers(this, m_with.books.current(), pack, ports, [this](SheetWindow* window) {
        if (m_papers) {
            m_papers->close();
        }
        m_papers = window;
    });
}

void AdherencePanel::openPapersOfRow()
{
    if (const std::string pack = chosenPart().pack; !pack.empty()) {
        openPapers(pack);
    } else {
        m_packs->setFocus(Qt::OtherFocusReason);
        m_packs->showMenu();
    }
}

void AdherencePanel::chooseExport()
{
    if (!m_shown || m_model->rowCount({}) == 0 || !m_export->isVisible()) {
        return;
    }
    QFileDialog* const dialog = plainFileDialog(this, tr("Export the figures"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("adherenceFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(tr("Adherence") + QLatin1Char(' ') + toQt(toIso(days().from)) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AdherencePanel::exportTo);
    dialog->show();
}

void AdherencePanel::exportTo(const QString& path)
{
    const auto tell = [this](const Result<void>& done, const QString& written) {
        m_notice->say({.words = done ? tr("Saved as %1.").arg(QFileInfo(written).fileName()) : errorText(done.error()),
                       .state = done ? QStringLiteral("ok") : QStringLiteral("late")});
    };
    if (const Result<void> allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        tell(allowed, path);
        return;
    }
    CsvWriter writer;
    const auto add = [&](const QStringList& texts) {
        std::vector<std::string> cells;
        for (const QString& text : texts) {
            cells.push_back(fromQt(text));
        }
        writer.addRow(cells);
    };
    add(m_model->titles());
    for (int row = 0; row < m_model->rowCount({}); ++row) {
        add(m_model->texts(row));
    }
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([path, bytes = writer.bytes(), &gui = ports.gui, tell, self = QPointer<AdherencePanel>(this)] {
        const QString free = freePath(path);
        const Result<void> done = saveFile(free, bytes);
        gui.post([done, free, tell, self] {
            if (self) {
                tell(done, free);
            }
        });
    });
}

bool AdherencePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            openPapersOfRow();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace frontdesk
