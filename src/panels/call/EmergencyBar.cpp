#include "panels/call/EmergencyBar.h"

#include "domain/call/CallWords.h"
#include "panels/support/ChoiceChips.h"
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

namespace frontdesk {

namespace {

/// Below this width, in heights of a line, the numbers stand under the steps: large text.
constexpr int emergencyWidthInLines = 36;

QLabel* plainLabel(const char* name, const char* styleClass, QWidget* parent)
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
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_title = plainLabel("emergencyTitleLabel", "title", this);
    m_kind = new ChoiceChips(this);
    m_kind->setObjectName(QStringLiteral("emergencyKindChoiceChips"));
    head->addWidget(m_title);
    head->addWidget(m_kind, 1);
    layout->addLayout(head);
    m_where = new QBoxLayout(QBoxLayout::LeftToRight);
    m_where->setSpacing(8);
    m_placeLabel = plainLabel("emergencyPlaceLabel", "section", this);
    m_place = new QLineEdit(this);
    m_place->setObjectName(QStringLiteral("emergencyPlaceLineEdit"));
    m_place->setProperty("class", QStringLiteral("big"));
    m_place->setInputMethodHints(Qt::ImhPreferLatin);
    m_placeLabel->setBuddy(m_place);
    m_where->addWidget(m_placeLabel);
    m_where->addWidget(m_place, 1);
    layout->addLayout(m_where);
    m_tellLabel = plainLabel("emergencyTellLabel", "section", this);
    layout->addWidget(m_tellLabel);
    m_gridBox = new QWidget(this);
    m_grid = new QGridLayout(m_gridBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
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
    m_tellLabel->setText(tr("Tell at once, then tick (F8 goes to the next)"));
    m_shown.clear(); // its words are other ones now
}

void EmergencyBar::display(const CallForm& form, const std::vector<Row>& rows)
{
    setVisible(form.category == categoryEmergency);
    if (form.category != categoryEmergency) {
        return;
    }
    m_kind->setValue(toQt(form.emergencyKind));
    if (const QString place = toQt(form.place); m_place->text() != place) {
        m_place->setText(place);
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
    m_shown = rows;
}

void EmergencyBar::buildRows(const std::vector<Row>& rows)
{
    const bool hadFocus = m_gridBox->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
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
        row.number = plainLabel("emergencyNumberLabel", "number", m_gridBox);
        row.number->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.name = plainLabel("emergencyNameLabel", "", m_gridBox);
        row.told = plainLabel("emergencyToldLabel", "muted", m_gridBox);
        const int at = static_cast<int>(index);
        m_grid->addWidget(row.box, at, 0);
        m_grid->addWidget(row.number, at, 1);
        m_grid->addWidget(row.name, at, 2);
        m_grid->addWidget(row.told, at, 3);
        m_rows.push_back(row);
    }
    if (hadFocus) {
        focusNext();
    }
}

void EmergencyBar::showRow(std::size_t index, const Row& row)
{
    const RowWidgets& widgets = m_rows[index];
    widgets.box->setText(withoutMnemonic(row.words));
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
    m_where->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

} // namespace frontdesk
