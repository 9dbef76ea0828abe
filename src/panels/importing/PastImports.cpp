#include "panels/importing/PastImports.h"

#include "panels/importing/ImportRun.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/DeskShortcut.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace frontdesk {

namespace {

/// Widths at 100 % text: when, file, who, what became of it.
constexpr std::array pastColumnWidths{140, 200, 96, 0};
constexpr int leastPastRows = 4;
constexpr int leastLargeRows = 2;  ///< in large text, where the question below wants its lines
constexpr int pastLargeText = 150; ///< percent
const QKeySequence takeBackKey{Qt::ALT | Qt::Key_Delete};

QString pastWord(const char* text, int count = -1)
{
    return QCoreApplication::translate("frontdesk::PastImports", text, nullptr, count);
}

QString whenOf(const PastImport& past)
{
    return toQt(toIso(past.at.date)) + QLatin1Char(' ') + toQt(past.at.time.toString());
}

QString countsOf(const PastImport& past)
{
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    QStringList parts{pastWord(QT_TRANSLATE_N_NOOP("frontdesk::PastImports", "%n added"), number(past.added)),
                      pastWord(QT_TRANSLATE_N_NOOP("frontdesk::PastImports", "%n updated"), number(past.updated)),
                      pastWord(QT_TRANSLATE_N_NOOP("frontdesk::PastImports", "%n unchanged"), number(past.unchanged))};
    if (past.whole) {
        parts << pastWord(QT_TRANSLATE_N_NOOP("frontdesk::PastImports", "whole list, %n counted as paid"),
                          number(past.gone));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString whatOf(const PastImport& past)
{
    return past.takenBack ? pastWord(QT_TRANSLATE_NOOP("frontdesk::PastImports", "taken back")) +
                                QStringLiteral(" \u00B7 ") + countsOf(past)
                          : countsOf(past);
}

std::int64_t idOf(const PastImport& past) { return std::strtoll(past.undo.c_str(), nullptr, 10); }

std::vector<ListColumn<PastImport>> pastColumns()
{
    return {
        {QStringLiteral("when"), [] { return pastWord(QT_TRANSLATE_NOOP("frontdesk::PastImports", "When")); }, &whenOf},
        {QStringLiteral("file"), [] { return pastWord(QT_TRANSLATE_NOOP("frontdesk::PastImports", "File")); },
         [](const PastImport& past) { return toQt(past.source).simplified(); }},
        {QStringLiteral("who"), [] { return pastWord(QT_TRANSLATE_NOOP("frontdesk::PastImports", "By")); },
         [](const PastImport& past) { return toQt(past.by).simplified(); }},
        {QStringLiteral("what"),
         [] { return pastWord(QT_TRANSLATE_NOOP("frontdesk::PastImports", "What became of it")); }, &whatOf}};
}

} // namespace

PastImports::PastImports(ImportRun& run, const Theme& theme, const ImeGuard& guard, QWidget* parent)
    : QFrame(parent), m_run(run), m_theme(theme), m_model(new ListModel<PastImport>(pastColumns(), &idOf, this)),
      m_title(new QLabel(this)), m_table(new QTableView(this)), m_back(new KeyHintButton(this)),
      m_question(new QLabel(this)), m_yes(new KeyHintButton(this)), m_no(new KeyHintButton(this)),
      m_key(new DeskShortcut({takeBackKey}, guard, this))
{
    m_title->setProperty("class", QStringLiteral("title"));
    m_table->setObjectName(QStringLiteral("pastImportsTableView"));
    m_back->setObjectName(QStringLiteral("pastTakeBackKeyHintButton"));
    m_question->setObjectName(QStringLiteral("pastQuestionLabel"));
    m_yes->setObjectName(QStringLiteral("pastYesKeyHintButton"));
    m_no->setObjectName(QStringLiteral("pastNoKeyHintButton"));
    for (QLabel* const label : {m_title, m_question}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_back->setKeyHint(keyText(takeBackKey));
    m_yes->setKeyHint(keyText(QKeySequence(Qt::Key_Return)));
    m_yes->setAutoDefault(true);
    m_no->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    setUpRowTable(*m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(pastColumnWidths.size()) - 1,
                                                      QHeaderView::Stretch);
    auto* const acts = new QHBoxLayout;
    acts->addWidget(m_back);
    acts->addWidget(m_yes);
    acts->addWidget(m_no);
    acts->addStretch(1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_question);
    layout->addLayout(acts);
    connect(m_back, &QPushButton::clicked, this, &PastImports::ask);
    connect(m_yes, &QPushButton::clicked, this, &PastImports::answer);
    connect(m_no, &QPushButton::clicked, this, &PastImports::leave);
    connect(m_key, &DeskShortcut::pressed, this, &PastImports::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PastImports::follow);
    retranslate();
}

const PastImport* PastImports::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && at.row() < m_model->rowCount({}) ? &m_model->at(at.row()) : nullptr;
}

const PastImport* PastImports::asked() const
{
    const auto& rows = m_model->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const PastImport& each) { return each.undo == m_asked; });
    return m_asked.empty() || at == rows.end() ? nullptr : &*at;
}

void PastImports::ask()
{
    const PastImport* const past = chosen();
    if (past == nullptr || past->takenBack || !m_run.canTakeBack()) {
        return;
    }
    m_asked = past->undo;
    follow();
    m_yes->setFocus(Qt::TabFocusReason);
}

void PastImports::answer()
{
    const std::string undo = std::exchange(m_asked, {});
    follow();
    m_table->setFocus(Qt::TabFocusReason);
    if (!undo.empty()) {
        m_run.takeBack(undo);
    }
}

void PastImports::leave()
{
    m_asked.clear();
    follow();
    m_table->setFocus(Qt::TabFocusReason);
}

void PastImports::showQuestion()
{
    const PastImport* const past = asked();
    m_question->setText(past == nullptr
                            ? QString()
                            : tr("Take back %1 of %2 (%3)? What it added goes, what it changed is as it was before.")
                                  .arg(toQt(past->source).simplified(), whenOf(*past), countsOf(*past)));
    m_question->setVisible(past != nullptr);
    m_yes->setVisible(past != nullptr);
    m_no->setVisible(past != nullptr);
    m_back->setVisible(past == nullptr);
}

void PastImports::follow()
{
    if (m_run.past() != m_model->rows()) {
        m_model->setRows(m_run.past());
        if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
            m_table->selectRow(0);
        }
    }
    if (!m_run.canTakeBack()) {
        m_asked.clear();
    }
    const PastImport* const past = chosen();
    m_back->setEnabled(past != nullptr && !past->takenBack && m_run.canTakeBack());
    m_table->setEnabled(m_asked.empty());
    showQuestion();
    setVisible(m_model->rowCount({}) > 0);
}

void PastImports::retranslate()
{
    m_title->setText(tr("Taken in before"));
    m_table->setAccessibleName(tr("Taken in before"));
    m_back->setText(tr("Take back…"));
    m_yes->setText(tr("Take it back"));
    m_no->setText(tr("Leave it"));
    m_model->retranslate();
    scaleRowTable(*m_table, pastColumnWidths, m_theme,
                  m_theme.textPercent() > pastLargeText ? leastLargeRows : leastPastRows);
    follow();
}

} // namespace frontdesk
