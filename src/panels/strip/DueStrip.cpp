#include "panels/strip/DueStrip.h"

#include "domain/desk/Unclaimed.h"
#include "panels/support/Discard.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <algorithm>

namespace frontdesk {

namespace {

const char* chipState(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return "late";
    case DueState::Near:
        return "near";
    case DueState::Later:
        return "plain";
    }
    return "plain";
}

constexpr std::chrono::seconds ticketLook{30};

QPushButton* newDueChip(const QString& objectName, QWidget* parent)
{
    auto* const chip = new QPushButton(parent);
    chip->setObjectName(objectName);
    chip->setProperty("class", QStringLiteral("chip"));
    chip->setAutoDefault(true); // Enter opens it, as a click does
    return chip;
}

} // namespace

DueStrip::DueStrip(DeskLink& desk, ChangeHub& hub, const RuleBooks& books, const Theme& theme, const TimeZone& zone,
                   const Clock& clock, const KeyBindings& keys, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_books(books), m_theme(theme), m_zone(zone), m_clock(clock), m_keys(keys)
{
    setObjectName(QStringLiteral("dueStripFrame"));
    setProperty("class", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* const layout = new QHBoxLayout(this);
    m_heading = new QLabel(this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("class", QStringLiteral("section"));
    layout->addWidget(m_heading);
    m_itemsLayout = new QHBoxLayout;
    layout->addLayout(m_itemsLayout, 1);
    m_missed = newDueChip(QStringLiteral("missedPushButton"), this);
    m_toComplete = newDueChip(QStringLiteral("toCompletePushButton"), this);
    m_unclaimed = newDueChip(QStringLiteral("unclaimedPushButton"), this);
    m_waiting = newDueChip(QStringLiteral("waitingVisitorsPushButton"), this);
    m_tickets = newDueChip(QStringLiteral("pressingTicketsPushButton"), this);
    layout->addWidget(m_tickets);
    layout->addWidget(m_waiting);
    layout->addWidget(m_unclaimed);
    layout->addWidget(m_missed);
    layout->addWidget(m_toComplete);
    connect(m_waiting, &QPushButton::clicked, this, [this] {
        if (m_list.longestWaiting && !m_masked) {
            Q_EMIT openRequested(*m_list.longestWaiting, m_list.longestWaiting->kind);
        }
    });
    connect(m_tickets, &QPushButton::clicked, this, [this] {
        if (m_list.mostPressing && !m_masked) {
            Q_EMIT openRequested(*m_list.mostPressing, m_list.mostPressing->kind);
        }
    });
    connect(m_unclaimed, &QPushButton::clicked, this, &DueStrip::unclaimedRequested);
    connect(m_missed, &QPushButton::clicked, this, &DueStrip::missedRequested);
    connect(m_toComplete, &QPushButton::clicked, this, &DueStrip::toCompleteRequested);
    connect(&hub, &ChangeHub::recordsChanged, this, &DueStrip::reload);
    connect(&keys, &KeyBindings::changed, this, &DueStrip::rebuild);
    rebuild();
    reload();
}

void DueStrip::reload()
{
    m_lookAgain = m_clock.steady() + ticketLook;
    const UtcTime now = m_clock.now();
    const Milliseconds near = DueWork::nearOf(m_books.current());
    m_desk.read<DueList>(
        this, "due strip",
        [now, near, &book = m_books.current(), zone = m_zone](const ReadView& view) {
            return DueWork::read(view, now, near, book, zone);
        },
        [this](const Result<DueList>& list) {
            m_failed = !list.has_value();
            if (list) {
                show(*list);
            } else {
                rebuild(); // the last known list stays, and says so
            }
        });
}

void DueStrip::second()
{
    const UtcTime now = m_clock.now();
    const Milliseconds near = DueWork::nearOf(m_books.current());
    const LocalDate today = m_zone.localDate(now);
    bool moved = today != m_day; // "tomorrow's" times are today's now
    m_day = today;
    for (DueItem& item : m_list.items) {
        const DueState state = DueWork::stateOf(item.dueAt, now, near);
        moved = moved || state != item.state;
        item.state = state;
    }
    if (moved) {
        rebuild();
    }
    if (m_clock.steady() >= m_lookAgain) { // clocks of tickets come near without anybody writing
        reload();
    }
}

void DueStrip::setMasked(bool masked)
{
    m_masked = masked;
    rebuild();
}

void DueStrip::openNext()
{
    if (m_list.items.empty() || m_masked) {
        return;
    }
    m_next = m_next < m_list.items.size() ? m_next : 0;
    const DueItem item = m_list.items[m_next];
    ++m_next;
    Q_EMIT openRequested(item.record, item.origin.kind);
}

void DueStrip::show(const DueList& list)
{
    if (list == m_list && !m_failed) {
        return;
    }
    m_list = list;
    m_next = 0;
    rebuild();
}

QString DueStrip::textOf(const DueItem& item) const
{
    const QString whom = !item.toWhom.empty()  ? toQt(item.toWhom)
                         : !item.phone.empty() ? phoneText(item.phone)
                                               : toQt(item.what);
    const QString when = whenText(item.dueAt, m_zone, m_clock.now());
    //: A promise in the strip: %1 time, %2 kind ("Call back"), %3 whom
    QString text = tr("%1 %2 %3").arg(when, promiseKindLabel(item.kind), whom).trimmed();
    if (item.state == DueState::Overdue) {
        text += QStringLiteral(" \u00b7 ") + tr("overdue");
    }
    return text;
}

void DueStrip::rebuild()
{
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(4), m_theme.px(12), m_theme.px(4));
    layout()->setSpacing(m_theme.px(8));
    m_itemsLayout->setSpacing(m_theme.px(6));
    m_heading->setText(m_failed ? tr("Due (as last read)") : tr("Due"));
    m_missed->setText(tr("Missed %1").arg(m_list.missedOpen));
    m_missed->setProperty("state", QLatin1String(m_list.missedOpen > 0 ? "late" : "plain"));
    m_toComplete->setText(tr("To complete %1").arg(m_list.toComplete));
    m_toComplete->setProperty("state", QLatin1String(m_list.toComplete > 0 ? "near" : "plain"));
    // Counted up to a limit, behind which it only says that there are more.
    m_unclaimed->setText(m_list.unclaimed < Unclaimed::most ? tr("Unclaimed %1").arg(m_list.unclaimed)
                                                            : tr("Unclaimed %1+").arg(Unclaimed::most));
    m_unclaimed->setProperty("state", QStringLiteral("near"));
    m_unclaimed->setVisible(m_list.unclaimed > 0);
    m_waiting->setText(tr("Visitors waiting %1").arg(m_list.waiting));
    m_waiting->setToolTip(tr("Opens the one who has waited longest"));
    m_waiting->setProperty("state", QStringLiteral("near"));
    m_waiting->setVisible(m_list.waiting > 0);
    m_tickets->setText(tr("Complaints due %1").arg(m_list.tickets));
    m_tickets->setToolTip(tr("Opens the one that presses most"));
    m_tickets->setProperty("state", QStringLiteral("late"));
    m_tickets->setVisible(m_list.tickets > 0);
    Theme::repolish(m_tickets);
    Theme::repolish(m_waiting);
    Theme::repolish(m_unclaimed);
    Theme::repolish(m_missed);
    Theme::repolish(m_toComplete);

    // The focus must not be lost to a rebuild while somebody walks along the strip, and never be taken otherwise.
    const auto* const had = QApplication::focusWidget();
    const std::optional<RecordRef> focused = had != nullptr && isAncestorOf(had) ? recordOf(had) : std::nullopt;
    discardAll(*m_itemsLayout);
    m_items.clear();
    int room = width() - m_heading->sizeHint().width() - m_missed->sizeHint().width() -
               m_toComplete->sizeHint().width() - m_theme.px(64);
    for (const auto& [chip, count] : {std::pair{m_unclaimed, m_list.unclaimed}, std::pair{m_waiting, m_list.waiting},
                                      std::pair{m_tickets, m_list.tickets}}) {
        room -= count > 0 ? chip->sizeHint().width() + m_theme.px(8) : 0;
    }
    std::size_t shownItems = 0;
    for (const DueItem& item : m_masked ? std::vector<DueItem>{} : m_list.items) {
        auto* const chip = newDueChip(QStringLiteral("due%1PushButton").arg(shownItems + 1), this);
        chip->setText(withoutMnemonic(textOf(item)));
        chip->setToolTip(plainToolTip(toQt(item.what)));
        chip->setProperty("state", QLatin1String(chipState(item.state)));
        room -= chip->sizeHint().width() + m_theme.px(6);
        if (room < m_theme.px(60) && shownItems > 0) {
            delete chip;
            break;
        }
        connect(chip, &QPushButton::clicked, this,
                [this, record = item.record, by = item.origin.kind] { Q_EMIT openRequested(record, by); });
        m_itemsLayout->addWidget(chip);
        m_items.push_back({chip, item.record});
        ++shownItems;
        if (focused == item.record) {
            chip->setFocus();
        }
    }
    showRest(shownItems);
    m_itemsLayout->addStretch(1);
}

void DueStrip::showRest(std::size_t shownItems)
{
    if (shownItems > 0 && shownItems == m_list.items.size()) {
        return;
    }
    const auto overdue = std::count_if(m_list.items.begin(), m_list.items.end(),
                                       [](const DueItem& item) { return item.state == DueState::Overdue; });
    auto* const rest = new QLabel(this);
    rest->setObjectName(QStringLiteral("dueRestLabel"));
    rest->setTextFormat(Qt::PlainText);
    rest->setProperty("class", QStringLiteral("muted"));
    if (m_list.items.empty()) {
        rest->setText(tr("Nothing promised is open. Callbacks appear here, soonest first."));
    } else if (!m_masked) {
        rest->setText(
            tr("and %1 more (%2)").arg(m_list.items.size() - shownItems).arg(m_keys.nameOf(DeskAct::NextPromise)));
    } else if (overdue > 0) {
        rest->setText(tr("Open promises: %1, overdue: %2").arg(m_list.items.size()).arg(overdue));
    } else {
        rest->setText(tr("Open promises: %1").arg(m_list.items.size()));
    }
    m_itemsLayout->addWidget(rest);
}

std::optional<RecordRef> DueStrip::recordOf(const QWidget* chip) const
{
    for (const auto& [button, record] : m_items) {
        if (button == chip) {
            return record;
        }
    }
    return std::nullopt;
}

void DueStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
    QFrame::changeEvent(event);
}

void DueStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        rebuild();
    }
}

} // namespace frontdesk
