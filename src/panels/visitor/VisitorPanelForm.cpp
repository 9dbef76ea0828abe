// The sign-in form of the visitors' panel: from the first letter to the save.
#include "panels/visitor/VisitorPanel.h"

#include "domain/visitor/ExpectedTime.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ReasonRow.h"
#include "panels/visitor/VisitDetail.h"
#include "panels/visitor/VisitFormWidget.h"
#include "panels/visitor/VisitPapers.h"
#include "panels/visitor/VisitPicker.h"
#include "panels/visitor/VisitRepeat.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <utility>

namespace frontdesk {

void VisitorPanel::beginForm(const VisitForm& form, const std::optional<Visit>& known)
{
    m_typedKnown = known;
    m_typedId = known ? known->id : m_desk.newId();
    m_typedSince = m_with.desk.clock.now();
    m_form->clearProblems();
    m_form->setForm(form);
    m_answer->setValue({});
    m_formCard->show();
    m_detail->hide();
    takeTyped();
    m_form->focusNext();
}

void VisitorPanel::takeTyped()
{
    if (!isFormOpen()) {
        return;
    }
    Visit typed = m_typedKnown.value_or(Visit{.id = *m_typedId});
    // What cannot be read yet stands in the form; the words to say follow from the rest.
    VisitForm form = m_form->form();
    form.phone.clear();
    form.companions.clear();
    if (auto read = Visit::from(typed, form, std::nullopt)) {
        typed = std::move(*read);
    }
    typed.state = VisitState::Arrived;
    m_desk.setTyped(typed);
    QStringList marks;
    if (!m_form->form().untouched()) {
        for (const GateMark& mark : m_desk.gates()) {
            if (const QString field = m_form->labelOf(toQt(mark.problem.field)); !field.isEmpty()) {
                marks += field;
            }
        }
    }
    m_marks->setText(tr("The rules of this desk also want: %1").arg(marks.join(QStringLiteral(" \u00B7 "))));
    m_marks->setVisible(!marks.isEmpty());
    m_later->setText(m_form->form().untouched() ? tr("Put away") : tr("To complete"));
}

void VisitorPanel::saveForm()
{
    VisitToSave input{.id = *m_typedId, .form = m_form->form(), .cameAt = m_typedSince};
    const auto expected = ExpectedTime::read(input.form.expectedAt, m_with.desk.zone, m_with.desk.clock.now());
    if (!expected) {
        fail(expected.error());
        return;
    }
    auto number = m_form->identity(m_desk.today());
    if (!number) {
        fail(number.error());
        return;
    }
    const bool isPast =
        m_typedKnown && (m_typedKnown->state == VisitState::Left || m_typedKnown->state == VisitState::NotCome);
    const bool isOnTheWay =
        isPast || (m_typedKnown && isInside(m_typedKnown->state) && m_typedKnown->state != VisitState::Arrived &&
                   m_typedKnown->state != VisitState::Registered);
    if (m_typedKnown) {
        input.known = m_typedKnown->version;
        input.expected = m_typedKnown->expectedAt;
        input.cameAt = m_typedKnown->arrivedAt;
        input.group = m_typedKnown->group;
    }
    const bool announced = expected->has_value() && !m_typedKnown;
    if (announced) {
        input.expected = *expected;
    } else if (!isOnTheWay) { // what was signed in already is only written down better
        input.steps.push_back({.kind = VisitStep::Kind::Register});
        if (m_with.givesBadges()) {
            input.badgeDay = m_desk.today();
        }
        for (const HostAnswer answer : allHostAnswers) {
            if (answer != HostAnswer::None && m_answer->value() == toQt(nameOf(answer))) {
                input.steps.push_back({.kind = VisitStep::Kind::Contact}); // phoned first, typed later
                input.steps.push_back({.kind = VisitStep::Kind::Answer, .answer = answer, .floor = input.form.floor});
            }
        }
    }
    const VisitRule rule = m_form->repeat().rule();
    if (rule == VisitRule::Once || m_typedKnown) {
        m_desk.save(std::move(input), *number);
        return;
    }
    const auto times = VisitRecurrence::times(rule, *expected, fromQt(m_form->repeat().lastDay()), m_with.desk.zone);
    if (!times) {
        fail(times.error());
        return;
    }
    announceRecurring(std::move(input), *times);
}

void VisitorPanel::announceRecurring(VisitToSave input, const std::vector<UtcTime>& times)
{
    std::vector<VisitToSave> visits;
    for (const UtcTime time : times) {
        VisitToSave each = input;
        each.id = visits.empty() ? input.id : m_desk.newId();
        each.expected = time;
        each.session = m_desk.session();
        visits.push_back(std::move(each));
    }
    m_desk.announce(std::move(visits));
}

void VisitorPanel::printBadge()
{
    const Visit* visit = m_desk.chosen();
    if (visit == nullptr || visit->badgeNo == 0) {
        m_notice->say({.words = tr("There is no badge to print: choose a visitor who is signed in and has one.")});
        return;
    }
    const LocalDate day = visit->arrivedAt ? m_with.desk.zone.localDate(*visit->arrivedAt) : m_desk.today();
    auto* const papers =
        new SheetWindow(VisitPapers::badges(*visit, m_with.desk.settings(), day), m_with.sheets(), this);
    papers->setObjectName(QStringLiteral("badgeSheetWindow"));
    papers->show();
}

void VisitorPanel::keepForLater()
{
    if (m_form->form().untouched() && !m_typedKnown) {
        closeForm();
        m_picker->begin();
        return;
    }
    if (m_typedKnown && m_typedKnown->state != VisitState::Arrived) {
        closeForm(); // what is in the store stays as it is
        return;
    }
    VisitToSave input{.id = *m_typedId, .form = m_form->form(), .cameAt = m_typedSince, .toComplete = true};
    if (m_typedKnown) {
        input.known = m_typedKnown->version;
        input.expected = m_typedKnown->expectedAt;
        input.group = m_typedKnown->group;
    }
    m_desk.save(std::move(input));
}

void VisitorPanel::keepDraft()
{
    if (std::exchange(m_draftTouched, false) && isFormOpen() && !m_typedKnown) {
        m_desk.keepDraft(*m_typedId, m_form->form());
        m_draftKept = true;
    }
}

void VisitorPanel::closeForm()
{
    if (std::exchange(m_draftKept, false) && m_typedId) {
        m_desk.keepDraft(*m_typedId, std::nullopt); // a save has removed it already: then nothing is there
    }
    m_draftTouched = false;
    m_typedId.reset();
    m_typedKnown.reset();
    m_formCard->hide();
    m_desk.setTyped(std::nullopt);
    m_detail->showChosen();
}

void VisitorPanel::voidOrRestore()
{
    const Visit* visit = m_desk.chosen();
    if (visit == nullptr || isFormOpen() || m_masked) {
        return;
    }
    if (visit->voided) {
        m_desk.unvoid(visit->id, visit->version);
    } else {
        askWhyVoid(true);
    }
}

void VisitorPanel::askWhyVoid(bool asking)
{
    m_voiding = asking && m_desk.chosen() != nullptr ? std::optional{m_desk.chosen()->id} : std::nullopt;
    if (asking) {
        m_reason->ask(tr("Why is it voided? Enter:"));
    } else {
        m_reason->leave(m_table);
    }
}

void VisitorPanel::somebodyElse()
{
    // Seen, greeted and counted while somebody is being served; the form comes when they are served.
    m_desk.save({.id = m_desk.newId(), .toComplete = true});
    m_desk.askStage(moment::visitorSecondArrived);
}

} // namespace frontdesk
