#include "panels/complaint/ComplaintBoard.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/RowTable.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text: name, open, overdue, at risk, not told, to ask, came back.
constexpr std::array boardColumnWidths{0, 44, 44, 54, 54, 54, 46};
constexpr int leastBoardRows = 4;

} // namespace

ComplaintBoard::ComplaintBoard(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(new ComplaintBoardModel(this)), m_title(new QLabel(this)),
      m_by(new ChoiceChips(this)), m_table(new QTableView(this)), m_empty(nullptr)
{
    setProperty("class", QStringLiteral("card"));
    setObjectName(QStringLiteral("complaintBoard"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_by->setObjectName(QStringLiteral("complaintBoardByChoiceChips"));
    m_table->setObjectName(QStringLiteral("complaintBoardTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_by);
    layout->addWidget(m_table, 1);
    showWords();
    m_by->setValue(toQt(nameOf(allBoardBys.front())));
    connect(m_by, &ChoiceChips::chosen, this, [this] {
        if (m_by->value().isEmpty()) {
            m_by->setValue(toQt(nameOf(allBoardBys.front()))); // one is always chosen
        }
        Q_EMIT byChosen();
    });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& at) { Q_EMIT lineChosen(m_model->at(at.row())); });
}

BoardBy ComplaintBoard::by() const
{
    const auto* const at = std::find_if(allBoardBys.begin(), allBoardBys.end(),
                                        [&](BoardBy by) { return toQt(nameOf(by)) == m_by->value(); });
    return at == allBoardBys.end() ? allBoardBys.front() : *at;
}

void ComplaintBoard::setRows(std::vector<BoardRow> rows)
{
    m_model->setRows(std::move(rows));
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0);
    }
}

void ComplaintBoard::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void ComplaintBoard::retranslate()
{
    showWords();
    m_model->retranslate();
}

void ComplaintBoard::showWords()
{
    const QString chosen = m_by->value();
    const QStringList names{tr("By person"), tr("By department"), tr("By category"), tr("By building")};
    QList<ChoiceChips::Choice> choices;
    for (const BoardBy by : allBoardBys) {
        choices.append({toQt(nameOf(by)), names.value(choices.size()), QString::number(choices.size() + 1)});
    }
    m_by->setChoices(choices);
    m_by->setValue(chosen);
    m_by->setAccessibleName(tr("By what open tickets are counted (1 to 4)"));
    m_title->setText(tr("Open tickets: who has how many, and how they stand"));
    m_table->setAccessibleName(m_title->text());
    m_table->setToolTip(tr("Enter: only these in the list"));
    m_empty->setText(tr("No ticket is open."));
}

void ComplaintBoard::scale() { scaleRowTable(*m_table, boardColumnWidths, m_theme, leastBoardRows); }

bool ComplaintBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            const QModelIndex at = m_table->currentIndex();
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && at.isValid()) {
                Q_EMIT lineChosen(m_model->at(at.row()));
                return true;
            }
            const int number = key->key() - Qt::Key_1;
            if (number >= 0 && number < m_by->count()) {
                m_by->choose(number);
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
