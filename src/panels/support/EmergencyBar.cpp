#include "panels/support/EmergencyBar.h"

#include "domain/EmergencyWords.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/Discard.h"
#include "panels/support/PlainText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

/// Below this width, in heights of a line, the numbers stand under the steps: large text.
constexpr int emergencyWidthInLines = 36;

QLabel* emergencyLabel(const char* name, const char* styleClass, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QString::fromLatin1(styleClass));
    return label;
}

} // namespace

EmergencyBar::EmergencyBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("emergencyBar"));
    setProperty("class", QStringLiteral("notice"));
    setProperty("state", QStringLiteral("late"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(12);
    m_title = emergencyLabel("emergencyTitleLabel", "title", this);
    m_kind = new ChoiceChips(this);
    m_kind->setObjectName(QStringLiteral("emergencyKindChoiceChips"));
    m_head->addWidget(m_title);
    m_head->addWidget(m_kind, 1);
    layout->addLayout(m_head);
    m_where = new QBoxLayout(QBoxLayout::LeftToRight);
    m_where->setSpacing(8);
    m_placeLabel = emergencyLabel("emergencyPlaceLabel", "section", this);
    m_place = new QLineEdit(this);
    m_place->setObjectName(QStringLiteral("emergencyPlaceLineEdit"));
    m_place->setProperty("class", QStringLiteral("big"));
    m_place->setInputMethodHints(Qt::ImhPreferLatin);
    m_placeLabel->setBuddy(m_place);
    m_where->addWidget(m_placeLabel);
    m_where->addWidget(m_place, 1);
    layout->addLayout(m_where);
    m_tellLabel = emergencyLabel("emergencyTellLabel", "section", this);
    m_tellLabel->setWordWrap(true);
    layout->addWidget(m_tellLabel);
    m_gridBox = new QWidget(this);
    m_grid = new QGridLayout(m_gridBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    layout->addWidget(m_gridBox);
    connect(m_kind, &ChoiceChips::chosen, this, [this](const QString& kind) {
        Q_EMIT kindChosen(kind);
        if (!kind.isEmpty()) {
            m_place->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_place, &QLineEdit::textEdited, this, &EmergencyBar::placeTyped);
    m_place->installEventFilter(this);
    retranslate();
}

void EmergencyBar::retranslate()
{
    QList<ChoiceChips::Choice> kinds;
    for (const std::string_view kind : emergencyKinds) {
        kinds.append({toQt(kind), emergencyKindLabel(kind), QString::number(kinds.size() + 1)});
    }
    m_kind->setChoices(kinds);
    for (QWidget* const chip : m_kind->findChildren<QWidget*>()) {
        chip->removeEventFilter(this);
        chip->installEventFilter(this);
    }
    m_kind->setAccessibleName(tr("What happened"));
    m_title->setText(tr("Emergency"));
    m_placeLabel->setText(tr("Where"));
    m_place->setAccessibleName(tr("Where it happened"));
    m_place->setPlaceholderText(tr("Building, room, lift: this alone is enough"));
    setNextKey(m_nextKey);
    m_shown.clear(); // its words are other ones now
}

void EmergencyBar::setNextKey(const QString& key)
{
    m_nextKey = key;
    m_tellLabel->setText(key.isEmpty() ? tr("Tell at once, then tick")
                                       : tr("Tell at once, then tick (%1 goes to the next)").arg(key));
}

void EmergencyBar::display(const std::string& kind, const std::string& place, const std::vector<Row>& rows)
{
    m_kind->setValue(toQt(kind));
    if (const QString where = toQt(place); m_place->text() != where) {
        m_place->setText(where);
    }
    m_tellLabel->setVisible(!rows.empty());
    m_gridBox->setVisible(!rows.empty());
    if (rows == m_shown) {
        return;
    }
    const bool sameSteps = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row& row, const RowWidgets& widgets) { return row.key == widgets.key; });
    if (!sameSteps) {
        buildRows(rows);
    }
    for (std::size_t index = 0; index < rows.size(); ++index) {
        showRow(index, rows[index]);
    }
    placeRows();
    m_shown = rows;
}

void EmergencyBar::buildRows(const std::vector<Row>& rows)
{
    const bool hadFocus = m_gridBox->isAncestorOf(QApplication::focusWidget());
    for (const RowWidgets& row : m_rows) {
        for (QWidget* const widget :
             {static_cast<QWidget*>(row.box), static_cast<QWidget*>(row.words), static_cast<QWidget*>(row.number),
              static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.told)}) {
            discard(widget);
        }
    }
    m_rows.clear();
    for (std::size_t index = 0; index < rows.size(); ++index) {
        RowWidgets row{.key = rows[index].key};
        row.box = new QCheckBox(m_gridBox);
        row.box->setObjectName(QStringLiteral("told%1CheckBox").arg(index + 1));
        row.box->installEventFilter(this);
        connect(row.box, &QCheckBox::clicked, this, [this, key = row.key](bool ticked) {
            Q_EMIT told(key, ticked);
            if (ticked) {
                focusNextUntold();
            }
        });
        row.words = emergencyLabel("emergencyStepLabel", "", m_gridBox);
        row.words->setBuddy(row.box);
        row.number = emergencyLabel("emergencyNumberLabel", "number", m_gridBox);
        row.number->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.name = emergencyLabel("emergencyNameLabel", "", m_gridBox);
        row.told = emergencyLabel("emergencyToldLabel", "muted", m_gridBox);
        for (QLabel* const label : {row.words, row.name, row.told}) {
            label->setWordWrap(true);
        }
        m_rows.push_back(row);
    }
    if (hadFocus) {
        focusNext();
    }
}

void EmergencyBar::placeRows()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item; // the widgets stay
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const RowWidgets& row = m_rows[index];
        const int at = static_cast<int>(index) * 2;
        const bool numberless = row.number->text().isEmpty();
        row.number->setHidden(numberless);
        m_grid->addWidget(row.box, at, 0);
        if (m_stacked) {
            m_grid->addWidget(row.words, at, 1, 1, 3);
            m_grid->addWidget(row.number, at + 1, 1);
            m_grid->addWidget(row.name, at + 1, numberless ? 1 : 2, 1, numberless ? 2 : 1);
            m_grid->addWidget(row.told, at + 1, 3);
        } else {
            m_grid->addWidget(row.words, at, 1);
            m_grid->addWidget(row.number, at, 2);
            m_grid->addWidget(row.name, at, numberless ? 2 : 3, 1, numberless ? 2 : 1);
            m_grid->addWidget(row.told, at, 4);
        }
    }
    const std::array<int, 5> stretch = m_stacked ? std::array{0, 0, 1, 1, 0} : std::array{0, 3, 0, 2, 2};
    for (std::size_t column = 0; column < stretch.size(); ++column) {
        m_grid->setColumnStretch(static_cast<int>(column), stretch[column]);
    }
}

void EmergencyBar::showRow(std::size_t index, const Row& row)
{
    const RowWidgets& widgets = m_rows[index];
    widgets.words->setText(withoutMnemonic(row.words));
    widgets.box->setChecked(!row.told.isEmpty());
    QStringList spoken{row.words, row.missing.isEmpty() ? row.name : row.missing, row.number, row.told};
    spoken.removeAll(QString());
    widgets.box->setAccessibleName(spoken.join(QStringLiteral(", ")));
    widgets.number->setText(row.number);
    widgets.name->setText(row.missing.isEmpty() ? row.name : row.missing);
    const QString style = row.missing.isEmpty() ? QString() : QStringLiteral("problem");
    if (widgets.name->property("class").toString() != style) {
        widgets.name->setProperty("class", style);
        Theme::repolish(widgets.name);
    }
    widgets.told->setText(row.told);
}

void EmergencyBar::focusNext()
{
    if (m_kind->value().isEmpty()) {
        m_kind->setFocus(Qt::OtherFocusReason);
    } else if (m_place->text().trimmed().isEmpty()) {
        m_place->setFocus(Qt::OtherFocusReason);
    } else {
        focusNextUntold();
    }
}

void EmergencyBar::focusNextUntold()
{
    const auto next =
        std::find_if(m_rows.begin(), m_rows.end(), [](const RowWidgets& row) { return !row.box->isChecked(); });
    if (next != m_rows.end()) {
        next->box->setFocus(Qt::OtherFocusReason);
    } else {
        m_place->setFocus(Qt::OtherFocusReason);
    }
}

/// Whoever types the place before the kind is not held up: the letter goes where it belongs.
bool EmergencyBar::typesIntoPlace(QEvent* event)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString text = key->text();
    if (!bare || text.isEmpty() || !text.front().isLetter()) {
        return false;
    }
    m_place->setFocus(Qt::OtherFocusReason);
    QKeyEvent again(key->type(), key->key(), key->modifiers(), text);
    QApplication::sendEvent(m_place, &again);
    return true;
}

bool EmergencyBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (auto* const box = qobject_cast<QCheckBox*>(watched); box != nullptr && enter) {
        box->click();
        return true;
    }
    if (watched == m_place && enter) {
        focusNextUntold();
        return true;
    }
    if (watched != m_place && m_kind->isAncestorOf(qobject_cast<QWidget*>(watched)) && typesIntoPlace(event)) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EmergencyBar::resizeEvent(QResizeEvent* event)
{
    const bool stacked = width() < fontMetrics().height() * emergencyWidthInLines;
    if (stacked != m_stacked) {
        m_stacked = stacked;
        m_where->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_head->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        placeRows();
    }
    QFrame::resizeEvent(event);
}

} // namespace frontdesk
