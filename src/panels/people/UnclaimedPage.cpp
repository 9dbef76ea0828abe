#include "panels/people/UnclaimedPage.h"

#include "base/TimeZone.h"
#include "panels/people/PeopleLayout.h"
#include "panels/people/UnclaimedModel.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RowTable.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/Format.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds giveBackTime{10};
/// Widths at 100 % text; the key points take what is left.
constexpr int unclaimedColumnWidths[] = {130, 300, 110};
constexpr int unclaimedWhatColumn = 3;
constexpr QKeyCombination giveBackKey{Qt::AltModifier, Qt::Key_U};

KeyHintButton* unclaimedButton(QWidget* page, const char* objectName, const char* key)
{
    auto* const button = new KeyHintButton(page);
    button->setObjectName(QLatin1String(objectName));
    button->setKeyHint(QLatin1String(key));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

UnclaimedPage::UnclaimedPage(const Ports& ports, QWidget* parent)
    : QWidget(parent), m_ports(ports), m_model(new UnclaimedModel(ports.zone, ports.clock, this)),
      m_title(peopleLabel(this, "title")), m_intro(peopleLabel(this, "muted")), m_notice(new NoticeBar(this)),
      m_table(new QTableView(this)), m_take(unclaimedButton(this, "takeKeyHintButton", "Enter")),
      m_takeFrom(unclaimedButton(this, "takeFromKeyHintButton", "A")),
      m_open(unclaimedButton(this, "openUnclaimedKeyHintButton", "O")),
      m_close(unclaimedButton(this, "closeUnclaimedKeyHintButton", "Esc"))
{
    build();
    retranslate();
    applyScale();
    connect(m_take, &QPushButton::clicked, this, &UnclaimedPage::take);
    connect(m_takeFrom, &QPushButton::clicked, this, &UnclaimedPage::takeFrom);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const UnclaimedItem* const item = current()) {
            Q_EMIT openRequested(item->record);
        }
    });
    connect(m_close, &QPushButton::clicked, this, &UnclaimedPage::finished);
    connect(m_table, &QTableView::doubleClicked, m_open, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnclaimedPage::showCount);
    connect(&ports.hub, &ChangeHub::recordsChanged, this, [this] {
        if (isVisible()) {
            reload();
        }
    });
    connect(&ports.theme, &Theme::changed, this, &UnclaimedPage::applyScale);
    auto* const undo = new QShortcut(QKeySequence(giveBackKey), this);
    undo->setContext(Qt::WidgetWithChildrenShortcut); // the panel behind has the same key
    connect(undo, &QShortcut::activated, m_notice, &NoticeBar::runAct);
}

void UnclaimedPage::build()
{
    setObjectName(QStringLiteral("unclaimedPage"));
    m_notice->setObjectName(QStringLiteral("unclaimedNoticeBar"));
    m_notice->setActKey(giveBackKey);
    m_table->setObjectName(QStringLiteral("unclaimedTableView"));
    m_table->setModel(m_model);
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(unclaimedWhatColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("unclaimedEmptyHint"));
    m_take->setProperty("class", QStringLiteral("primary"));
    auto* const card = new QFrame(this);
    card->setProperty("class", QStringLiteral("card"));
    auto* const inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(16, 12, 16, 12);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_title, m_intro}) {
        inCard->addWidget(each);
    }
    inCard->addWidget(m_table, 1);
    auto* const acts = new QWidget(card);
    auto* const flow = new FlowLayout(acts);
    flow->setContentsMargins(0, 4, 0, 0);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_take, m_takeFrom, m_open, m_close}) {
        flow->addWidget(each);
    }
    inCard->addWidget(acts);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    setFocusProxy(m_table);
}

