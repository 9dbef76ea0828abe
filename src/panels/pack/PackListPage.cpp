#include "panels/pack/PackListPage.h"

#include "panels/pack/PackTexts.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "rules/PackReader.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr QKeyCombination openManualKey{Qt::ControlModifier, Qt::Key_O};
constexpr QKeyCombination openFileKey = Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_O;
constexpr QKeyCombination saveFileKey = Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_S;
constexpr QKeyCombination followKey{Qt::ControlModifier, Qt::Key_Space};
constexpr QKeyCombination goBackKey{Qt::ControlModifier, Qt::Key_Backspace};

QString words(const char* text) { return QCoreApplication::translate("frontdesk::PackListPage", text); }

QString stateText(const ShelfRow& row)
{
    switch (row.state) {
    case ShelfRow::State::Draft:
        return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Draft"));
    case ShelfRow::State::InForce:
        return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "In force"));
    case ShelfRow::State::Published:
        return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Published"));
    case ShelfRow::State::Older:
        return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Older"));
    }
    return {};
}

QString byText(const ShelfRow& row)
{
    return row.version.origin == PackOrigin::Shipped
               ? words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "comes with the program"))
               : row.by;
}

QString readText(const ShelfRow& row)
{
    return row.readers == 0 ? QString() : QStringLiteral("%1 / %2").arg(row.readBy).arg(row.readers);
}

} // namespace

PackListModel::PackListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<ShelfRow>(
          {{QStringLiteral("title"), [] { return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Rules")); },
            [](const ShelfRow& row) { return shown(row.title); }},
           {QStringLiteral("version"), [] { return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Version")); },
            [](const ShelfRow& row) { return toQt(row.version.version); }},
           {QStringLiteral("state"), [] { return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "State")); },
            stateText},
           {QStringLiteral("at"), [] { return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Since")); },
            [&zone, &clock](const ShelfRow& row) { return whenText(row.version.at, zone, clock.now()); }},
           {QStringLiteral("by"), [] { return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "By")); }, byText},
           {QStringLiteral("read"), [] { return words(QT_TRANSLATE_NOOP("frontdesk::PackListPage", "Read")); },
            readText}},
          [](const ShelfRow& row) { return row.version.id.value(); }, parent)
{}

PackListPage::PackListPage(const PackPorts& ports, PackShelf& shelf, QWidget* parent)
    : QWidget(parent), m_with(ports), m_shelf(shelf), m_model(new PackListModel(ports.zone, ports.clock, this)),
      m_hint(new QLabel(this)), m_table(new QTableView(this)), m_about(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("packListPage"));
    build();
    connect(&m_shelf, &PackShelf::changed, this, &PackListPage::follow);
    retranslate();
}

void PackListPage::build()
{
    m_hint->setProperty("class", QStringLiteral("muted"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("packTableView"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    m_about->setObjectName(QStringLiteral("packAboutPlainTextEdit"));
    m_about->setReadOnly(true);
    m_about->setTabChangesFocus(true);
    auto* const split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_about);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);

    auto* const acts = new FlowLayout;
    const auto act = [&](const char* name, QKeyCombination key, auto run) {
        auto* const button = new KeyHintButton(this);
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(keyText(QKeySequence(key)));
        connect(button, &QPushButton::clicked, this, run);
        acts->addWidget(button);
        if (key.key() != Qt::Key_Return) {
            auto* const shortcut = new QShortcut(QKeySequence(key), this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        }
        return button;
    };
    m_manual = act("packManualPushButton", openManualKey, [this] { Q_EMIT openManualRequested(); });
    m_manual->setProperty("class", QStringLiteral("primary"));
    m_edit = act("packEditPushButton", Qt::Key_Return, [this] { Q_EMIT editRequested(); });
    m_followed = act("packFollowPushButton", followKey, [this] {
        if (const ShelfRow* const row = current()) {
            Q_EMIT followRequested(row->state != ShelfRow::State::InForce);
        }
    });
    m_goBack = act("packGoBackPushButton", goBackKey, [this] { Q_EMIT goBackRequested(); });
    m_file = act("packFilePushButton", openFileKey, [this] { Q_EMIT openFileRequested(); });
    m_save = act("packSavePushButton", saveFileKey, [this] { Q_EMIT saveFileRequested(); });

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(split, 1);
    layout->addLayout(acts);
}

void PackListPage::enter()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0);
    }
}

