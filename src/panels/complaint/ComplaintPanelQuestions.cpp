// What an act of a ticket's page asks before it is done.
#include "domain/complaint/ComplaintMoments.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/support/RecordList.h"
#include "text/ComplaintLabels.h"
#include "text/EscalationWords.h"
#include "text/ShownLanguage.h"

#include <QTableView>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::chrono::hours usualPromise{24};
/// Whom a ticket is brought to: the vocabulary's persons above the one who is responsible.
constexpr std::string_view peopleAbove[] = {"supervisor", "manager", "duty_manager"};

template <class T> QList<ChoiceChips::Choice> choicesOf(const T& words, QString (*label)(std::string_view))
{
    QList<ChoiceChips::Choice> choices;
    for (const std::string_view word : words) {
        choices.append({toQt(word), label(word), QString::number(choices.size() + 1)});
    }
    return choices;
}

/// An act in which something is said to the customer has words of its own; empty: the ticket's stay.
std::string_view momentOf(ComplaintAct act)
{
    switch (act) {
    case ComplaintAct::Promise:
        return moment::complaintPromiseMade;
    case ComplaintAct::Tell:
        return moment::complaintProgressDue;
    case ComplaintAct::Chase:
        return moment::complaintChased;
    case ComplaintAct::HandOn:
    case ComplaintAct::TurnAway:
        return moment::complaintTurnedAway;
    case ComplaintAct::FollowUp:
        return moment::complaintFollowUp;
    case ComplaintAct::Return:
        return moment::complaintUnsatisfied;
    default:
        return {};
    }
}

QString shortened(const std::string& words)
{
    constexpr int most = 60;
    const QString all = toQt(words).simplified();
    return all.size() > most ? all.left(most) + QChar(0x2026) : all;
}

} // namespace

void ComplaintPanel::ask(ComplaintAct act)
{
    m_asking = act;
    const auto& promises = m_shown->ticket.promises;
    m_askedPromise = promises.empty() ? std::nullopt : std::optional{promises.front().id};
    m_ask->ask(questionOf(act, m_shown->ticket));
    m_guidance.setActMoment(momentOf(act));
    Q_EMIT guidanceChanged();
}

/// Whether what is asked can be done still, as the ticket stands now.
bool ComplaintPanel::isStillAsked() const
{
    const OpenTicket& ticket = m_shown->ticket;
    if (m_asking == std::optional{ComplaintAct::Settle}) {
        return std::any_of(ticket.promises.begin(), ticket.promises.end(),
                           [&](const Promise& each) { return std::optional{each.id} == m_askedPromise; });
    }
    return ComplaintActs::isOffered(*m_asking, ticket);
}

void ComplaintPanel::stopAsking()
{
    m_asking.reset();
    m_taking = false;
    m_ask->leave(&m_list->table());
    m_guidance.setActMoment({});
    Q_EMIT guidanceChanged();
}

