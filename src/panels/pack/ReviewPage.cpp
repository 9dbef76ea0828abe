#include "panels/pack/ReviewPage.h"

#include "panels/pack/EntryEditor.h"
#include "panels/pack/ManualView.h"
#include "panels/pack/PackTexts.h"
#include "panels/pack/ReviewModel.h"
#include "panels/support/Chip.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/HitDelegate.h"
#include "panels/support/KeyHintButton.h"
#include "rules/EachEntry.h"
#include "rules/TomlText.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr QKeyCombination besideKey{Qt::AltModifier, Qt::Key_Return};
constexpr QKeyCombination groupKey{Qt::ShiftModifier, Qt::Key_Return};
constexpr QKeyCombination reviewUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr QKeyCombination reviewEditKey{Qt::ControlModifier, Qt::Key_E};
constexpr QKeyCombination makeEntryKey{Qt::Key_Insert};

} // namespace

ReviewPage::ReviewPage(const PackPorts& ports, ReviewDesk& desk, QWidget* parent)
    : QWidget(parent), m_with(ports), m_desk(desk), m_preview(desk),
      m_model(new ReviewModel(desk, ports.vocabulary, this))
{
    setObjectName(QStringLiteral("reviewPage"));
    build();
    connect(&m_desk, &ReviewDesk::changed, this, &ReviewPage::follow);
    retranslate();
    applyScale();
}

void ReviewPage::build()
{
    const auto label = [this](const char* name, const char* kind) {
        auto* const made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setProperty("class", QLatin1String(kind));
        return made;
    };
    m_title = label("reviewTitleLabel", "title");
    m_counts = label("reviewCountsLabel", "muted");
    m_asked = label("reviewAskedLabel", "say");
    auto* const parts = new FlowLayout;
    for (const CorePart part : coreParts) {
        m_parts[part] = new Chip(this);
        parts->addWidget(m_parts[part]);
    }
    m_ready = new Chip(this);
    m_ready->setObjectName(QStringLiteral("deskReadyChip"));
    parts->addWidget(m_ready);

    m_manual = new ManualView(m_with.theme, this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("reviewListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_with.theme, m_list));
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    m_editor = new EntryEditor(
        m_with.vocabulary, [this](std::vector<PackEdit> edits) { return m_desk.change(std::move(edits)); }, this);
    m_editor->setObjectName(QStringLiteral("entryEditor"));
    auto* const form = new QWidget(this);
    form->setMinimumWidth(1); // narrower than its fields would like: they give way, the words wrap
    auto* const formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, m_with.theme.px(4), 0, 0);
    formLayout->addWidget(m_asked);
    formLayout->addWidget(m_editor);
    formLayout->addStretch(1);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_list);
    right->addWidget(scroll);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    right->setSizes({m_with.theme.px(240), m_with.theme.px(240)});
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_manual);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);

    auto* const acts = new FlowLayout;
    const auto act = [&](const char* name, QKeyCombination key, auto run) {
        auto* const button = new KeyHintButton(this);
        button->setObjectName(QLatin1String(name));
        m_acts.add(button, QKeySequence(key));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, run);
        acts->addWidget(button);
        return button;
    };
    m_accept = act("reviewAcceptPushButton", Qt::Key_Return, [this] { accept(); });
    m_accept->setProperty("class", QStringLiteral("primary"));
    m_beside = act("reviewBesidePushButton", besideKey, [this] { acceptBeside(); });
    m_reject = act("reviewRejectPushButton", Qt::Key_Delete, [this] { reject(); });
    m_group = act("reviewGroupPushButton", groupKey, [this] { acceptGroup(); });
    m_edit = act("reviewEditPushButton", reviewEditKey, [this] { edit(); });
    m_make = act("reviewMakePushButton", makeEntryKey, [this] { makeEntry(); });
    m_undo = act("reviewUndoPushButton", reviewUndoKey, [this] { undo(); });
    m_publish = act("reviewPublishPushButton", Qt::ControlModifier | Qt::Key_Return, [this] {
        commit();
        Q_EMIT publishRequested();
    });
    m_leave = act("reviewLeavePushButton", Qt::Key_Escape, [this] { Q_EMIT leaveRequested(); });

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(parts);
    layout->addWidget(m_counts);
    layout->addWidget(m_columns, 1);
    layout->addLayout(acts);

    auto* const editKey = new QShortcut(QKeySequence(reviewEditKey), this);
    editKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(editKey, &QShortcut::activated, this, [this] { edit(); });
    auto* const undoKey = new QShortcut(QKeySequence(reviewUndoKey), this);
    undoKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undoKey, &QShortcut::activated, this, [this] { undo(); });
}

