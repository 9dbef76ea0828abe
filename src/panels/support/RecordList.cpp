#include "panels/support/RecordList.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "panels/support/SearchField.h"
#include "panels/support/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int leastListRows = 3;

} // namespace

RecordList::RecordList(Shape shape, const Theme& theme, QAbstractItemModel* rows, QWidget* parent)
    : QFrame(parent), m_shape(std::move(shape)), m_theme(theme), m_field(new SearchField(this)),
      m_which(new ChoiceChips(this)), m_table(new QTableView(this)), m_empty(nullptr), m_new(new KeyHintButton(this)),
      m_below(new FlowLayout)
{
    setProperty("class", QStringLiteral("card"));
    const QString stem = QLatin1String(m_shape.stem);
    m_field->setObjectName(stem + QStringLiteral("SearchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_which->setObjectName(stem + QStringLiteral("WhichChoiceChips"));
    m_table->setObjectName(stem + QStringLiteral("TableView"));
    m_table->setModel(rows);
    m_table->setItemDelegate(new ChipDelegate(theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(m_shape.stretched, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(stem + QStringLiteral("EmptyHint"));
    m_new->setObjectName(stem + QStringLiteral("NewKeyHintButton"));
    m_new->setKeyHint(QKeySequence(m_shape.newKey).toString(QKeySequence::NativeText));
    QStringList words;
    for (const char* const word : m_shape.which) {
        words += QLatin1String(word);
    }
    showNames(words); // until the panel has said them in the language of the screen
    m_which->setValue(words.first());
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_which);
    layout->addWidget(m_table, 1);
    m_below->addWidget(m_new);
    layout->addLayout(m_below);
    setNarrow(false);
    connect(m_field, &SearchField::typedChanged, this, &RecordList::typedChanged);
    connect(m_which, &ChoiceChips::chosen, this, [this] {
        if (m_which->value().isEmpty()) {
            m_which->setValue(QLatin1String(m_shape.which.front())); // one is always chosen
        }
        Q_EMIT whichChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordList::currentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &RecordList::openRequested);
    connect(m_new, &QPushButton::clicked, this, &RecordList::newRequested);
}

QString RecordList::which() const { return m_which->value(); }

void RecordList::setWhich(const QString& word) { m_which->setValue(word); }

void RecordList::choose(int index) { m_which->choose(index); }

void RecordList::showNames(const QStringList& names)
{
    if (names == m_names) {
        return; // the chips are made anew, and one of them may have the focus
    }
    m_names = names;
    const bool hadFocus = m_which->isAncestorOf(QApplication::focusWidget());
    const QString chosen = m_which->value();
    QList<ChoiceChips::Choice> choices;
    for (const char* const word : m_shape.which) {
        const auto at = choices.size();
        choices.append({QLatin1String(word), names.value(at), {}});
    }
    m_which->setChoices(choices);
    m_which->setValue(chosen);
    if (hadFocus) {
        m_which->setFocus(Qt::OtherFocusReason);
    }
}

void RecordList::setHint(const QString& words) { m_empty->setText(words); }

void RecordList::addBeside(QWidget* button) { m_below->addWidget(button); }

void RecordList::setNewText(const QString& words) { m_new->setText(words); }

void RecordList::setWords(const QString& look, const QString& which, const QString& table)
{
    m_field->setPlaceholderText(look);
    m_field->setAccessibleName(look);
    m_which->setAccessibleName(which);
    m_which->setToolTip(which);
    m_table->setAccessibleName(table);
}

void RecordList::select(int row)
{
    const QModelIndex at = m_table->model()->index(row, 0);
    m_table->setCurrentIndex(at); // where marking more begins: selectRow() leaves that where it was
    m_table->selectionModel()->select(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordList::scale() { scaleRowTable(*m_table, m_shape.widths, m_theme, leastListRows); }

void RecordList::setNarrow(bool narrow)
{
    const int side = narrow ? 8 : 16;
    layout()->setContentsMargins(side, narrow ? 8 : 12, side, narrow ? 8 : 12);
    layout()->setSpacing(narrow ? 4 : 8);
}

bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_table || watched == m_field)) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT openRequested();
            return true;
        }
        const int rows = m_table->model()->rowCount();
        if (key->modifiers() == Qt::ControlModifier && watched == m_table && rows > 0 &&
            (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            select(key->key() == Qt::Key_Home ? 0 : rows - 1); // also where several may be marked
            return true;
        }
        if (bare && watched == m_field && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            QApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
