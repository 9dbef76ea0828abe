// How the roll-call's window is put together, its keys and its words.
#include "panels/visitor/RollCallWindow.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "panels/support/Theme.h"
#include "panels/visitor/RollCallModel.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace frontdesk {

namespace {

const QKeySequence hideFoundKey{Qt::ALT | Qt::Key_H};
const QKeySequence rollCallPrintKey{Qt::ALT | Qt::Key_P};
const QKeySequence rollCallAgainKey{Qt::ALT | Qt::Key_N};
const QKeySequence rollCallBackKey{Qt::ALT | Qt::Key_U};
const QKeySequence rollCallFindKey{Qt::CTRL | Qt::Key_F};
/// Widths at 100 % text; the company takes what is left.
constexpr int rollCallWidths[] = {110, 170, 130, 90, 0, 104, 80, 56};
constexpr int rollCallRowHeight = 40;
constexpr int rollCallWidestColumn = 4;

} // namespace

void RollCallWindow::build()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("rollCallCountsLabel"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setProperty("class", QStringLiteral("timer"));
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("rollCallSaidLabel"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setProperty("class", QStringLiteral("muted"));
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("rollCallFilterLineEdit"));
    m_filter->setProperty("class", QStringLiteral("big"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &RollCallWindow::showCall);
    buildTable();
    const auto button = [this](const char* name, auto run) {
        auto* const made = new KeyHintButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_tick = button("rollCallTickKeyHintButton", [this] { tick(); });
    m_tick->setProperty("class", QStringLiteral("primary"));
    m_hide = button("rollCallHideKeyHintButton", [this] { hideFound(); });
    m_print = button("rollCallPrintKeyHintButton", [this] { print(); });
    m_again = button("rollCallAgainKeyHintButton", [this] { beginAgain(); });
    m_close = button("rollCallCloseKeyHintButton", [this] { reject(); });
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(8);
    for (KeyHintButton* const each : {m_tick, m_hide, m_print, m_again, m_close}) {
        flow->addWidget(each);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_filter);
    auto* const layout = new QVBoxLayout(this);
    const Theme& theme = m_with.theme;
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addLayout(head);
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    layout->addWidget(acts);
}

void RollCallWindow::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("rollCallTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(rollCallWidestColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { tick(); });
    auto* const empty = new EmptyHint(m_table);
    empty->setObjectName(QStringLiteral("rollCallEmptyHint"));
}

void RollCallWindow::bindKeys()
{
    // The application's ImeGuard keeps these from firing while an input method composes.
    const auto bind = [this](const QKeySequence& key, auto run) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    bind(hideFoundKey, [this] { hideFound(); });
    bind(rollCallPrintKey, [this] { print(); });
    bind(rollCallAgainKey, [this] { beginAgain(); });
    bind(rollCallBackKey, [this] { takeBack(); });
    bind(rollCallFindKey, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_tick->setKeyHint(keyText(QKeySequence(Qt::Key_Space)));
    m_hide->setKeyHint(keyText(hideFoundKey));
    m_print->setKeyHint(keyText(rollCallPrintKey));
    m_again->setKeyHint(keyText(rollCallAgainKey));
    m_close->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
}

void RollCallWindow::scale()
{
    const Theme& theme = m_with.theme;
    QFont large = theme.titleFont();
    large.setWeight(QFont::Normal);
    m_table->setFont(large);
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(rollCallRowHeight));
    for (int column = 0; column < static_cast<int>(std::size(rollCallWidths)); ++column) {
        if (rollCallWidths[column] > 0) {
            m_table->setColumnWidth(column, theme.px(rollCallWidths[column]));
        }
    }
    m_filter->setMinimumWidth(theme.px(330));
}

void RollCallWindow::retranslate()
{
    setWindowTitle(tr("Roll-call"));
    m_filter->setPlaceholderText(tr("Name, host, room, plate (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Look for somebody"));
    m_table->setAccessibleName(tr("Everybody inside"));
    m_tick->setText(tr("Found / not found"));
    m_hide->setText(m_hidesFound ? tr("Show found") : tr("Hide found"));
    m_print->setText(tr("Print\u2026"));
    m_again->setText(tr("Begin anew"));
    m_again->setToolTip(tr("Takes all ticks back and lists whoever is inside now"));
    m_close->setText(tr("Close"));
    findChild<EmptyHint*>(QStringLiteral("rollCallEmptyHint"))->setText(tr("Nobody is left to be found here."));
    m_model->retranslate();
    showCall();
}

} // namespace frontdesk