ActQuestion ComplaintPanel::questionOf(ComplaintAct act, const OpenTicket& ticket) const
{
    const UtcTime now = m_with.clock.now();
    switch (act) {
    case ComplaintAct::Tell: {
        ActQuestion question{.question = tr("What was the customer told?"), .words = tr("As it was said")};
        if (const int under = openUnder(); under > 0) {
            question.choices = {
                {QStringLiteral("one"), tr("This customer"), QStringLiteral("1")},
                {QStringLiteral("all"), tr("Everybody of the same cause (%1)").arg(under + 1), QStringLiteral("2")}};
        }
        return question;
    }
    case ComplaintAct::Assign:
        return assignQuestion();
    case ComplaintAct::Chase:
        return {.question = tr("The customer asks where it stands. It weighs more from now on."),
                .words = tr("What the customer said")};
    case ComplaintAct::Note:
        return {.question = tr("A note for us"), .words = tr("The customer is not told")};
    case ComplaintAct::Promise:
        return {.question = tr("What was the customer told would happen, and by when?"),
                .words = tr("What will happen"),
                .when = now + usualPromise};
    case ComplaintAct::Settle: {
        const auto asked = std::find_if(ticket.promises.begin(), ticket.promises.end(),
                                        [&](const Promise& each) { return std::optional{each.id} == m_askedPromise; });
        return {.question =
                    tr("Promised: %1").arg(shortened(asked == ticket.promises.end() ? std::string{} : asked->what)),
                .choices = {{QStringLiteral("kept"), tr("Kept"), QStringLiteral("1")},
                            {QStringLiteral("withdrawn"), tr("Withdrawn"), QStringLiteral("2")}},
                .words = tr("How, or why not")};
    }
    case ComplaintAct::Ask:
        return {.question = tr("Which department is asked, what, and by when?"),
                .choices = choicesOf(askedDepartments, &departmentLabel),
                .words = tr("What is asked"),
                .when = now + std::chrono::hours{4}};
    case ComplaintAct::Answer: {
        ActQuestion question{.question = tr("Whose answer came?"), .words = tr("What was answered")};
        for (const ComplaintEntry& entry : ComplaintActs::unansweredOf(ticket)) {
            const QString who =
                entry.kind == ComplaintEntry::Kind::Asked ? departmentLabel(entry.whom) : escalatedToLabel(entry.whom);
            question.choices.append({toQt(entry.id.toString()),
                                     who + QStringLiteral(" \u00B7 ") + shortened(entry.words),
                                     QString::number(question.choices.size() + 1)});
        }
        if (question.choices.size() == 1) {
            question.choice = question.choices.front().word;
        }
        return question;
    }
    case ComplaintAct::Escalate:
        return {.question = tr("To whom is it brought up, and why?"),
                .choices = choicesOf(peopleAbove, &escalatedToLabel),
                .words = tr("Why")};
    case ComplaintAct::Wait:
        return {.question = tr("What does it wait for, and until when?"),
                .choices = choicesOf(waitingReasons, &waitingReasonLabel),
                .words = tr("In a few words"),
                .when = now + usualPromise};
    case ComplaintAct::HandOn:
        return {.question = tr("Who works on it from now on, and why? We still answer for it."),
                .words = tr("Why"),
                .more = tr("To whom")};
    case ComplaintAct::TurnAway:
        return {.question = tr("Whose matter is it, and what was the customer told?"),
                .words = tr("What was said"),
                .more = tr("Whose matter")};
    case ComplaintAct::Resolve:
        return {.question = tr("How was it solved?"), .words = tr("What was done"), .more = tr("Given besides")};
    case ComplaintAct::FollowUp:
        return {.question = tr("The customer was called: is it solved for them?"),
                .choices = {{QStringLiteral("yes"), tr("Satisfied"), QStringLiteral("1")},
                            {QStringLiteral("no"), tr("Not satisfied"), QStringLiteral("2")},
                            {QStringLiteral("unreached"), tr("Not reached"), QStringLiteral("3")}},
                .words = tr("What the customer said"),
                .more = tr("How satisfied, 1 to 5 (if asked)")};
    case ComplaintAct::Rule: {
        ActQuestion question{.question = tr("A supervisor rules on it: who was in the right?"), .words = tr("Why")};
        for (const ComplaintRuling ruling : allComplaintRulings) {
            question.choices.append(
                {toQt(nameOf(ruling)), complaintRulingLabel(ruling), QString::number(question.choices.size() + 1)});
        }
        return question;
    }
    case ComplaintAct::Appeal:
        return {.question = tr("Why is the ruling not right? A second one ends it."), .words = tr("Why")};
    case ComplaintAct::Close:
        return {.question = tr("Something is still to be done. A supervisor closes it all the same: why?"),
                .words = tr("Why")};
    case ComplaintAct::Return:
        return {.question = tr("Why does it come back?"), .words = tr("What the customer said")};
    case ComplaintAct::Merge:
        return mergeQuestion(ticket.complaint);
    case ComplaintAct::Void:
        return {.question = tr("Why is it voided?"), .words = tr("Why")};
    default:
        return {};
    }
}

} // namespace frontdesk