void ReviewPage::begin()
{
    m_manual->setManual(m_desk.manual());
    m_manual->setVisible(m_desk.manual().has_value());
    m_editor->clear();
    m_model->follow();
    select(std::max(0, m_model->nextOpen(0)));
    follow();
}

void ReviewPage::enter() { m_list->setFocus(Qt::OtherFocusReason); }

void ReviewPage::commit() { m_editor->commit(); }

void ReviewPage::undo()
{
    m_editor->clear();
    m_desk.undo();
    showCurrent();
}

int ReviewPage::row() const { return m_list->currentIndex().row(); }

const ReviewItem* ReviewPage::current() const { return m_model->itemAt(row()); }

void ReviewPage::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

void ReviewPage::follow()
{
    if (!m_desk.isOpen()) {
        m_model->follow();
        return;
    }
    const int before = row();
    m_model->follow();
    if (row() < 0) { // an entry came, went or has another id now
        select(std::min(std::max(before, 0), m_model->rowCount() - 1));
    }
    showParts();
    if (!m_deciding) {
        showCurrent();
    }
}

void ReviewPage::showParts()
{
    const PackReview& review = m_desk.review();
    for (const auto& [part, chip] : m_parts) {
        const auto& items = review.items();
        const bool has = std::any_of(items.begin(), items.end(),
                                     [part = part](const ReviewItem& item) { return item.part == part; });
        const bool isOpen = review.isOpen(part);
        chip->say((isOpen ? QStringLiteral("○ ")
                   : has  ? QStringLiteral("✓ ")
                          : QStringLiteral("– ")) +
                      PackTexts::part(part),
                  isOpen ? QStringLiteral("near")
                  : has  ? QStringLiteral("ok")
                         : QStringLiteral("plain"));
        chip->setToolTip(isOpen ? tr("Still to be reviewed")
                         : has  ? tr("Reviewed")
                                : tr("The pack says nothing of it: what is in use stays"));
    }
    const bool isReady = review.isDeskReady();
    m_ready->say(isReady ? tr("Desk-ready") : tr("Not desk-ready yet"),
                 isReady ? QStringLiteral("ok") : QStringLiteral("plain"));
    m_title->setText(shown(m_desk.pack().title));
    const std::size_t covered = review.coveredClauses().size();
    m_counts->setText(m_desk.manual() ? tr("%1 of %2 entries open · %3 of %4 clauses have an entry")
                                            .arg(review.open())
                                            .arg(review.items().size())
                                            .arg(covered)
                                            .arg(m_desk.manual()->clauses.size())
                                      : tr("%1 of %2 entries open").arg(review.open()).arg(review.items().size()));
    m_undo->setEnabled(m_desk.canUndo());
}

void ReviewPage::showCurrent()
{
    if (!m_desk.isOpen()) {
        return;
    }
    const ReviewItem* const item = current();
    const bool isClause = row() >= 0 && m_model->at(row()).what == ReviewModel::Row::What::Clause;
    m_accept->setEnabled(item != nullptr && item->problems.empty());
    m_beside->setVisible(item != nullptr && item->question && item->state == ReviewState::Open);
    m_reject->setEnabled(item != nullptr);
    m_edit->setEnabled(item != nullptr);
    m_make->setVisible(isClause);
    if (item == nullptr) {
        m_editor->clear();
        m_asked->hide();
        m_manual->mark(isClause ? std::vector<int>{m_model->at(row()).clause} : std::vector<int>{});
        m_preview.clear();
        Q_EMIT previewChanged();
        return;
    }
    m_accept->setText(item->question ? tr("Use the manual's") : tr("Accept"));
    QStringList asked;
    if (item->question) {
        asked += PackTexts::question(*item->question, m_with.vocabulary);
    }
    for (const Problem& problem : item->problems) {
        asked += problemText(problem);
    }
    if (!item->note.empty() && !item->question && item->problems.empty() && item->state == ReviewState::Open) {
        asked += toQt(item->note);
    }
    m_asked->setText(asked.join(QLatin1Char('\n')));
    m_asked->setVisible(!asked.isEmpty());
    m_manual->mark(item->clauses);
    m_editor->show(m_desk.pack(), item->kind, item->id);
    forEachKind(m_desk.pack(), [&](std::string_view kind, const auto& entry) {
        if (kind == item->kind && entry.head.id == item->id) {
            m_preview.follow(entry.head);
        }
    });
    Q_EMIT previewChanged();
}

