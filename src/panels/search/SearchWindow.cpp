#include "panels/search/SearchWindow.h"

#include "panels/search/SearchDelegate.h"
#include "panels/search/SearchModel.h"
#include "panels/search/SearchPreview.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int mostFound = 60;
constexpr int pageOfHits = 6;
constexpr int roomForPreview = 640; ///< pixels of width at any text size, below which the list keeps it all

QLabel* searchLabel(const char* objectName, const char* look, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QLatin1String(look));
    label->setWordWrap(true);
    return label;
}

} // namespace

SearchWindow::SearchWindow(const Ports& ports, QWidget* window)
    : Popover(window), m_ports(ports), m_showsNumbers([] { return true; }), m_model(new SearchModel(ports.zone, this)),
      m_field(new SearchField(this)), m_found(new QWidget(this)), m_list(new QListView(this)),
      m_preview(new SearchPreview(ports.theme, this)), m_rule(new QFrame(this)),
      m_words(searchLabel("searchWordsLabel", "muted", this)), m_keys(searchLabel("searchKeysLabel", "small", this))
{
    setObjectName(QStringLiteral("searchWindowFrame"));
    m_field->setObjectName(QStringLiteral("searchLineEdit"));
    m_list->setObjectName(QStringLiteral("searchListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(ports.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_rule->setProperty("class", QStringLiteral("upright"));
    m_preview->setObjectName(QStringLiteral("searchPreview"));
    m_words->setAlignment(Qt::AlignCenter);

    auto* const found = new QHBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(0);
    found->addWidget(m_list, 3);
    found->addWidget(m_rule);
    found->addWidget(m_preview, 2);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_keys);

    m_field->installEventFilter(this);
    connect(m_field, &SearchField::typedChanged, this, &SearchWindow::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::doubleClicked, this, &SearchWindow::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_preview->display(m_model->hit(chosen()), m_ports.zone, m_ports.clock.now(), m_showsNumbers());
    });
    retranslate();
}

void SearchWindow::begin()
{
    const bool opens = !isVisible();
    popUp(m_field);
    m_field->selectAll();
    if (opens) {
        search(m_field->typed());
    }
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
    const bool any = !hits.empty();
    m_words->setVisible(!any);
    m_found->setVisible(any);
    const bool roomy = width() >= m_ports.theme.px(roomForPreview);
    m_rule->setVisible(roomy);
    m_preview->setVisible(roomy);
    choose(m_model->next(-1, 1));
}

void SearchWindow::tell(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(true);
}

int SearchWindow::chosen() const { return m_list->currentIndex().row(); }

void SearchWindow::choose(int row)
{
    if (m_model->hit(row) == nullptr) {
        m_preview->display(nullptr, m_ports.zone, m_ports.clock.now(), true);
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    // The heading above the first hit comes into sight with it.
    if (m_model->next(row, -1) == row) {
        m_list->scrollToTop();
    }
}

bool SearchWindow::pressed(int key, Qt::KeyboardModifiers with)
{
    switch (key) {
    case Qt::Key_Down:
        choose(m_model->next(chosen(), 1));
        return true;
    case Qt::Key_Up:
        choose(m_model->next(chosen(), -1));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int step = 0; step < pageOfHits; ++step) {
            choose(m_model->next(chosen(), key == Qt::Key_PageDown ? 1 : -1));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (with.testFlag(Qt::ShiftModifier)) {
            startFromChosen();
        } else {
            openChosen();
        }
        return true;
    default:
        return false;
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

bool SearchWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool mine = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown ||
                          key->key() == Qt::Key_PageUp || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const Qt::KeyboardModifiers plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if ((mine || key->key() == Qt::Key_Escape) && m_field->isComposing()) {
            return event->type() == QEvent::KeyPress; // it belongs to the input method
        }
        if (mine && plain == Qt::NoModifier) {
            event->accept(); // here Enter means the search, not the call behind it
            return event->type() == QEvent::ShortcutOverride || pressed(key->key(), key->modifiers());
        }
    }
    return Popover::eventFilter(watched, event);
}

void SearchWindow::place()
{
    const Theme& theme = m_ports.theme;
    const QSize room = parentWidget()->size();
    const int margin = theme.px(24);
    const int width = qMin(theme.px(760), room.width() - 2 * margin);
    const int top = theme.px(66); // the lines above it stay in sight
    const int height = qMin(theme.px(460), room.height() - top - margin);
    setGeometry((room.width() - width) / 2, top, width, height);
    layout()->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(10));
    layout()->setSpacing(theme.px(8));
}

void SearchWindow::retranslate()
{
    setAccessibleName(tr("Search"));
    m_field->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Found"));
    m_field->setPlaceholderText(tr("Search people, rooms, numbers, notes"));
    m_keys->setText(tr("\u2191 \u2193 choose \u00b7 Enter opens \u00b7 Shift+Enter fills the caller into the call at "
                       "hand \u00b7 Esc closes"));
    m_model->retranslate(m_ports.clock.now());
    if (isVisible()) {
        search(m_field->typed());
    }
}

void SearchWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Popover::changeEvent(event);
}

} // namespace frontdesk
