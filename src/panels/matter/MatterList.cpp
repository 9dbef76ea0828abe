#include "panels/matter/MatterList.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/RowTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace frontdesk {

namespace {

/// Widths at 100 % text; the key points take what is left.
constexpr int matterColumnWidths[] = {76, 96, 180, 0, 76, 116};
constexpr int matterPointsColumn = 3;
constexpr int matterShownRows = 3;

} // namespace

MatterList::MatterList(const Theme& theme, const TimeZone& zone, const Clock& clock, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(new MatterListModel(zone, clock, this)),
      m_filter(new MatterFilterModel(this)), m_title(new QLabel(this)), m_typed(new QLineEdit(this)),
      m_table(new QTableView(this))
{
    setProperty("class", QStringLiteral("card"));
    m_title->setProperty("class", QStringLiteral("section"));
    m_title->setTextFormat(Qt::PlainText);
    m_typed->setObjectName(QStringLiteral("matterFilterLineEdit"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setInputMethodHints(Qt::ImhPreferLatin);
    m_table->setObjectName(QStringLiteral("matterTableView"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ChipDelegate(theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(matterPointsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_typed->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("matterListEmptyHint"));

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_typed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        showHint();
    });
    connect(m_table, &QTableView::doubleClicked, this, &MatterList::openCurrent);
    connect(&m_theme, &Theme::changed, this, &MatterList::applyScale);
    applyScale();
}

void MatterList::focusFilter()
{
    m_typed->setFocus(Qt::ShortcutFocusReason);
    m_typed->selectAll();
}

bool MatterList::clearFilter()
{
    if (m_typed->text().isEmpty()) {
        return false;
    }
    m_typed->clear();
    return true;
}

void MatterList::retranslate(const QString& openKey)
{
    m_openKey = openKey;
    m_title->setText(tr("At the counter today"));
    m_typed->setPlaceholderText(tr("Filter: name, number, words"));
    m_typed->setAccessibleName(tr("Filter the counter matters"));
    m_table->setAccessibleName(m_title->text());
    m_table->setToolTip(tr("Enter: open"));
    m_model->retranslate();
    showHint();
}

void MatterList::showHint()
{
    m_empty->setText(
        m_typed->text().isEmpty()
            ? tr("What people at the counter came for appears here when it is saved. %1 begins one.").arg(m_openKey)
            : tr("No counter matter of today holds these words. Esc clears the filter."));
}

void MatterList::applyScale()
{
    for (int column = 0; column < static_cast<int>(std::size(matterColumnWidths)); ++column) {
        if (matterColumnWidths[column] > 0) {
            m_table->setColumnWidth(column, m_theme.px(matterColumnWidths[column]));
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    m_table->horizontalHeader()->setMinimumSectionSize(m_theme.px(60));
    m_typed->setMinimumWidth(240);
    m_table->setMinimumHeight(m_theme.px(30) * (matterShownRows + 1));
}

void MatterList::openCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (index.isValid()) {
        Q_EMIT openRequested(m_model->at(index.row()).id);
    }
}

bool MatterList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_typed && bare && key->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(0);
        return true;
    }
    if (watched == m_table && bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openCurrent();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
