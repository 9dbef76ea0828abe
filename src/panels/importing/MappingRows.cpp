#include "panels/importing/MappingRows.h"

#include "panels/importing/ElidedLabel.h"
#include "panels/importing/ImportRun.h"
#include "panels/support/Discard.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace frontdesk {

namespace {

constexpr std::size_t shownValues = 3;
constexpr std::size_t rowsToSample = 50;

QLabel* sectionLabel(const QString& words)
{
    auto* const label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    return label;
}

} // namespace

MappingRows::MappingRows(ImportRun& run, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_run(run), m_theme(theme)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void MappingRows::follow()
{
    if (m_built != m_run.table()) {
        build();
    }
    const auto& fields = m_run.mapping().fields;
    for (const Choice& choice : m_choices) {
        const std::string field = choice.column < fields.size() ? fields[choice.column] : std::string();
        choice.box->setCurrentIndex(std::max(0, choice.box->findData(toQt(field))));
        choice.box->setEnabled(m_run.step() != ImportRun::Step::Writing && m_run.step() != ImportRun::Step::Done);
    }
}

void MappingRows::retranslate()
{
    m_built = nullptr;
    follow();
}

void MappingRows::focusFirstOpen()
{
    if (m_choices.empty()) {
        return;
    }
    const Choice* open = &m_choices.front();
    if (!m_run.mappingProblems().empty()) {
        for (const Choice& choice : m_choices) {
            if (choice.box->currentIndex() == 0) {
                open = &choice;
                break;
            }
        }
    }
    open->box->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(open->box);
}

void MappingRows::build()
{
    m_built = m_run.table();
    m_choices.clear();
    auto* const sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("mappingRowsWidget"));
    auto* const grid = new QGridLayout(sheet);
    grid->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    grid->setHorizontalSpacing(m_theme.px(16));
    grid->setVerticalSpacing(m_theme.px(6));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    if (m_run.table() != nullptr) {
        grid->addWidget(sectionLabel(tr("Column in the file")), 0, 0);
        grid->addWidget(sectionLabel(tr("First values")), 0, 1);
        grid->addWidget(sectionLabel(tr("Is taken as")), 0, 2);
        for (std::size_t column = 0; column < m_run.table()->width; ++column) {
            addRow(grid, column);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    discard(takeWidget());
    setWidget(sheet);
    sheet->setAutoFillBackground(false); // the page's ground shows through
}

void MappingRows::addRow(QGridLayout* grid, std::size_t column)
{
    const Table& table = *m_run.table();
    const QString values = firstValues(column);
    if (values.isEmpty() && (column >= table.header.size() || table.header[column].empty())) {
        return; // nothing that anybody could mean
    }
    const int row = grid->rowCount();
    const QString name = toQt(table.columnName(column)).simplified();
    auto* const title = new ElidedLabel;
    title->setText(name);
    title->setToolTip(plainToolTip(name));
    auto* const sample = new ElidedLabel;
    sample->setText(values);
    sample->setToolTip(plainToolTip(values));
    sample->setProperty("class", QStringLiteral("muted"));
    auto* const box = new QComboBox;
    box->setObjectName(QStringLiteral("field%1ComboBox").arg(column));
    box->setAccessibleName(tr("Column %1 is taken as").arg(name));
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->installEventFilter(this);
    box->addItem(tr("Left out"), QString());
    for (const TableField& field : m_run.target().kind().fields) {
        const QString words = shown(field.title);
        box->addItem(field.required ? tr("%1 (needed)").arg(words) : words, toQt(field.name));
    }
    connect(box, &QComboBox::activated, this,
            [this, column, box] { m_run.setField(column, fromQt(box->currentData().toString())); });
    grid->addWidget(title, row, 0);
    grid->addWidget(sample, row, 1);
    grid->addWidget(box, row, 2);
    m_choices.push_back({column, box});
}

QString MappingRows::firstValues(std::size_t column) const
{
    QStringList values;
    std::size_t looked = 0;
    for (const TableRow& row : m_run.table()->rows) {
        if (++looked > rowsToSample || values.size() == static_cast<qsizetype>(shownValues)) {
            break;
        }
        if (column < row.cells.size() && !isBlankCell(row.cells[column])) {
            values << toQt(row.cells[column]).simplified();
        }
    }
    return values.join(QStringLiteral(" \u00B7 "));
}

bool MappingRows::eventFilter(QObject* watched, QEvent* event)
{
    // The wheel scrolls the rows: over a choice that has not the focus it would change the mapping unnoticed.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace frontdesk
