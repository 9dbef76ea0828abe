#include "panels/rehearsal/ResultsWindow.h"

#include "domain/rehearsal/RehearsalScore.h"
#include "panels/rehearsal/ResultFinder.h"
#include "panels/rehearsal/ResultModel.h"
#include "panels/rehearsal/ScorePage.h"
#include "panels/rehearsal/ScorePaper.h"
#include "panels/rehearsal/ScoreSheet.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/HitDelegate.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/SearchField.h"
#include "panels/support/SheetWindow.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int pageOfResults = 8;
constexpr int sideBySide = 640; ///< at 100 % text; below it the score stands under the list

} // namespace

ResultsWindow::ResultsWindow(Ports ports, QWidget* parent)
    : QWidget(parent, Qt::Window), m_with(std::move(ports)), m_finder(std::make_shared<ResultFinder>()),
      m_model(new ResultModel(m_with.clock, m_with.zone, this)), m_field(new SearchField(this)),
      m_count(plainLabel("resultCountLabel", "muted", this)), m_list(new QListView(this)),
      m_keys(plainLabel("resultKeysLabel", "small", this)), m_page(new ScorePage(m_with.theme, this))
{
    setObjectName(QStringLiteral("resultsWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    retranslate();
    resize(m_with.theme.windowSize(*this, 1180, 700));
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Rehearsal) || contains(records, RecordKind::Staff)) {
            reload();
        }
    });
    reload();
    m_field->setFocus(Qt::OtherFocusReason);
}

ResultsWindow::~ResultsWindow() = default;

