#include "panels/directory/PartyList.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "panels/support/SearchField.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr QLatin1String everybodyWord{"everybody"};
constexpr QLatin1String colleaguesWord{"colleagues"};
constexpr QKeyCombination arrivedKey{Qt::AltModifier, Qt::Key_A};
constexpr int partyColumnWidths[] = {0, 110, 104};

} // namespace

PartyList::PartyList(const Theme& theme, const TimeZone& zone, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(new PartyListModel(zone, this)), m_field(new SearchField(this)),
      m_which(new ChoiceChips(this)), m_table(new QTableView(this)), m_empty(nullptr), m_arrivedLabel(new QLabel(this)),
      m_initials(new QLineEdit(this)), m_new(new KeyHintButton(this)), m_duplicates(new QPushButton(this)),
      m_import(new QPushButton(this))
{
    setProperty("class", QStringLiteral("card"));
    build();
    applyScale();
    connect(&m_theme, &Theme::changed, this, &PartyList::applyScale);
}

QWidget* PartyList::inLines(std::initializer_list<QWidget*> parts)
{
    auto* const line = new QWidget(this);
    auto* const flow = new FlowLayout(line);
    flow->setSpacing(8);
    for (QWidget* const part : parts) {
        flow->addWidget(part);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    line->setSizePolicy(flowing);
    return line;
}

void PartyList::setNarrow(bool narrow)
{
    for (int column = 1; column < m_model->columnCount({}); ++column) {
        m_table->setColumnHidden(column, narrow); // what they say stands in the detail too
    }
    const int side = narrow ? 8 : 16;
    layout()->setContentsMargins(side, narrow ? 8 : 12, side, narrow ? 8 : 12);
    layout()->setSpacing(narrow ? 4 : 8);
    m_arrivedLabel->setVisible(!narrow); // the field says it too
    m_initials->setFixedWidth(m_theme.px(narrow ? 70 : 110));
}

void PartyList::build()
{
    m_field->setObjectName(QStringLiteral("directorySearchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_which->setObjectName(QStringLiteral("directoryListChoiceChips"));
    m_which->setSingleLine();
    m_table->setObjectName(QStringLiteral("directoryTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_theme, m_table));
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("directoryEmptyHint"));
    m_new->setObjectName(QStringLiteral("directoryNewKeyHintButton"));
    m_duplicates->setObjectName(QStringLiteral("directoryDuplicatesPushButton"));
    m_duplicates->setProperty("class", QStringLiteral("chip"));
    m_duplicates->setProperty("state", QStringLiteral("near"));
    m_duplicates->hide();
    m_import->setObjectName(QStringLiteral("directoryImportPushButton"));
    m_import->setMenu(new QMenu(m_import));
    m_arrivedLabel->setTextFormat(Qt::PlainText);
    m_arrivedLabel->setProperty("class", QStringLiteral("section"));
    m_initials->setObjectName(QStringLiteral("arrivedLineEdit"));
    m_initials->setInputMethodHints(Qt::ImhPreferLatin);
    m_arrivedLabel->setBuddy(m_initials);
    auto* const arrived = new QShortcut(QKeySequence(arrivedKey), parentWidget()); // wherever in the panel
    arrived->setContext(Qt::WidgetWithChildrenShortcut);
    connect(arrived, &QShortcut::activated, m_initials, [this] { m_initials->setFocus(Qt::ShortcutFocusReason); });

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(inLines({m_which, m_duplicates, m_import}));
    layout->addWidget(m_table, 1);
    layout->addWidget(inLines({m_arrivedLabel, m_initials, m_new}));

    connect(m_field, &SearchField::typedChanged, this, [this] {
        m_wanted = 0;
        Q_EMIT asked();
    });
    connect(m_which, &ChoiceChips::chosen, this, [this] {
        if (m_which->value().isEmpty()) {
            m_which->setValue(everybodyWord); // one of the two is always chosen
        }
        showHint();
        Q_EMIT asked();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        m_wanted = 0;
        Q_EMIT chosen(row.isValid() ? std::optional{m_model->at(row.row()).id} : std::nullopt);
    });
    connect(m_table, &QTableView::doubleClicked, this, &PartyList::editRequested);
    connect(m_new, &QPushButton::clicked, this, &PartyList::newRequested);
    connect(m_duplicates, &QPushButton::clicked, this, &PartyList::duplicatesRequested);
    connect(m_initials, &QLineEdit::returnPressed, this, [this] {
        if (!m_initials->text().trimmed().isEmpty()) {
            Q_EMIT initialsTyped(m_initials->text());
        }
    });
}

void PartyList::setParties(std::vector<Party> parties)
{
    const QModelIndex before = m_table->currentIndex();
    const std::int64_t chosenBefore = before.isValid() ? m_model->at(before.row()).id.value() : 0;
    const std::int64_t wanted = m_wanted; // rows that leave choose others, which is nobody's doing
    m_model->setRows(std::move(parties));
    const int wantedRow = wanted != 0 ? m_model->rowOf(wanted) : -1;
    const int row = wantedRow >= 0 ? wantedRow : m_model->rowOf(chosenBefore);
    if (row >= 0) {
        m_table->selectRow(row);
    } else if (!typed().trimmed().isEmpty() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0); // what is looked for is seen without a further key
    }
    m_wanted = wantedRow >= 0 ? 0 : wanted;
    showHint();
}

void PartyList::setDuplicates(int pairs)
{
    m_pairs = pairs;
    m_duplicates->setText(tr("%n look(s) alike", "", pairs));
    m_duplicates->setVisible(pairs > 0);
}

void PartyList::setMayImport(bool may) { m_import->setVisible(may); }

void PartyList::fillImports()
{
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import a list"));
    m_import->menu()->clear();
    const std::pair<const char*, QString> kinds[] = {
        {"directory_people", tr("People and companies\u2026")},
        {"directory_places", tr("Rooms and other places\u2026")},
        {"attendance", tr("Who is here (attendance)\u2026")},
    };
    for (const auto& [kind, words] : kinds) {
        QAction* const action = m_import->menu()->addAction(words);
        action->setObjectName(QLatin1String(kind) + QStringLiteral("ImportAction"));
        connect(action, &QAction::triggered, this,
                [this, name = QString::fromLatin1(kind)] { Q_EMIT importRequested(name); });
    }
}

QString PartyList::typed() const { return m_field->typed(); }

DirectoryList PartyList::which() const
{
    return m_which->value() == colleaguesWord ? DirectoryList::Colleagues : DirectoryList::Everybody;
}

void PartyList::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool PartyList::clearField()
{
    if (m_field->text().isEmpty()) {
        return false;
    }
    m_field->clear();
    return true;
}

void PartyList::select(PartyId id)
{
    const int row = m_model->rowOf(id.value());
    if (row >= 0) {
        m_table->selectRow(row);
    }
    m_wanted = row >= 0 ? 0 : id.value();
}

void PartyList::arrived() { m_initials->clear(); }

void PartyList::retranslate(const QString& newKey)
{
    m_newKey = newKey;
    m_field->setPlaceholderText(tr("Room, name, pinyin, number, plate"));
    m_field->setAccessibleName(tr("Find people and companies"));
    m_table->setAccessibleName(tr("People and companies"));
    const QString which = m_which->value();
    m_which->setChoices({{everybodyWord, tr("Everybody"), {}}, {colleaguesWord, tr("Colleagues"), {}}});
    m_which->setValue(which.isEmpty() ? everybodyWord : which);
    m_which->setAccessibleName(tr("Which list"));
    //: %1 the key that leads into the field
    m_arrivedLabel->setText(tr("Arrived (%1)").arg(keyText(arrivedKey)));
    m_initials->setPlaceholderText(tr("Initials, Enter"));
    m_initials->setAccessibleName(tr("Initials of the colleague who arrives"));
    m_new->setText(tr("New"));
    m_new->setKeyHint(newKey);
    setDuplicates(m_pairs);
    fillImports();
    m_model->retranslate();
    showHint();
}

void PartyList::showHint()
{
    m_empty->setText(
        !typed().trimmed().isEmpty()
            ? tr("Nobody is found by these words. Esc clears them; %1 enters somebody new.").arg(m_newKey)
        : which() == DirectoryList::Colleagues
            ? tr("Colleagues appear here with where they are. %1 enters one.").arg(m_newKey)
            : tr("Proprietors, tenants, companies and colleagues appear here. %1 enters one; a list can be imported.")
                  .arg(m_newKey));
}

void PartyList::applyScale()
{
    for (int column = 0; column < static_cast<int>(std::size(partyColumnWidths)); ++column) {
        if (partyColumnWidths[column] > 0) {
            m_table->setColumnWidth(column, m_theme.px(partyColumnWidths[column]));
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    m_table->setMinimumHeight(m_theme.px(48)); // the view's own least height makes the window grow at double size
}

bool PartyList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_field && bare && !m_field->isComposing() && m_model->rowCount({}) > 0 &&
        (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
        return true;
    }
    if (watched == m_table && bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT editRequested();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
