#include "panels/complaint/ScorecardRows.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/Discard.h"
#include "rules/ScorecardEntry.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::array reviewKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}; ///< as in allReviewMarks
constexpr QChar hereMark{0x25B8};

std::optional<ReviewMark> markOfWord(const QString& word)
{
    for (const ReviewMark mark : allReviewMarks) {
        if (toQt(nameOf(mark)) == word) {
            return mark;
        }
    }
    return std::nullopt;
}

} // namespace

ScorecardRows::ScorecardRows(QWidget* parent) : QWidget(parent)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ScorecardRows::begin(const ScorecardEntry* card, const Marks& marks)
{
    m_card = card;
    build();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto mark = marks.find(item(static_cast<int>(row)).id);
        m_rows[row].chips->setValue(mark == marks.end() ? QString() : toQt(nameOf(mark->second)));
    }
}

ScorecardRows::Marks ScorecardRows::marks() const
{
    Marks marks;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (const auto mark = markOfWord(m_rows[row].chips->value())) {
            marks[item(static_cast<int>(row)).id] = *mark;
        }
    }
    return marks;
}

std::vector<QWidget*> ScorecardRows::stops() const
{
    std::vector<QWidget*> stops;
    for (const Row& row : m_rows) {
        stops.push_back(row.chips);
    }
    return stops;
}

const ScorecardItem& ScorecardRows::item(int row) const { return m_card->items[static_cast<std::size_t>(row)]; }

void ScorecardRows::build()
{
    if (m_items != nullptr) {
        layout()->removeWidget(m_items);
        discard(m_items);
        m_items = nullptr;
    }
    m_rows.clear();
    if (m_card == nullptr) {
        return;
    }
    m_items = new QWidget(this);
    auto* const grid = new QGridLayout(m_items);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (const ScorecardItem& each : m_card->items) {
        addRow(grid, each);
    }
    retranslate();
    for (const Row& row : m_rows) {
        for (auto* const chip : row.chips->findChildren<QPushButton*>()) {
            chip->installEventFilter(this);
        }
    }
    layout()->addWidget(m_items);
}

void ScorecardRows::addRow(QGridLayout* grid, const ScorecardItem& item)
{
    constexpr int gap = 4;
    const int at = grid->rowCount();
    const Row row{.here = new QLabel(m_items),
                  .title = new QLabel(m_items),
                  .weight = new QLabel(m_items),
                  .chips = new ChoiceChips(m_items)};
    for (QLabel* const label : {row.here, row.title, row.weight}) {
        label->setTextFormat(Qt::PlainText);
    }
    row.title->setWordWrap(true);
    row.title->setObjectName(QStringLiteral("review_%1_Label").arg(toQt(item.id)));
    row.weight->setProperty("class", item.fatal ? QStringLiteral("problem") : QStringLiteral("muted"));
    row.chips->setObjectName(QStringLiteral("review_%1_ChoiceChips").arg(toQt(item.id)));
    grid->addWidget(row.here, at, 0, Qt::AlignTop);
    grid->addWidget(row.title, at, 1);
    grid->addWidget(row.weight, at, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(row.chips, at + 1, 1, 1, 2);
    grid->setRowMinimumHeight(at + 2, gap);
    connect(row.chips, &ChoiceChips::chosen, this, &ScorecardRows::edited); // by the mouse
    m_rows.push_back(row);
}

void ScorecardRows::retranslate()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        const ScorecardItem& of = item(static_cast<int>(at));
        row.here->setFixedWidth(row.here->fontMetrics().horizontalAdvance(hereMark) + 2);
        row.title->setText(toQt(of.title.in(shownLanguage())));
        row.weight->setText(of.fatal ? tr("fatal") : tr("%1 %").arg(of.weight));
        QList<ChoiceChips::Choice> choices;
        for (std::size_t mark = 0; mark < allReviewMarks.size(); ++mark) {
            if (!of.fatal || allReviewMarks[mark] != ReviewMark::Part) { // a fatal item is kept or it is not
                choices.append({toQt(nameOf(allReviewMarks[mark])), reviewMarkLabel(allReviewMarks[mark], of.fatal),
                                QString::number(mark + 1)});
            }
        }
        const QString chosen = row.chips->value();
        row.chips->setChoices(choices);
        row.chips->setValue(chosen);
        row.chips->setAccessibleName(row.title->text());
    }
}

// --- keys ---

int ScorecardRows::rowOf(const QObject* chip) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return chip->parent() == row.chips; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

void ScorecardRows::go(int row)
{
    if (row >= static_cast<int>(m_rows.size())) {
        Q_EMIT passedEnd();
    } else if (row < 0) {
        Q_EMIT passedBeginning();
    } else {
        const Row& to = m_rows[static_cast<std::size_t>(row)];
        to.chips->setFocus(Qt::OtherFocusReason);
        Q_EMIT reached(to.title, to.chips);
    }
}

void ScorecardRows::focusFirst()
{
    const auto open =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.chips->value().isEmpty(); });
    go(open == m_rows.end() ? 0 : static_cast<int>(open - m_rows.begin()));
}

void ScorecardRows::focusLast() { go(static_cast<int>(m_rows.size()) - 1); }

void ScorecardRows::take(int row, ReviewMark mark)
{
    if (item(row).fatal && mark == ReviewMark::Part) {
        return;
    }
    m_rows[static_cast<std::size_t>(row)].chips->setValue(toQt(nameOf(mark)));
    Q_EMIT edited();
    go(row + 1);
}

bool ScorecardRows::eventFilter(QObject* watched, QEvent* event)
{
    const int row = rowOf(watched);
    if (row < 0) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_rows[static_cast<std::size_t>(row)].here->setText(event->type() == QEvent::FocusIn ? QString(hereMark)
                                                                                             : QString());
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const auto* const digit = std::find(reviewKeys.begin(), reviewKeys.end(), key->key());
        if (bare && digit != reviewKeys.end()) {
            take(row, allReviewMarks[static_cast<std::size_t>(digit - reviewKeys.begin())]);
            return true;
        }
        if (bare && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            go(row + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontdesk
