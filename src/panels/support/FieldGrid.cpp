#include "panels/support/FieldGrid.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int mostGridColumns = 3;
/// Below so many heights of a line a column, there is one less.
constexpr int gridColumnInLines = 11;
constexpr int gridTextLines = 3;

/// "customer_name" is "customerName"
QString gridWidgetStem(const char* field)
{
    QString stem;
    bool upper = false;
    for (const QChar each : QString(QLatin1String(field))) {
        if (each == QLatin1Char('_')) {
            upper = true;
        } else {
            stem += std::exchange(upper, false) ? each.toUpper() : each;
        }
    }
    return stem;
}

} // namespace

FieldGrid::FieldGrid(std::span<const GridField> fields, const char* context, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_fields(fields), m_context(context), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (const GridField& field : m_fields) {
        make(field);
    }
    arrange();
}

void FieldGrid::make(const GridField& field)
{
    auto* const cell = new QWidget(this);
    auto* const column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* const label = new QLabel(cell);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QStringLiteral("small"));
    const QString stem = gridWidgetStem(field.field);
    QWidget* widget = nullptr;
    switch (field.shape) {
    case GridField::Shape::Line: {
        auto* const edit = new QLineEdit(cell);
        edit->setObjectName(stem + QStringLiteral("LineEdit"));
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        widget = edit;
        break;
    }
    case GridField::Shape::Text: {
        auto* const text = new QPlainTextEdit(cell);
        text->setObjectName(stem + QStringLiteral("PlainTextEdit"));
        text->setTabChangesFocus(true);
        widget = text;
        break;
    }
    case GridField::Shape::Chips:
        widget = new ChoiceChips(cell);
        widget->setObjectName(stem + QStringLiteral("ChoiceChips"));
        break;
    }
    if (field.latin) {
        widget->setInputMethodHints(Qt::ImhPreferLatin);
    }
    auto* const problem = new QLabel(cell);
    problem->setObjectName(stem + QStringLiteral("ProblemLabel"));
    problem->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(widget);
    column->addWidget(problem);
    column->addStretch(1);
    label->setBuddy(widget);
    const QString name = QLatin1String(field.field);
    m_cells.insert(name, cell);
    m_widgets.insert(name, widget);
    m_labels.insert(name, label);
}

ChoiceChips* FieldGrid::chips(const char* field) const
{
    return qobject_cast<ChoiceChips*>(m_widgets.value(QLatin1String(field)));
}

void FieldGrid::setShown(const char* field, bool shown)
{
    QWidget* const cell = m_cells.value(QLatin1String(field));
    if (cell->isHidden() == shown) {
        cell->setVisible(shown);
        m_columns = 0;
        arrange();
    }
}

void FieldGrid::retranslate()
{
    for (const GridField& field : m_fields) {
        const QString words = QCoreApplication::translate(m_context, field.label);
        m_labels.value(QLatin1String(field.field))->setText(words);
        m_widgets.value(QLatin1String(field.field))->setAccessibleName(words);
    }
}

void FieldGrid::orderTabs(const QList<QWidget*>& then)
{
    QList<QWidget*> stops;
    for (const GridField& field : m_fields) {
        // Chips were made after all else and would come last.
        for (QWidget* const each : m_cells.value(QLatin1String(field.field))->findChildren<QWidget*>()) {
            if (each->focusPolicy() != Qt::NoFocus && each->focusProxy() == nullptr && each->window() == window()) {
                stops.append(each);
            }
        }
    }
    stops += then;
    for (qsizetype at = 1; at < stops.size(); ++at) {
        setTabOrder(stops[at - 1], stops[at]);
    }
}

void FieldGrid::arrange()
{
    const int line = m_theme.px(20);
    for (const GridField& field : m_fields) {
        if (field.shape == GridField::Shape::Text) {
            m_widgets.value(QLatin1String(field.field))->setFixedHeight(line * gridTextLines + 2 * m_theme.px(6));
        }
    }
    const int wanted = qBound(1, width() / qMax(1, line * gridColumnInLines), mostGridColumns);
    if (wanted == m_columns) {
        return;
    }
    m_columns = wanted;
    for (int column = 0; column < mostGridColumns; ++column) {
        m_grid->setColumnStretch(column, column < wanted ? 1 : 0);
    }
    int place = 0;
    for (const GridField& field : m_fields) {
        QWidget* const cell = m_cells.value(QLatin1String(field.field));
        if (cell->isHidden() && cell->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
            continue;
        }
        const int span = field.wide ? wanted : 1;
        if (place % wanted + span > wanted) {
            place += wanted - place % wanted;
        }
        m_grid->addWidget(cell, place / wanted, place % wanted, 1, span);
        place += span;
    }
}

void FieldGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_grid != nullptr && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        m_columns = 0;
        arrange();
    }
}

void FieldGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace frontdesk