// --- decisions ---

void ReviewPage::decide(std::vector<PackEdit> edits)
{
    const int at = row();
    m_deciding = true;
    m_editor->clear();
    m_desk.change(std::move(edits));
    m_deciding = false;
    const int next = m_model->nextOpen(at);
    select(next >= 0 ? next : at);
    showCurrent();
}

void ReviewPage::accept()
{
    m_editor->commit();
    const ReviewItem* const item = current();
    if (item == nullptr || !item->problems.empty()) {
        return;
    }
    decide(item->question ? m_desk.review().acceptInstead(*item) : PackReview::accept(*item));
}

void ReviewPage::acceptBeside()
{
    m_editor->commit();
    const ReviewItem* const item = current();
    if (item != nullptr && item->question && item->problems.empty()) {
        decide(PackReview::acceptBeside(*item));
    }
}

void ReviewPage::reject()
{
    if (const ReviewItem* const item = current()) {
        decide(item->state == ReviewState::Open ? PackReview::reject(*item) : PackReview::reopen(*item));
    }
}

void ReviewPage::acceptGroup()
{
    m_editor->commit();
    if (row() < 0) {
        return;
    }
    const ReviewGroup group = m_model->at(row()).group;
    std::vector<PackEdit> edits;
    for (const ReviewItem& item : m_desk.review().items()) {
        if (item.group == group && item.state == ReviewState::Open && !item.doubtful) {
            const auto accepted = PackReview::accept(item);
            edits.insert(edits.end(), accepted.begin(), accepted.end());
        }
    }
    decide(std::move(edits));
}

void ReviewPage::edit()
{
    if (current() != nullptr) {
        m_editor->begin();
    }
}

void ReviewPage::makeEntry()
{
    if (row() < 0 || m_model->at(row()).what != ReviewModel::Row::What::Clause) {
        return;
    }
    const int clause = m_model->at(row()).clause;
    const std::string words = fromQt(m_model->at(row()).text);
    std::string id = "prompt-" + std::to_string(clause);
    while (m_desk.text().has("prompt", id)) {
        id += "-2";
    }
    // When it is to be said is for the trainer to choose: it begins with the moment at which most is said.
    if (m_desk.makeEntry(clause, "prompt", id,
                         {{"at", "\"call.in_progress\""},
                          {"review", "\"open\""},
                          {"text", tomlText(words)},
                          {"source", tomlTexts({'c' + std::to_string(clause)})}})) {
        select(m_model->rowOf("prompt", id));
        showCurrent();
        edit();
    }
}

bool ReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const auto with = key->modifiers() & ~Qt::KeypadModifier;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && with == Qt::NoModifier) {
            const bool isClause = row() >= 0 && m_model->at(row()).what == ReviewModel::Row::What::Clause;
            if (isClause) {
                makeEntry();
            } else {
                accept();
            }
            return true;
        }
        if (isEnter && with == Qt::ShiftModifier) {
            acceptGroup();
            return true;
        }
        if (isEnter && with == Qt::AltModifier) {
            acceptBeside();
            return true;
        }
        if (key->key() == Qt::Key_Delete && with == Qt::NoModifier) {
            reject();
            return true;
        }
        if (key->key() == Qt::Key_Insert && with == Qt::NoModifier) {
            makeEntry();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPage::applyScale()
{
    m_acts.applyScale(m_with.theme);
    m_list->doItemsLayout();
    const bool isLarge = m_with.theme.textPercent() > 150;
    m_counts->setVisible(!isLarge);
}

void ReviewPage::retranslate()
{
    m_accept->setText(tr("Accept"));
    m_beside->setText(tr("Use both"));
    m_reject->setText(tr("Reject, or open again"));
    m_group->setText(tr("Accept the group"));
    m_edit->setText(tr("Change"));
    m_make->setText(tr("Make an entry of it"));
    m_undo->setText(tr("Undo"));
    m_publish->setText(tr("Publish…"));
    m_leave->setText(tr("Save and leave"));
    m_list->setAccessibleName(tr("Entries under review"));
    m_manual->setAccessibleName(tr("The manual"));
    m_editor->commit();
    m_editor->retranslate();
    m_editor->clear();
    follow();
}

} // namespace frontdesk
