#include "panels/roster/RosterPopover.h"

#include "panels/roster/RosterTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/KeyHintButton.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int popoverWidth = 420;
constexpr int popoverMargin = 12;

} // namespace

RosterPopover::RosterPopover(RosterNow& roster, const Theme& theme, QWidget* window)
    : Popover(window), m_roster(roster), m_theme(theme), m_title(new QLabel(this)), m_edit(new KeyHintButton(this)),
      m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("rosterPopover"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(popoverMargin, popoverMargin, popoverMargin, popoverMargin);
    auto* const head = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("rosterTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("class", QStringLiteral("title"));
    m_edit->setObjectName(QStringLiteral("editRosterKeyHintButton"));
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    layout->addLayout(head);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::ClickFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_area, 1);
    connect(m_edit, &QPushButton::clicked, this, &RosterPopover::editRequested);
    connect(&m_roster, &RosterNow::changed, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
}

void RosterPopover::toggleUnder(QWidget* button)
{
    if (isVisible()) {
        putAway();
        return;
    }
    m_button = button;
    fill();
    popUp(m_copies.isEmpty() ? static_cast<QWidget*>(m_area) : m_copies.front());
}

void RosterPopover::setChangeable(bool changeable) { m_edit->setEnabled(changeable); }

void RosterPopover::place()
{
    if (m_button == nullptr || m_area->widget() == nullptr) {
        return;
    }
    const QSize room = parentWidget()->size();
    const int width = qMin(m_theme.px(popoverWidth), room.width() - 2 * popoverMargin);
    const QPoint under = m_button->mapTo(parentWidget(), QPoint(m_button->width(), m_button->height() + 6));
    // As high as its rows, within the window.
    m_area->widget()->adjustSize();
    const int needed = m_area->widget()->heightForWidth(width - 2 * popoverMargin);
    const int rows = needed > 0 ? needed : m_area->widget()->sizeHint().height();
    const int height = rows + m_edit->sizeHint().height() + 3 * popoverMargin + layout()->spacing();
    setGeometry(qBound(popoverMargin, under.x() - width, room.width() - width - popoverMargin), under.y(), width,
                qMin(height, room.height() - under.y() - popoverMargin));
}

void RosterPopover::fill()
{
    const QString focused = QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget())
                                ? QApplication::focusWidget()->objectName()
                                : QString();
    const int scrolled = m_area->verticalScrollBar()->value();
    m_title->setText(tr("On duty today"));
    setAccessibleName(m_title->text());
    m_edit->setText(tr("Change\u2026"));
    m_edit->setKeyHint(QStringLiteral("E"));
    auto* const sheet = new QWidget;
    m_rows = new QVBoxLayout(sheet);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_copies.clear();
    const LocalDate today = m_roster.now().date;
    const RosterToday roster = m_roster.today();
    if (m_roster.isRead() && m_roster.entries().empty()) {
        addWords(tr("Nobody is entered yet. Press E to enter who is on duty, with numbers: an emergency shows whom "
                    "to call."),
                 "muted");
    } else {
        for (const DutyToday& duty : roster.duties()) {
            addDuty(duty, today);
        }
    }
    m_rows->addStretch(1);
    if (!focused.isEmpty()) {
        m_area->setFocus(Qt::OtherFocusReason); // what has the focus goes now, and the card would go with it
    }
    discard(m_area->takeWidget()); // setWidget() would delete it
    m_area->setWidget(sheet);
    sheet->setAutoFillBackground(false); // setWidget() has set it
    if (isVisible()) {
        place();
    }
    m_area->verticalScrollBar()->setValue(scrolled);
    for (QPushButton* const button : m_copies) {
        if (button->objectName() == focused) {
            button->setFocus(Qt::OtherFocusReason);
        }
    }
}

QLabel* RosterPopover::addWords(const QString& words, const char* styleClass)
{
    auto* const label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QString::fromLatin1(styleClass));
    m_rows->addWidget(label);
    return label;
}

void RosterPopover::addDuty(const DutyToday& duty, LocalDate today)
{
    if (m_rows->count() > 0) {
        auto* const rule = new QFrame;
        rule->setProperty("class", QStringLiteral("rule"));
        m_rows->addWidget(rule);
    }
    addWords(dutyLabel(duty.duty), "section");
    if (duty.now.empty()) {
        QLabel* const missing =
            addWords(duty.later.empty() ? tr("Nobody is entered for today: %1").arg(dutyLabel(duty.duty))
                                        : tr("Nobody is on duty now: %1").arg(dutyLabel(duty.duty)),
                     "problem");
        missing->setObjectName(QStringLiteral("missingLabel"));
    }
    for (const DutyShift& shift : duty.now) {
        addShift(shift, RosterTexts::span(shift, today), true);
    }
    for (const DutyShift& shift : duty.later) {
        addShift(shift, RosterTexts::later(shift, today), false);
    }
}

void RosterPopover::addShift(const DutyShift& shift, const QString& when, bool now)
{
    const QString number = RosterNow::numberOf(shift.entry);
    const QString name = m_roster.nameOf(shift.entry);
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(0);
    const auto addLine = [&](const QString& words, const char* styleClass) {
        if (words.isEmpty()) {
            return;
        }
        auto* const label = new QLabel(words, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("class", QString::fromLatin1(styleClass));
        texts->addWidget(label);
    };
    addLine(name, now ? "" : "muted");
    addLine(when, "small");
    addLine(toQt(shift.entry.note), "small");
    layout->addLayout(texts, 1);
    auto* const digits = new QLabel(number, row);
    digits->setObjectName(QStringLiteral("numberLabel"));
    digits->setTextFormat(Qt::PlainText);
    digits->setProperty("class", now ? QStringLiteral("timer") : QStringLiteral("muted"));
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(digits, 0, Qt::AlignRight | Qt::AlignVCenter);
    if (!number.isEmpty()) {
        auto* const copies = new QPushButton(tr("Copy"), row);
        copies->setObjectName(QStringLiteral("copy%1PushButton").arg(m_copies.size() + 1));
        copies->setProperty("class", QStringLiteral("flat"));
        copies->setAccessibleName(
            tr("Copy the number %1 of %2").arg(number, name.isEmpty() ? dutyLabel(shift.entry.duty) : name));
        connect(copies, &QPushButton::clicked, this, [this, copies, number] { copy(copies, number); });
        layout->addWidget(copies, 0, Qt::AlignVCenter);
        m_copies.append(copies);
    }
    m_rows->addWidget(row);
}

void RosterPopover::copy(QPushButton* button, const QString& number)
{
    QApplication::clipboard()->setText(number);
    for (QPushButton* const each : m_copies) {
        each->setText(each == button ? tr("\u2713 Copied") : tr("Copy"));
    }
}

void RosterPopover::moveFocus(int by)
{
    if (m_copies.isEmpty()) {
        return;
    }
    const auto at = m_copies.indexOf(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    const auto to = at < 0 ? 0 : qBound<qsizetype>(0, at + by, m_copies.size() - 1);
    m_copies[to]->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_copies[to]);
}

void RosterPopover::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveFocus(1);
        return;
    case Qt::Key_Up:
        moveFocus(-1);
        return;
    case Qt::Key_E:
        m_edit->click();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* const button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            button != nullptr && isAncestorOf(button)) {
            button->click();
        }
        return;
    default:
        break;
    }
    Popover::keyPressEvent(event);
}

void RosterPopover::changeEvent(QEvent* event)
{
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) && isVisible()) {
        fill();
    }
    Popover::changeEvent(event);
}

} // namespace frontdesk
