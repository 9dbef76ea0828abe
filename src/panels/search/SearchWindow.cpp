#include "panels/search/SearchWindow.h"

#include "panels/search/SearchModel.h"
#include "panels/search/SearchPreview.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

namespace frontdesk {

namespace {

constexpr int mostFound = 60;
constexpr int roomForPreview = 640; ///< pixels of width at any text size, below which the list keeps it all

} // namespace

SearchWindow::SearchWindow(const Ports& ports, QWidget* window)
    : FinderPopover("search", ports.theme, window), m_ports(ports), m_showsNumbers([] { return true; }),
      m_model(new SearchModel(ports.zone, this)), m_preview(new SearchPreview(ports.theme, this)),
      m_rule(new QFrame(this))
{
    m_rule->setProperty("class", QStringLiteral("upright"));
    m_preview->setObjectName(QStringLiteral("searchPreview"));
    beside().addWidget(m_rule);
    beside().addWidget(m_preview, 2);
    setModel(m_model);
    retranslate();
}

void SearchWindow::search(const QString& typed)
{
    const int generation = ++m_generation;
    if (typed.trimmed().isEmpty()) {
        showHits({});
        tell(tr(
            "A name or its pinyin or initials, a room, part of a telephone number, or words that were written down."));
        return;
    }
    m_ports.desk.read<std::vector<SearchHit>>(
        this, "search.window",
        [words = fromQt(typed)](const ReadView& view) { return SearchHits::find(view, words, mostFound); },
        [this, generation](Result<std::vector<SearchHit>> hits) {
            if (generation != m_generation) {
                return; // of what was typed before
            }
            if (!hits) {
                showHits({});
                tell(errorText(hits.error()));
                return;
            }
            showHits(*hits);
            if (hits->empty()) {
                tell(tr("Nothing recorded holds all of these words."));
            }
        });
}

void SearchWindow::showHits(const std::vector<SearchHit>& hits)
{
    m_model->setHits(hits, m_ports.clock.now(), m_showsNumbers());
    const bool roomy = width() >= m_ports.theme.px(roomForPreview);
    m_rule->setVisible(roomy);
    m_preview->setVisible(roomy);
    showFound();
}

void SearchWindow::rowChosen()
{
    m_preview->display(m_model->hit(chosen()), m_ports.zone, m_ports.clock.now(), m_showsNumbers());
}

void SearchWindow::take(bool shifted)
{
    if (shifted) {
        startFromChosen();
    } else {
        openChosen();
    }
}

void SearchWindow::openChosen()
{
    if (const SearchHit* const hit = m_model->hit(chosen())) {
        const RecordRef record = hit->record;
        const RecordKind by = hit->openedBy.value_or(hit->record.kind);
        putAway();
        Q_EMIT openRequested(record, by);
    }
}

void SearchWindow::startFromChosen()
{
    if (const SearchHit* const hit = m_model->hit(chosen())) {
        const Prefill prefill{{QStringLiteral("caller_name"), toQt(hit->name)},
                              {QStringLiteral("phone"), toQt(hit->phone)},
                              {QStringLiteral("place"), toQt(hit->place)}};
        putAway();
        Q_EMIT startRequested(RecordKind::Call, prefill);
    }
}

void SearchWindow::retranslate()
{
    setAccessibleName(tr("Search"));
    field().setAccessibleName(tr("Search"));
    list().setAccessibleName(tr("Found"));
    field().setPlaceholderText(tr("Search people, rooms, numbers, notes"));
    keys().setText(tr("\u2191 \u2193 choose \u00b7 Enter opens \u00b7 Shift+Enter fills the caller into the call at "
                      "hand \u00b7 Esc closes"));
    m_model->retranslate(m_ports.clock.now());
    if (isVisible()) {
        search(field().typed());
    }
}

void SearchWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    FinderPopover::changeEvent(event);
}

} // namespace frontdesk
