#include "panels/sitevisit/SiteVisitDetail.h"

#include "panels/sitevisit/SiteVisitFormWidget.h"
#include "panels/sitevisit/SiteVisitTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

SiteVisitDetail::SiteVisitDetail(Ports ports, QWidget* parent)
    : QFrame(parent), m_with(std::move(ports)), m_title(new QLabel(this)), m_state(new Chip(this)),
      m_time(new Chip(this)), m_late(new Chip(this)), m_ask(new QLabel(this)), m_gate(new QLabel(this)),
      m_rowsLayout(new QVBoxLayout)
{
    build();
    display({});
}

void SiteVisitDetail::build()
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("siteVisitTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("siteVisitStateChip"));
    m_time->setObjectName(QStringLiteral("siteVisitTimeChip"));
    m_late->setObjectName(QStringLiteral("siteVisitLateChip"));
    m_ask->setObjectName(QStringLiteral("siteVisitAskLabel"));
    m_ask->setProperty("class", QStringLiteral("problem"));
    m_gate->setObjectName(QStringLiteral("siteVisitGateLabel"));
    m_gate->setProperty("class", QStringLiteral("muted"));
    for (QLabel* const label : {m_title, m_ask, m_gate}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    auto* const chips = new QWidget(this);
    auto* const chipFlow = new FlowLayout(chips);
    chipFlow->setSpacing(6);
    chipFlow->addWidget(m_state);
    chipFlow->addWidget(m_time);
    chipFlow->addWidget(m_late);
    chips->setSizePolicy(flowing);
    layout->addWidget(chips);
    layout->addWidget(m_ask);
    auto* const row = new QWidget(this);
    auto* const below = new QWidget(this);
    for (QWidget* const each : {row, below}) {
        auto* const flow = new FlowLayout(each);
        flow->setSpacing(6);
        each->setSizePolicy(flowing);
    }
    for (const SiteVisitActs::Row& act : SiteVisitActs::all()) {
        auto* const button = new KeyHintButton(act.rare ? below : row);
        button->setObjectName(QLatin1String(act.name) + QStringLiteral("KeyHintButton"));
        if (act.act == SiteVisitAct::Next) {
            button->setProperty("class", QStringLiteral("primary"));
        }
        (act.rare ? below : row)->layout()->addWidget(button);
        m_acts.insert(static_cast<int>(act.act), button);
        connect(button, &QPushButton::clicked, this, [this, which = act.act] { Q_EMIT actRequested(which); });
    }
    layout->addWidget(row);
    layout->addWidget(m_gate);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(below);
    layout->addStretch(1);
}

QString SiteVisitDetail::when(UtcTime at) const { return whenText(at, m_with.zone, m_with.clock.now()); }

void SiteVisitDetail::addSection(const QString& title)
{
    auto* const label = new QLabel(title, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void SiteVisitDetail::addRow(const QString& label, const QString& value, const char* name)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    auto* const what = new QLabel(label, m_rows);
    what->setProperty("class", QStringLiteral("muted"));
    auto* const text = new QLabel(value, m_rows);
    for (QLabel* const each : {what, text}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    if (name != nullptr) {
        text->setObjectName(QLatin1String(name));
    }
    m_grid->addWidget(what, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

void SiteVisitDetail::addPlan()
{
    const SiteVisit& visit = m_shown->visit;
    QString time = when(visit.appointmentAt);
    if (!time.isEmpty() && visit.minutes) {
        //: %1 a time, %2 how long it takes
        time = tr("%1, for %2").arg(time, lengthText(std::chrono::minutes{*visit.minutes}));
    }
    if (!time.isEmpty() && !visit.agreed) {
        time += QStringLiteral("  ") + tr("(not agreed)");
    }
    addRow(tr("When"), time, "siteVisitWhenLabel");
    addRow(tr("Who goes"), toQt(visit.staff));
    addRow(tr("What for"), toQt(visit.purpose));
    addRow(tr("Agenda"), toQt(visit.agenda));
    if (visit.phone) {
        addRow(tr("Telephone"), phoneText(visit.phone->display()));
    }
    if (visit.ticket) {
        addRow(tr("Ticket"),
               (toQt(m_shown->ticketNumber) + QStringLiteral("  ") + toQt(m_shown->ticketAbout).simplified()).trimmed(),
               "siteVisitTicketLabel");
    }
    addRow(tr("Note"), toQt(visit.note));
    QStringList entered{when(visit.plannedAt), m_shown->staff.nameOf(visit.operatorId)};
    entered.removeAll(QString());
    addRow(tr("Entered"), entered.join(QStringLiteral("  ")));
}

void SiteVisitDetail::addLateness()
{
    const auto& late = m_shown->visit.late;
    if (!late) {
        return;
    }
    addSection(tr("We come later"));
    addRow(tr("Should have been"), when(late->due));
    QStringList told{when(late->at), toQt(late->toldTo), m_shown->staff.nameOf(late->by)};
    told.removeAll(QString());
    addRow(tr("Told"), told.join(QStringLiteral("  ")), "siteVisitToldLabel");
    addRow(tr("New time"), when(late->newAt));
    addRow(tr("Why"), toQt(late->reason));
}

void SiteVisitDetail::addOutcome()
{
    const SiteVisit& visit = m_shown->visit;
    const bool wasThere = visit.arrivedAt || !visit.summary.empty() || !visit.reason.empty() || visit.voided;
    if (!wasThere) {
        return;
    }
    addSection(tr("What came of it"));
    addRow(tr("Arrived"), when(visit.arrivedAt));
    addRow(tr("Found and said"), toQt(visit.summary), "siteVisitSummaryLabel");
    addRow(tr("What was agreed"), toQt(visit.agreements));
    QString next = toQt(visit.followUp);
    if (visit.followUpAt) {
        next += QStringLiteral("  ") + tr("by %1").arg(when(*visit.followUpAt));
    }
    addRow(tr("Next"), next, "siteVisitNextLabel");
    addRow(SiteVisitTexts::reasonLabel(visit.state), toQt(visit.reason), "siteVisitReasonLabel");
    addRow(tr("Ended"), when(visit.endedAt));
    if (visit.voided) {
        addRow(tr("Voided"), when(visit.voided->at) + QStringLiteral("  ") + toQt(visit.voided->reason));
    }
}

void SiteVisitDetail::showChips()
{
    if (!m_shown) {
        m_state->say({}, {});
        m_time->say({}, {});
        m_late->say({}, {});
        m_ask->hide();
        return;
    }
    const UtcTime now = m_with.clock.now();
    const SiteVisit& visit = m_shown->visit;
    const auto say = [](Chip& chip, const SiteVisitTexts::State& state) {
        if (chip.text() != state.words) {
            chip.say(state.words, state.state);
        }
    };
    const bool presses = SiteVisitCourse::isNear(visit, m_with.near(), now);
    say(*m_state, SiteVisitTexts::stateOf(visit));
    say(*m_time, presses ? SiteVisitTexts::pressingOf(visit, m_with.near(), now) : SiteVisitTexts::State{});
    say(*m_late, SiteVisitTexts::latenessOf(visit, now));
    const bool isNear = presses && visit.state == SiteVisitState::Confirmed;
    if (isNear) {
        const QString key = QKeySequence(SiteVisitActs::lateKey).toString(QKeySequence::NativeText);
        m_ask->setText(now < *visit.appointmentAt
                           ? tr("Will we be late? Then tell the customer before %1 (%2).")
                                 .arg(clockText(*visit.appointmentAt, m_with.zone), key)
                           : tr("It should have been at %1, and nobody is there. Tell the customer (%2).")
                                 .arg(clockText(*visit.appointmentAt, m_with.zone), key));
    }
    m_ask->setVisible(isNear);
}

void SiteVisitDetail::showActs()
{
    const auto offered = m_shown ? SiteVisitActs::next(m_shown->visit, m_shown->isPromised()) : std::nullopt;
    const SiteVisitAct next = offered.value_or(SiteVisitAct::Next);
    for (const SiteVisitActs::Row& row : SiteVisitActs::all()) {
        KeyHintButton* const button = m_acts.value(static_cast<int>(row.act));
        const bool isNext = row.act == SiteVisitAct::Next;
        // What Enter does stands in front, and not a second time among the others.
        button->setVisible(m_shown && SiteVisitActs::isOffered(row.act, m_shown->visit, m_shown->isPromised()) &&
                           (isNext || row.act != next));
        button->setKeyHint(QKeySequence(row.key).toString(QKeySequence::NativeText));
        button->setText(SiteVisitActs::label(isNext ? next : row.act));
    }
    if (m_shown && m_shown->visit.voided) {
        m_acts.value(static_cast<int>(SiteVisitAct::Void))->setText(tr("Restore"));
    }
}

void SiteVisitDetail::showGates()
{
    QStringList lacking;
    if (m_shown) {
        for (const GateMark& mark : m_with.gates(m_shown->visit)) {
            lacking += QStringLiteral("\u2610 ") + SiteVisitFormWidget::labelOf(mark.problem.field);
        }
        if (!lacking.isEmpty()) {
            lacking.prepend(m_shown->visit.state == SiteVisitState::Arrived ? tr("Before taking leave:")
                                                                            : tr("Before somebody goes:"));
        }
        for (const Promise& promise : m_shown->promises) {
            lacking +=
                QStringLiteral("\u2610 ") + tr("Promised for %1: %2").arg(when(promise.dueAt), toQt(promise.what));
        }
    }
    m_gate->setText(lacking.join(QLatin1Char('\n')));
    m_gate->setVisible(!lacking.isEmpty());
}

void SiteVisitDetail::display(std::optional<ShownSiteVisit> shown)
{
    m_shown = std::move(shown);
    if (m_rows != nullptr) {
        m_rowsLayout->removeWidget(m_rows);
        discard(m_rows);
    }
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 3);
    m_rowsLayout->addWidget(m_rows);
    showChips();
    showActs();
    showGates();
    if (!m_shown) {
        m_title->setText(tr("Choose a visit in the list, or plan one with a key."));
        return;
    }
    m_title->setText(toQt(m_shown->visit.number) + QStringLiteral("  ") + SiteVisitTexts::whoOf(m_shown->visit));
    addPlan();
    addLateness();
    addOutcome();
}

void SiteVisitDetail::second() { showChips(); }

void SiteVisitDetail::retranslate() { display(std::move(m_shown)); }

} // namespace frontdesk