const ShelfRow* PackListPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void PackListPage::select(PackVersionId id)
{
    m_wanted = id;
    follow();
}

void PackListPage::selectPack(const std::string& pack) { m_wantedPack = pack; }

void PackListPage::follow()
{
    m_model->setRows(m_shelf.rows());
    if (const std::string pack = std::exchange(m_wantedPack, {}); !pack.empty()) {
        const auto& rows = m_model->rows();
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const ShelfRow& one) { return one.version.pack == pack; });
        if (row != rows.end()) {
            m_wanted = row->version.id;
        }
    }
    if (m_wanted) {
        if (const int row = m_model->rowOf(m_wanted->value()); row >= 0) {
            m_table->selectRow(row);
            m_wanted.reset();
        }
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0);
    }
    showCurrent();
}

void PackListPage::showCurrent()
{
    const ShelfRow* const row = current();
    m_about->setPlainText(row == nullptr ? QString() : about(*row));
    const bool isBase = row != nullptr && row->version.pack == basePackId;
    const bool isDraft = row != nullptr && row->state == ShelfRow::State::Draft;
    const bool isInForce = row != nullptr && row->state == ShelfRow::State::InForce;
    m_edit->setEnabled(row != nullptr);
    m_edit->setText(isDraft ? tr("Go on with the review") : tr("Change (a new draft)"));
    m_followed->setEnabled(row != nullptr && !isBase && !isDraft && row->state != ShelfRow::State::Older);
    m_followed->setText(isInForce ? tr("Follow no longer") : tr("Follow"));
    m_goBack->setEnabled(row != nullptr && row->state != ShelfRow::State::Older);
    m_goBack->setText(isDraft ? tr("Throw the draft away") : tr("Back to the version before"));
    m_save->setEnabled(row != nullptr);
}

QString PackListPage::about(const ShelfRow& row) const
{
    const PackReader reader{m_with.vocabulary};
    const auto pack = reader.read(row.version.text, row.version.pack);
    if (!pack) {
        return tr("This version cannot be read.");
    }
    QStringList lines;
    if (row.readers > 0) {
        const QStringList unread = m_shelf.unreadOf(row.version.id);
        lines += unread.isEmpty() ? tr("Everybody has read it.")
                                  : tr("Not read yet by: %1").arg(unread.join(QStringLiteral(", ")));
        lines += QString();
    }
    Pack before;
    if (const auto old = versionBefore(row.version, m_shelf.versions())) {
        if (auto read = reader.read(old->text, old->pack)) {
            before = std::move(*read);
            lines += tr("What changed since version %1:").arg(toQt(old->version));
        }
    } else {
        lines += tr("What it says:");
    }
    lines += PackTexts::changes(differences(before, *pack), before, *pack, m_with.vocabulary);
    return lines.join(QLatin1Char('\n'));
}

bool PackListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (current() != nullptr) {
                Q_EMIT editRequested();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PackListPage::applyScale() { m_table->resizeRowsToContents(); }

void PackListPage::retranslate()
{
    m_hint->setText(
        tr("The rules that the desks follow. A manual (Word, PDF, text or a saved web page) becomes a draft, "
           "the draft is reviewed clause by clause and published; the calls that begin then follow it."));
    m_manual->setText(tr("Open a manual…"));
    m_file->setText(tr("Open a pack file…"));
    m_save->setText(tr("Save as a pack file…"));
    m_table->setAccessibleName(tr("Packs of rules"));
    m_about->setAccessibleName(tr("About the version"));
    m_model->retranslate();
    showCurrent();
}

} // namespace frontdesk
