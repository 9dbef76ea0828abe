#include "panels/arrears/FeeWorklistTexts.h"

#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

QString FeeWorklistTexts::begin(const FeeTask* task)
{
    if (task != nullptr) {
        switch (task->channel) {
        case FeeChannel::Phone:
            return tr("Call");
        case FeeChannel::Message:
            return tr("Write the message");
        case FeeChannel::Letter:
            return tr("Write the letter");
        case FeeChannel::Visit:
            return tr("Note the visit");
        }
    }
    return tr("Begin");
}

QString FeeWorklistTexts::what(const FeeTask& task)
{
    switch (task.why) {
    case FeeWhy::Broken:
        return task.broken && task.broken->state == PayPromiseState::Partly ? tr("A promise was kept in part")
                                                                            : tr("A promise was not kept");
    case FeeWhy::Visit:
        return tr("We said that we come");
    case FeeWhy::Step:
    case FeeWhy::Postponed:
        break;
    }
    const QString title = toQt(task.title.in(shownLanguage()));
    if (!title.isEmpty() && task.channel == FeeChannel::Phone) {
        return title; // what most are: the others say so
    }
    //: %1 a step of the reminders, %2 telephone, message, visit or letter
    return tr("%1 (%2)").arg(title.isEmpty() ? toQt(task.step) : title, feeChannelLabel(task.channel));
}

QString FeeWorklistTexts::why(const FeeTask& task, LocalDate today)
{
    // What counts most stands first: a narrow column cuts off the end.
    QStringList words{task.daysOverdue > 0   ? tr("overdue %n day(s)", nullptr, task.daysOverdue)
                      : task.daysOverdue < 0 ? tr("due in %n day(s)", nullptr, -task.daysOverdue)
                                             : tr("due today")};
    if (task.triesToday > 0) {
        words += tr("tried today: %1").arg(task.triesToday);
    }
    if (task.isLeft) {
        words += tr("left from %1").arg(feeDayText(task.day, today));
    } else if (task.why == FeeWhy::Postponed) {
        words += tr("put off to today");
    }
    return words.join(QStringLiteral(" · "));
}

QString FeeWorklistTexts::last(const FeeTask& task, const TimeZone& zone, LocalDate today)
{
    if (!task.last) {
        return tr("nobody was reached yet");
    }
    const FeeContact& contact = *task.last;
    QStringList words{feeDayText(zone.localDate(contact.at), today)};
    words += contact.outcome == FeeOutcome::Done && contact.answer != FeeAnswer::None
                 ? feeAnswerLabel(contact.answer)
                 : feeOutcomeLabel(contact.outcome);
    for (const std::string& said : {contact.reason, contact.words}) {
        if (!said.empty()) {
            words += toQt(said).simplified();
        }
    }
    return words.join(QLatin1Char(' '));
}

QString FeeWorklistTexts::next(const FeeTask& task, LocalDate today)
{
    if (!task.nextDay) {
        return {};
    }
    //: %1 a step of the reminders, %2 its day
    return tr("Then: %1 on %2").arg(toQt(task.nextTitle.in(shownLanguage())), feeDayText(*task.nextDay, today));
}

} // namespace frontdesk
