#include "panels/complaint/ComplaintDetail.h"

#include "panels/complaint/ComplaintTexts.h"
#include "panels/complaint/ComplaintVisits.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/ComplaintLabels.h"
#include "text/EscalationWords.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

QString severityMood(ComplaintSeverity severity)
{
    return severity == ComplaintSeverity::Urgent    ? QStringLiteral("late")
           : severity == ComplaintSeverity::Serious ? QStringLiteral("near")
                                                    : QStringLiteral("plain");
}

} // namespace

ComplaintDetail::ComplaintDetail(const Ports& ports, QWidget* parent)
    : QFrame(parent), m_with(ports), m_title(new QLabel(this)), m_state(new Chip(this)), m_severity(new Chip(this)),
      m_kind(new Chip(this)), m_gate(new QLabel(this)), m_rowsLayout(new QVBoxLayout)
{
    build();
    display({});
}

void ComplaintDetail::build()
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("complaintTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("complaintStateChip"));
    m_severity->setObjectName(QStringLiteral("complaintSeverityChip"));
    m_kind->setObjectName(QStringLiteral("complaintKindChip"));
    m_gate->setObjectName(QStringLiteral("complaintGateLabel"));
    m_gate->setProperty("class", QStringLiteral("problem"));
    for (QLabel* const label : {m_title, m_gate}) {
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
    for (Chip* const chip : {m_state, m_severity, m_kind}) {
        chipFlow->addWidget(chip);
    }
    chips->setSizePolicy(flowing);
    layout->addWidget(chips);
    auto* const row = new QWidget(this);
    auto* const below = new QWidget(this);
    for (QWidget* const each : {row, below}) {
        auto* const flow = new FlowLayout(each);
        flow->setSpacing(6);
        each->setSizePolicy(flowing);
    }
    for (const ComplaintActs::Row& act : ComplaintActs::all()) {
        auto* const button = new KeyHintButton(act.rare ? below : row);
        button->setObjectName(QLatin1String(act.name) + QStringLiteral("KeyHintButton"));
        if (act.act == ComplaintAct::Next) {
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

QString ComplaintDetail::when(UtcTime at) const { return whenText(at, m_with.zone, m_with.clock.now()); }

void ComplaintDetail::addSection(const QString& title)
{
    auto* const label = new QLabel(title, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void ComplaintDetail::addText(const QString& words, const char* name)
{
    auto* const label = new QLabel(words, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (name != nullptr) {
        label->setObjectName(QLatin1String(name));
    }
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void ComplaintDetail::addRow(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    auto* const name = new QLabel(label, m_rows);
    name->setProperty("class", QStringLiteral("muted"));
    auto* const text = new QLabel(value, m_rows);
    for (QLabel* const each : {name, text}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

void ComplaintDetail::addWords()
{
    const Complaint& complaint = m_shown->ticket.complaint;
    if (!complaint.issue.empty()) {
        addSection(tr("In the customer's own words"));
        //: What a customer said, in quotation marks
        addText(tr("\u201C%1\u201D").arg(toQt(complaint.issue)), "complaintIssueLabel");
    }
    addRow(tr("In our words"), toQt(complaint.summary));
    addRow(tr("What is really meant"), toQt(complaint.realIntent));
    addRow(tr("Remedy sought"), toQt(complaint.demand));
    addRow(tr("Wanted by"), toQt(complaint.deadline));
    if (complaint.phone) {
        addRow(tr("Telephone"), phoneText(complaint.phone->display()));
    }
    QStringList came{when(complaint.receivedAt)};
    if (!complaint.source.empty()) {
        came += complaintSourceLabel(complaint.source);
    }
    addRow(tr("Came in"), came.join(QStringLiteral("  ")));
    QStringList about;
    if (!complaint.category.empty()) {
        about += complaintCategoryLabel(complaint.category);
    }
    if (!complaint.area.empty()) {
        about += toQt(complaint.area);
    }
    addRow(tr("About"), about.join(QStringLiteral("  ")));
    addRow(tr("Why that severe"), toQt(complaint.severityReason));
    addRow(tr("Note"), toQt(complaint.note));
}

void ComplaintDetail::addCourse()
{
    const Complaint& complaint = m_shown->ticket.complaint;
    addRow(tr("Responsible"), m_shown->staff.nameOf(complaint.responsible));
    if (complaint.state == ComplaintState::Waiting && complaint.resumeAt) {
        addRow(tr("Waits until"), when(*complaint.resumeAt));
    }
    addRow(tr("Handed to"), toQt(complaint.handedTo));
    addRow(tr("Solved how"), toQt(complaint.resolution));
    addRow(tr("Given besides"), toQt(complaint.compensation));
    addRow(tr("Closed all the same, because"), toQt(complaint.closedDespite));
    if (complaint.ruling) {
        QString ruled = complaintRulingLabel(*complaint.ruling);
        if (complaint.appealed) {
            ruled += QStringLiteral("  ") + tr("brought up again");
        }
        addRow(tr("Ruled"), ruled);
    }
    if (complaint.satisfaction) {
        addRow(tr("The customer gave"), tr("%1 of 5").arg(*complaint.satisfaction));
    }
    addQuality();
    if (complaint.returned > 0) {
        addRow(tr("Came back"), QString::number(complaint.returned));
    }
    if (complaint.chased > 0) {
        addRow(tr("Customer chased"), QString::number(complaint.chased));
    }
    QStringList linked;
    for (const Complaint& other : m_shown->linked) {
        linked += toQt(other.number) + QStringLiteral("  ") + ComplaintTexts::aboutOf(other);
    }
    addRow(tr("Linked tickets"), linked.join(QLatin1Char('\n')));
    addRow(tr("Visits there"), ComplaintVisits::lines(m_shown->visits, m_with.zone, m_with.clock.now()));
    if (complaint.voided) {
        addRow(tr("Voided"), when(complaint.voided->at) + QStringLiteral("  ") + toQt(complaint.voided->reason));
    }
}

/// What a supervisor made of how it was handled: another matter than what the customer gave.
void ComplaintDetail::addQuality()
{
    if (!m_shown->review) {
        return;
    }
    const ComplaintReview& review = *m_shown->review;
    QStringList words{tr("%1 %").arg(review.total)};
    words += review.isFatal() ? tr("a fatal item") : review.isPassed() ? tr("passed") : tr("did not pass");
    words += m_shown->staff.nameOf(review.reviewer);
    words += when(review.at);
    QString said = words.join(QStringLiteral(" \u00B7 "));
    if (!review.words.empty()) {
        said += QLatin1Char('\n') + toQt(review.words);
    }
    addRow(tr("Quality, by a supervisor"), said);
}

void ComplaintDetail::addClocks()
{
    m_clocks.clear();
    if (m_shown->ticket.clocks.empty()) {
        return;
    }
    addSection(tr("Clocks"));
    const UtcTime now = m_with.clock.now();
    std::size_t at = 0;
    for (const ComplaintClock& clock : m_shown->ticket.clocks) {
        const int row = m_grid->rowCount();
        auto* const chip = new Chip(m_rows);
        const ComplaintTexts::State state = ComplaintTexts::clockOf(clock, now);
        chip->say(state.words, state.state);
        chip->setWordWrap(true); // large text: the page would have to be moved sideways
        chip->setObjectName(QStringLiteral("complaintClock%1Chip").arg(++at));
        m_clocks.append({chip, at - 1});
        m_grid->addWidget(chip, row, 0, 1, 2, Qt::AlignLeft);
        if (m_explained) {
            auto* const path = new QLabel(ComplaintTexts::pathOf(clock, m_with.zone, now), m_rows);
            path->setObjectName(QStringLiteral("complaintPath%1Label").arg(at));
            path->setTextFormat(Qt::PlainText);
            path->setWordWrap(true);
            path->setProperty("class", QStringLiteral("muted"));
            m_grid->addWidget(path, row + 1, 0, 1, 2);
        } else if (!clock.doneAt && clock.path.due) {
            chip->setText(chip->text() + QStringLiteral(" \u00B7 ") + when(*clock.path.due));
        }
    }
}

void ComplaintDetail::addPromises()
{
    const auto& promises = m_shown->ticket.promises;
    if (promises.empty()) {
        return;
    }
    addSection(tr("Promised and open"));
    for (const Promise& promise : promises) {
        addRow(when(promise.dueAt), toQt(promise.what));
    }
}

void ComplaintDetail::addJournal()
{
    addSection(tr("What happened"));
    const UtcTime now = m_with.clock.now();
    const auto& journal = m_shown->ticket.journal;
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) { // the newest is looked for first
        const QString who = m_shown->staff.nameOf(entry->by);
        QString words = ComplaintTexts::entryOf(*entry, m_with.zone, now);
        if (!who.isEmpty()) {
            words += QStringLiteral(" \u00B7 ") + who;
        }
        addRow(when(entry->at), words);
    }
}

void ComplaintDetail::showChips()
{
    if (!m_shown) {
        for (Chip* const chip : {m_state, m_severity, m_kind}) {
            chip->say({}, {});
        }
        return;
    }
    const Complaint& complaint = m_shown->ticket.complaint;
    const ComplaintTexts::State state = ComplaintTexts::stateOf(complaint);
    m_state->say(state.words, state.state);
    m_severity->say(complaintSeverityLabel(complaint.severity), severityMood(complaint.severity));
    m_kind->say(complaint.kind == ComplaintKind::Complaint ? QString() : complaintKindLabel(complaint.kind),
                QStringLiteral("ok"));
}

void ComplaintDetail::showActs()
{
    const ComplaintAct next = m_shown ? ComplaintActs::next(m_shown->ticket, m_shown->gate) : ComplaintAct::Next;
    for (const ComplaintActs::Row& row : ComplaintActs::all()) {
        KeyHintButton* const button = m_acts.value(static_cast<int>(row.act));
        const bool isNext = row.act == ComplaintAct::Next;
        // What Enter does stands in front, and not a second time among the others.
        button->setVisible(m_shown && m_actsOffered && ComplaintActs::isOffered(row.act, m_shown->ticket) &&
                           (isNext || row.act != next));
        button->setKeyHint(QKeySequence(row.key).toString(QKeySequence::NativeText));
        button->setText(isNext && m_shown ? ComplaintActs::nextLabel(m_shown->ticket, m_shown->gate)
                                          : ComplaintActs::label(row));
    }
    if (m_shown) {
        m_acts.value(static_cast<int>(ComplaintAct::Visit))->setText(ComplaintVisits::actLabel(m_shown->visits));
    }
    if (m_shown && m_shown->ticket.complaint.voided) {
        m_acts.value(static_cast<int>(ComplaintAct::Void))->setText(tr("Restore"));
    }
}

void ComplaintDetail::showGate()
{
    QStringList lacking;
    if (m_shown && m_shown->ticket.complaint.isOpen()) {
        for (const Problem& problem : m_shown->gate) {
            lacking += QStringLiteral("\u2610 ") + ComplaintTexts::obstacle(problem);
        }
    }
    if (!lacking.isEmpty()) {
        lacking.prepend(tr("Before it can be closed:"));
    }
    m_gate->setText(lacking.join(QLatin1Char('\n')));
    m_gate->setProperty("class", m_shown && m_shown->ticket.complaint.state == ComplaintState::Resolved
                                     ? QStringLiteral("problem")
                                     : QStringLiteral("muted"));
    Theme::repolish(m_gate);
    m_gate->setVisible(!lacking.isEmpty());
}

void ComplaintDetail::display(std::optional<ShownTicket> shown)
{
    m_shown = std::move(shown);
    m_clocks.clear();
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
    showGate();
    if (!m_shown) {
        m_title->setText(tr("Choose a ticket in the list, or begin one with a key."));
        return;
    }
    m_title->setText(toQt(m_shown->ticket.complaint.number) + QStringLiteral("  ") +
                     ComplaintTexts::whoOf(m_shown->ticket.complaint));
    addWords();
    addCourse();
    addClocks();
    addPromises();
    addJournal();
}

void ComplaintDetail::offerActs(bool offered)
{
    m_actsOffered = offered;
    showActs();
}

void ComplaintDetail::explain(bool explained)
{
    m_explained = explained;
    display(std::move(m_shown));
}

void ComplaintDetail::second()
{
    const UtcTime now = m_with.clock.now();
    for (const auto& [chip, at] : m_clocks) {
        const ComplaintClock& clock = m_shown->ticket.clocks[at];
        const ComplaintTexts::State state = ComplaintTexts::clockOf(clock, now);
        QString words = state.words;
        if (!m_explained && !clock.doneAt && clock.path.due) {
            words += QStringLiteral(" \u00B7 ") + when(*clock.path.due);
        }
        if (chip->text() != words) {
            chip->say(words, state.state);
        }
    }
}

void ComplaintDetail::retranslate() { display(std::move(m_shown)); }

} // namespace frontdesk