void ResultsWindow::build()
{
    m_field->setObjectName(QStringLiteral("resultLineEdit"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("resultListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_with.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_empty = new EmptyHint(m_list);
    m_empty->setObjectName(QStringLiteral("resultEmptyHint"));
    m_page->showKept();
    auto* const found = new QWidget(this);
    auto* const left = new QVBoxLayout(found);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(m_with.theme.px(8));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_field, m_count}) {
        left->addWidget(part);
    }
    left->addWidget(m_list, 1);
    left->addWidget(m_keys);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(m_with.theme.px(16), m_with.theme.px(12), 0, m_with.theme.px(12));
    m_sides->setSpacing(0);
    m_sides->addWidget(found, 2);
    m_sides->addWidget(m_page, 3);
    connect(m_field, &SearchField::typedChanged, this, &ResultsWindow::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsWindow::showChosen);
    connect(m_page, &ScorePage::printRequested, this, &ResultsWindow::print);
    connect(m_page, &ScorePage::closeRequested, this, &QWidget::close);
}

// --- what is read ---

void ResultsWindow::reload()
{
    m_with.desk.read<ResultReading>(
        this, "rehearsal.results",
        [actor = m_with.desk.actor(), &books = m_with.books](const ReadView& view) {
            return ResultReading::readFor(actor, view, books.current());
        },
        [this, actor = m_with.desk.actor()](Result<ResultReading> reading) {
            if (actor != m_with.desk.actor()) {
                return; // somebody else sits here now
            }
            m_problem = reading ? QString() : errorText(reading.error());
            m_reading = std::make_shared<const ResultReading>(reading ? std::move(*reading) : ResultReading{});
            narrow();
        });
}

void ResultsWindow::narrow()
{
    if (!m_reading) {
        return;
    }
    const int generation = ++m_generation;
    // On the read lane, although nothing is read: the first pinyin takes its time, and the window never waits.
    m_with.desk.read<std::vector<int>>(
        this, "rehearsal.results.find",
        [reading = m_reading, finder = m_finder, words = fromQt(m_field->typed())](
            const ReadView&) -> Result<std::vector<int>> { return finder->find(reading->lines(), words); },
        [this, generation](const Result<std::vector<int>>& places) {
            if (generation == m_generation && places) { // not of what was typed before
                display(*places);
            }
        });
}

void ResultsWindow::display(const std::vector<int>& places)
{
    const ResultLine* const before = chosen();
    const std::optional<RehearsalId> stays = before == nullptr ? std::nullopt : std::optional{before->result.id};
    std::vector<ResultLine> lines;
    for (const int place : places) {
        lines.push_back(m_reading->lines()[static_cast<std::size_t>(place)]);
    }
    m_model->setLines(std::move(lines), m_reading->isOfEverybody());
    showWords();
    m_ready = true;
    const int row = stays ? std::max(0, m_model->rowOf(*stays)) : 0;
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    showChosen();
}

const ResultLine* ResultsWindow::chosen() const { return m_model->line(m_list->currentIndex().row()); }

// --- what is shown ---

QString ResultsWindow::countText() const
{
    if (!m_reading) {
        return {};
    }
    const auto all = static_cast<int>(m_reading->lines().size());
    const QString words = m_reading->isOfEverybody() ? tr("%n result(s) of everybody", nullptr, m_model->rowCount())
                                                     : tr("%n result(s) of your own", nullptr, m_model->rowCount());
    //: %1 is "1000 results of everybody"
    return all == ResultReading::most ? tr("%1; of the newest %2").arg(words).arg(all) : words;
}

void ResultsWindow::showWords()
{
    const bool typed = !m_field->typed().trimmed().isEmpty();
    m_empty->setText(!m_problem.isEmpty() ? m_problem
                     : !m_reading         ? QString()
                     : typed && !m_reading->lines().empty()
                         ? tr("No result holds these words.")
                         : tr("What came of a rehearsal is listed here once one was played to its end: menu, "
                              "Rehearse\u2026"));
    m_count->setText(countText());
}

void ResultsWindow::showChosen()
{
    QTextDocument& document = m_page->document();
    document.clear();
    const ResultLine* const line = chosen();
    m_page->setPrintable(line != nullptr);
    m_page->sayKept({}, true);
    if (line == nullptr) {
        return;
    }
    const RuleBook& book = m_with.books.current();
    const UnitSettings settings = m_with.settings();
    document.setDefaultFont(m_with.theme.textFont());
    Slots slots{{"unit", settings.unitName}, {"department", settings.department}, {"staff", fromQt(line->person)}};
    std::erase_if(slots, [](const auto& slot) { return slot.second.empty(); });
    const ScoreSheet sheet{book, m_with.vocabulary, std::move(slots)};
    const ScoreSheet::Head head{.unit = toQt(settings.unitName),
                                .title = shown(line->title),
                                .pack = shown(line->pack),
                                .person = ResultModel::personText(*line),
                                .when = dayText(line->result.at, m_with.zone, UtcTime{}) + QLatin1Char(' ') +
                                        clockText(line->result.at, m_with.zone)};
    if (auto score = RehearsalScore::fromText(line->result.steps)) {
        score->explain(book, ResultReading::scenarioOf(line->result, book));
        sheet.write(document, head, *score);
    } else {
        sheet.writeHead(document, head, line->result.done, line->result.due);
        m_page->sayKept(tr("What was done in each step cannot be read any more."), false);
    }
    for (const Pack& pack : book.packs()) {
        if (pack.id == line->result.pack && pack.version != line->result.version) {
            m_page->sayKept(
                tr("Words and clauses are those of version %1, which is in force now.").arg(toQt(pack.version)), true);
        }
    }
    m_page->toTop();
}

void ResultsWindow::print()
{
    const ResultLine* const line = chosen();
    if (line == nullptr) {
        return;
    }
    // The paper shows what stood on the screen when it was asked for.
    const Sheet paper = ScorePaper::of(m_page->document());
    if (m_paper) {
        m_paper->close();
    }
    m_paper = new SheetWindow({{.word = QStringLiteral("score"),
                                .title = [title = paper.title] { return title; },
                                .make = [paper](int) { return paper; }}},
                              m_with.sheets(), this);
    m_paper->show();
}

void ResultsWindow::retranslate()
{
    setWindowTitle(tr("Rehearsal results"));
    setAccessibleName(tr("Rehearsal results"));
    m_field->setAccessibleName(tr("Find a result"));
    m_field->setPlaceholderText(tr("Name or rehearsal, also in pinyin"));
    m_list->setAccessibleName(tr("Results"));
    m_keys->setText(tr("\u2191 \u2193 choose \u00b7 Enter reads the score \u00b7 Esc closes"));
    m_model->retranslate();
    showWords();
    showChosen();
}

void ResultsWindow::arrange()
{
    const bool wide = width() >= m_with.theme.px(sideBySide);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

// --- keys ---

void ResultsWindow::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0) {
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, last)));
    }
}

bool ResultsWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_field->isComposing()) {
        event->accept(); // Esc belongs to the input method then
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_field->isComposing()) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
            return QWidget::eventFilter(watched, event);
        }
        switch (key->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(pageOfResults);
            return true;
        case Qt::Key_PageUp:
            step(-pageOfResults);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_page->enterSheet();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ResultsWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ResultsWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        showChosen();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
