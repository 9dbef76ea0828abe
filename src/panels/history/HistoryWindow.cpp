#include "panels/history/HistoryWindow.h"

#include "base/Utf8.h"
#include "domain/people/Rights.h"
#include "panels/history/HistoryModels.h"
#include "panels/history/HistoryPieces.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FigureView.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <iterator>
#include <type_traits>

namespace frontdesk {

namespace {

constexpr auto rowsAPage = static_cast<std::size_t>(VisitHistory::pageRows);

std::string typedIn(const QLineEdit* field) { return trimmed(fromQt(field->text())); }

template <class Page> auto& rowsOf(Page& page)
{
    if constexpr (std::is_same_v<Page, VisitPage>) {
        return page.visits;
    } else if constexpr (std::is_same_v<Page, ComplaintPage>) {
        return page.complaints;
    } else {
        return page.items;
    }
}

RecordKind recordsOf(HistoryWindow::Kind kind)
{
    return kind == HistoryWindow::Kind::Visits  ? RecordKind::Visit
           : kind == HistoryWindow::Kind::Items ? RecordKind::Item
                                                : RecordKind::Complaint;
}

} // namespace

HistoryWindow::HistoryWindow(const Ports& ports, QWidget* parent) : QWidget(parent, Qt::Window), m_with(ports)
{
    setObjectName(QStringLiteral("historyWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    bindKeys();
    retranslate();
    scale();
    resize(m_with.theme.windowSize(*this, 1240, 740));
    connect(&m_with.theme, &Theme::changed, this, &HistoryWindow::scale);
    connect(&m_with.hub, &ChangeHub::recordsChanged, this,
            [this](const QVector<RecordRef>& records) { m_stale = m_stale || contains(records, recordsOf(kind())); });
}

HistoryWindow::~HistoryWindow() = default;

void HistoryWindow::begin(Kind kind)
{
    const QString word = kind == Kind::Visits  ? QStringLiteral("visits")
                         : kind == Kind::Items ? QStringLiteral("items")
                                               : QStringLiteral("complaints");
    const bool other = m_kind->value() != word;
    m_kind->setValue(word);
    if (other) {
        fillChoices();
        showWords();
    }
    show();
    raise();
    activateWindow();
    readNames();
    ask();
    if (showsFigures()) {
        m_figures->setFocus(Qt::OtherFocusReason);
    } else {
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->selectAll();
    }
}

void HistoryWindow::second()
{
    m_notice->look(m_with.clock.steady());
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    if (isVisible() && isIdle() && (m_stale || m_day != std::optional{today})) {
        m_day = today;
        reload();
    }
}

// --- what is asked ---

HistoryWindow::Kind HistoryWindow::kind() const
{
    const QString word = m_kind->value();
    return word == QLatin1String("items")        ? Kind::Items
           : word == QLatin1String("complaints") ? Kind::Tickets
                                                 : Kind::Visits;
}

bool HistoryWindow::showsFigures() const { return m_pages->currentWidget() == m_figures; }

bool HistoryWindow::seesPersonal() const { return Rights::has(m_with.desk.actor().roles, Right::SeePersonal); }

int HistoryWindow::rowCount() const { return m_table->model()->rowCount(); }

std::optional<PeriodDays> HistoryWindow::days() const
{
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    for (const HistoryPeriod each : historyPeriods) {
        if (each != HistoryPeriod::Own && m_period->value() == toQt(nameOf(each))) {
            return daysOf(each, today);
        }
    }
    const auto first = parseTypedDate(typedIn(m_from));
    const auto last = parseTypedDate(typedIn(m_to));
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return PeriodDays{*first, plusDays(*last, 1)};
}

QString HistoryWindow::daysText() const
{
    const auto asked = days();
    //: The first and the last day of a period
    return asked ? tr("%1 to %2").arg(toQt(toIso(asked->from)), toQt(toIso(plusDays(asked->until, -1)))) : QString();
}

VisitsAsked HistoryWindow::visitsAsked(const PeriodDays& days) const
{
    VisitsAsked asked{.from = m_with.zone.startOf(days.from),
                      .to = m_with.zone.startOf(days.until),
                      .host = typedIn(m_whom),
                      .company = typedIn(m_company),
                      .purpose = typedIn(m_purpose),
                      .tag = fromQt(m_sort->currentData().toString())};
    for (const VisitsListed which : allVisitsListed) {
        if (m_which->currentData().toString() == toQt(nameOf(which))) {
            asked.which = which;
        }
    }
    return asked;
}

ItemsAsked HistoryWindow::itemsAsked(const PeriodDays& days) const
{
    ItemsAsked asked{.from = m_with.zone.startOf(days.from),
                     .to = m_with.zone.startOf(days.until),
                     .kind = fromQt(m_sort->currentData().toString()),
                     .addressee = typedIn(m_whom),
                     .company = typedIn(m_company),
                     .now = m_with.clock.now()};
    for (const ItemsListed which : allItemsListed) {
        if (m_which->currentData().toString() == toQt(nameOf(which))) {
            asked.which = which;
        }
    }
    return asked;
}

// --- reading ---

void HistoryWindow::ask()
{
    m_next.reset();
    m_day = m_with.zone.localDate(m_with.clock.now());
    if (showsFigures()) {
        readFigures();
    } else {
        readList(rowsAPage);
    }
    showWords();
}

void HistoryWindow::reload()
{
    if (showsFigures()) {
        readFigures();
    } else {
        readList(std::max(rowsAPage, static_cast<std::size_t>(rowCount()))); // as far as it was read
    }
}

void HistoryWindow::readMore()
{
    if (m_next && !showsFigures() && m_reading == 0) {
        readList(static_cast<std::size_t>(rowCount()) + rowsAPage, m_next);
    }
}

void HistoryWindow::readList(std::size_t upTo, const std::optional<ListPlace>& from)
{
    m_stale = false;
    const auto asked = days();
    if (!asked) {
        ++m_generation;
        m_reading = 0;
        m_visits->setRows({});
        m_items->setRows({});
        m_tickets->setRows({});
        m_next.reset();
        showCount();
        showChosen();
        return;
    }
    const std::string words = fromQt(m_words->typed());
    if (isVisits()) {
        readRows<VisitPage>(upTo, from, *m_visits,
                            [asked = visitsAsked(*asked), words](const ReadView& view,
                                                                 const std::optional<ListPlace>& place, int most) {
                                return VisitHistory::page(view, asked, words, place, most);
                            });
    } else if (kind() == Kind::Tickets) {
        readRows<ComplaintPage>(upTo, from, *m_tickets,
                                [asked = ticketsAsked(*asked), words](const ReadView& view,
                                                                      const std::optional<ListPlace>& place, int most) {
                                    return ComplaintHistory::page(view, asked, words, place, most);
                                });
    } else {
        readRows<ItemPage>(
            upTo, from, *m_items,
            [asked = itemsAsked(*asked), words](const ReadView& view, const std::optional<ListPlace>& place, int most) {
                return ItemHistory::page(view, asked, words, place, most);
            });
    }
}

template <class Page, class Model>
void HistoryWindow::readRows(std::size_t upTo, const std::optional<ListPlace>& from, Model& model,
                             std::function<Result<Page>(const ReadView&, const std::optional<ListPlace>&, int)> ask)
{
    using Rows = std::remove_cvref_t<decltype(rowsOf(std::declval<Page&>()))>;
    const std::uint64_t generation = ++m_generation;
    m_reading = 1;
    const auto rows = from ? std::make_shared<Rows>(model.rows()) : std::make_shared<Rows>();
    const auto end = std::make_shared<std::optional<ListPlace>>();
    readPieces<Page>(
        m_with.desk, this, "history.list",
        [ask = std::move(ask)](const ReadView& view, const std::optional<ListPlace>& place) {
            return ask(view, place, VisitHistory::pageRows);
        },
        from,
        [this, generation, rows, end, upTo](Page& page) {
            if (generation != m_generation) {
                return false;
            }
            std::move(rowsOf(page).begin(), rowsOf(page).end(), std::back_inserter(*rows));
            *end = page.next;
            return rows->size() < upTo;
        },
        [this, generation, rows, end, &model](const Result<void>& done) {
            if (generation != m_generation) {
                return;
            }
            m_reading = 0;
            m_next = *end;
            model.setRows(std::move(*rows));
            if (!m_table->currentIndex().isValid() && rowCount() > 0) {
                m_table->selectRow(0);
            }
            ended(done);
            showCount();
            showChosen();
        });
}

void HistoryWindow::ended(const Result<void>& done)
{
    if (!done) {
        m_notice->say({.words = errorText(done.error()), .state = QStringLiteral("late")});
    }
}

void HistoryWindow::readFigures()
{
    m_stale = false;
    const auto asked = days();
    if (!asked) {
        ++m_generation;
        m_reading = 0;
        m_figures->show({});
        showCount();
    } else if (isVisits()) {
        readVisitFigures(*asked);
    } else if (kind() == Kind::Tickets) {
        readTicketFigures(*asked);
    } else {
        readItemFigures(*asked);
    }
}

// --- what is chosen ---

void HistoryWindow::openChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const Kind shown = kind();
    Q_EMIT openRequested(shown == Kind::Visits    ? refOf(m_visits->at(row))
                         : shown == Kind::Tickets ? refOf(m_tickets->at(row))
                                                  : RecordRef{RecordKind::Item, m_items->at(row).id.value()});
}

bool HistoryWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::ShortcutOverride && m_words->isComposing()) {
        event->accept(); // Esc belongs to the input method then
        return true;
    }
    if (event->type() != QEvent::KeyPress || (watched == m_words && m_words->isComposing())) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openChosen();
        return true;
    }
    if (bare && watched == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = std::clamp(m_table->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1), 0,
                                   std::max(0, rowCount() - 1));
        m_table->selectRow(row); // the keys stay in the field
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scale();
}

void HistoryWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload(); // the figures' words
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