void UnclaimedPage::begin()
{
    m_notice->clear();
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void UnclaimedPage::second() { m_notice->look(m_ports.clock.steady()); }

void UnclaimedPage::reload()
{
    m_ports.desk.read<std::vector<UnclaimedItem>>(
        this, "unclaimed", [](const ReadView& view) { return Unclaimed::read(view); },
        [this](Result<std::vector<UnclaimedItem>> items) {
            if (!items) {
                m_notice->say({.words = errorText(items.error()), .state = QStringLiteral("late")});
                return;
            }
            m_model->setRows(std::move(*items));
            if (!m_table->currentIndex().isValid() && !m_model->rows().empty()) {
                m_table->selectRow(0);
            }
            showCount();
        });
}

const UnclaimedItem* UnclaimedPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void UnclaimedPage::showCount()
{
    const UnclaimedItem* const item = current();
    for (QWidget* const each : std::initializer_list<QWidget*>{m_take, m_takeFrom, m_open}) {
        each->setEnabled(item != nullptr);
    }
    //: Takes the chosen record and all that came after it; %1 is its time
    m_takeFrom->setText(item != nullptr
                            ? tr("Take all since %1").arg(whenText(item->at, m_ports.zone, m_ports.clock.now()))
                            : tr("Take all"));
}

void UnclaimedPage::take()
{
    if (const UnclaimedItem* const item = current()) {
        claim({item->record});
    }
}

void UnclaimedPage::takeFrom()
{
    const QModelIndex index = m_table->currentIndex();
    std::vector<RecordRef> records;
    for (int row = index.row(); index.isValid() && row < static_cast<int>(m_model->rows().size()); ++row) {
        records.push_back(m_model->at(row).record);
    }
    if (!records.empty()) {
        claim(records);
    }
}

void UnclaimedPage::claim(const std::vector<RecordRef>& records)
{
    m_ports.desk.write<std::vector<ClaimedRecord>>(
        this,
        [records, now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return Unclaimed::claim(uow, actor, records, now);
        },
        [this](Result<std::vector<ClaimedRecord>> taken) {
            if (!taken) {
                m_notice->say({.words = errorText(taken.error()), .state = QStringLiteral("late")});
                return;
            }
            m_notice->say({.words = tr("%n taken.", "records", static_cast<int>(taken->size())),
                           .state = QStringLiteral("ok"),
                           .act = tr("Give back"),
                           .run = [this, records = *taken] { giveBack(records); },
                           .until = m_ports.clock.steady() + giveBackTime});
        });
}

void UnclaimedPage::giveBack(const std::vector<ClaimedRecord>& records)
{
    m_ports.desk.write<bool>(
        this,
        [records, now = m_ports.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return Unclaimed::giveBack(uow, actor, records, now).map([] { return true; });
        },
        [this](const Result<bool>& done) {
            if (!done) {
                m_notice->say({.words = errorText(done.error()), .state = QStringLiteral("late")});
            }
        });
}

bool UnclaimedPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* const key = static_cast<const QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || key->isAutoRepeat()) {
        return QWidget::eventFilter(watched, event);
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_A:
        takeFrom();
        return true;
    case Qt::Key_O:
        m_open->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void UnclaimedPage::applyScale()
{
    for (int column = 0; column < static_cast<int>(std::size(unclaimedColumnWidths)); ++column) {
        m_table->setColumnWidth(column, m_ports.theme.px(unclaimedColumnWidths[column]));
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_ports.theme.px(30));
}

void UnclaimedPage::retranslate()
{
    setAccessibleName(tr("Unclaimed"));
    m_title->setText(tr("Unclaimed"));
    m_intro->setText(tr("Recorded while nobody was signed in. Take what you did yourself."));
    m_table->setAccessibleName(m_title->text());
    m_empty->setText(tr("Nothing waits to be taken. What is recorded at a locked desk appears here."));
    m_take->setText(tr("Take"));
    m_open->setText(tr("Open"));
    m_close->setText(tr("Close"));
    m_notice->retranslate();
    m_model->retranslate();
    showCount();
}

void UnclaimedPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
