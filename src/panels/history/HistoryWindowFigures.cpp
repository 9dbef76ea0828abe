// How the figures of the history are read: in pieces, so that nobody waits for them.
#include "panels/history/HistoryWindow.h"

#include "domain/Indicators.h"
#include "domain/complaint/ComplaintIndicatorReading.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintStatistics.h"
#include "domain/item/ItemRepository.h"
#include "domain/visitor/VisitStage.h"
#include "domain/visitor/VisitorRepository.h"
#include "exchange/ComplaintFigures.h"
#include "exchange/IndicatorTables.h"
#include "exchange/ReceptionFigures.h"
#include "panels/history/HistoryPieces.h"
#include "panels/support/FigureView.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int rowsAPiece = 1000;   ///< as many as a few milliseconds take
constexpr int ticketsAPiece = 100; ///< their journals are read as well

/// Tickets with what the indicators ask of them.
struct CountedTickets {
    std::vector<Complaint> complaints = {};
    std::vector<IndicatorFigure> indicators = {};
    std::optional<ListPlace> next = {};
};

} // namespace

void HistoryWindow::readVisitFigures(const PeriodDays& days)
{
    const std::uint64_t generation = ++m_generation;
    m_reading = 1;
    const auto figures =
        std::make_shared<VisitStatistics>(m_with.zone, VisitStage::limits(m_with.books.current(), Facts{}).most);
    // Who came, who did not, and of whom nobody said anything up to now: one list after another.
    const auto lists = std::make_shared<std::vector<VisitsAsked>>();
    for (const VisitsListed which : {VisitsListed::Announced, VisitsListed::NotCome, VisitsListed::Came}) {
        VisitsAsked asked = visitsAsked(days);
        asked.which = which;
        if (which != VisitsListed::Came) {
            asked.to = std::min(asked.to, m_with.clock.now());
        }
        lists->push_back(asked);
    }
    const auto next = std::make_shared<std::function<void()>>();
    const std::weak_ptr<std::function<void()>> again = next;
    *next = [this, generation, figures, lists, again] {
        const VisitsAsked asked = lists->back();
        lists->pop_back();
        readPieces<VisitPage>(
            m_with.desk, this, "history.figures",
            [asked](const ReadView& view, const std::optional<ListPlace>& from) {
                return view.visits().history(asked, from, rowsAPiece);
            },
            std::nullopt,
            [this, generation, figures](VisitPage& page) {
                for (const Visit& visit : page.visits) {
                    figures->add(visit);
                }
                return generation == m_generation;
            },
            [this, generation, figures, lists, run = again.lock()](const Result<void>& done) {
                if (generation != m_generation) {
                    return;
                }
                if (done && !lists->empty()) {
                    (*run)();
                    return;
                }
                m_reading = 0;
                ended(done);
                m_figures->show(ReceptionFigures::of(*figures));
                showCount();
            });
    };
    (*next)();
}

void HistoryWindow::readItemFigures(const PeriodDays& days)
{
    const std::uint64_t generation = ++m_generation;
    m_reading = 1;
    const auto figures = std::make_shared<ItemStatistics>(m_with.zone, m_with.clock.now());
    ItemsAsked asked = itemsAsked(days);
    asked.which = ItemsListed::All;
    readPieces<ItemPage>(
        m_with.desk, this, "history.figures",
        [asked](const ReadView& view, const std::optional<ListPlace>& from) {
            return view.items().history(asked, from, rowsAPiece);
        },
        std::nullopt,
        [this, generation, figures](ItemPage& page) {
            for (const Item& item : page.items) {
                figures->add(item);
            }
            return generation == m_generation;
        },
        [this, generation, figures](const Result<void>& done) {
            if (generation != m_generation) {
                return;
            }
            m_reading = 0;
            ended(done);
            m_figures->show(ReceptionFigures::of(*figures));
            showCount();
        });
}

void HistoryWindow::readTicketFigures(const PeriodDays& days)
{
    const std::uint64_t generation = ++m_generation;
    m_reading = 1;
    const auto figures = std::make_shared<ComplaintStatistics>(m_with.zone);
    const auto indicators = std::make_shared<std::vector<IndicatorFigure>>();
    const auto reading =
        std::make_shared<ComplaintIndicatorReading>(m_with.books.current(), m_with.zone); // used on the lane alone
    ComplaintsAsked asked = ticketsAsked(days);
    asked.which = ComplaintsListed::All;
    readPieces<CountedTickets>(
        m_with.desk, this, "history.figures",
        [asked, reading, now = m_with.clock.now()](const ReadView& view, const std::optional<ListPlace>& from) {
            return view.complaints().history(asked, from, ticketsAPiece).and_then([&](ComplaintPage page) {
                return reading->figuresOf(view, page.complaints, now).map([&](std::vector<IndicatorFigure> counted) {
                    return CountedTickets{std::move(page.complaints), std::move(counted), page.next};
                });
            });
        },
        std::nullopt,
        [this, generation, figures, indicators](CountedTickets& page) {
            for (const Complaint& complaint : page.complaints) {
                figures->add(complaint);
            }
            Indicators::merge(*indicators, page.indicators);
            return generation == m_generation;
        },
        [this, generation, figures, indicators](const Result<void>& done) {
            if (generation != m_generation) {
                return;
            }
            m_reading = 0;
            ended(done);
            m_figures->show(
                ComplaintFigures::of(*figures, m_names, IndicatorTables::of(*indicators, m_names, m_with.vocabulary)));
            showCount();
        });
}

} // namespace frontdesk
