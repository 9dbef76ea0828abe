#include "panels/visitor/VisitorPanel.h"

#include "domain/visitor/ExpectedTime.h"
#include "domain/visitor/VisitorFinder.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/visitor/VisitDetail.h"
#include "panels/visitor/VisitFormWidget.h"
#include "panels/visitor/VisitListModel.h"
#include "panels/visitor/VisitPapers.h"
#include "panels/visitor/VisitPicker.h"
#include "panels/visitor/VisitTexts.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds visitNoticeTime{20};

/// What was typed into the search box of somebody new: a number or a name. Small Latin letters are somebody's pinyin
/// or initials and nobody's name.
VisitForm formOfTyped(const QString& typed)
{
    const std::string words = fromQt(typed);
    VisitForm form;
    if (PhoneNumber::parse(words)) {
        form.phone = words;
    } else if (typed != typed.toLower() || typed.contains(QRegularExpression(QStringLiteral("[^\\x00-\\x7F]")))) {
        form.name = words;
    }
    return form;
}

} // namespace

VisitorPanel::VisitorPanel(const Ports& ports, QWidget* parent)
    : Panel(parent), m_with(ports), m_desk(ports.desk), m_guidance(m_desk)
{
    build();
    connectDesk();
    bindKeys();
    retranslate();
    m_desk.reload();
}

VisitorPanel::~VisitorPanel() = default;

GuidanceSource* VisitorPanel::guidance() { return m_guidance.isShown() ? &m_guidance : nullptr; }

void VisitorPanel::enter()
{
    if (isFormOpen()) {
        m_form->focusNext();
    } else {
        m_picker->begin();
    }
}

void VisitorPanel::open(const RecordRef& record)
{
    if (const auto id = VisitId::fromValue(record.id); id && record.kind == RecordKind::Visit) {
        m_desk.open(*id);
    }
}

void VisitorPanel::start(const Prefill& prefill)
{
    const auto value = [&](const char* field) { return fromQt(prefill.value(QLatin1String(field))); };
    beginForm({.name = value("caller_name"), .title = value("title"), .phone = value("phone")}, std::nullopt);
}

bool VisitorPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        if (!isFormOpen()) {
            return m_detail->run(0);
        }
        saveForm();
        return true;
    case DeskAct::SaveToComplete:
        if (isFormOpen()) {
            keepForLater();
        } else if (!m_filter->text().isEmpty()) {
            m_filter->clear();
        } else {
            m_desk.choose(std::nullopt);
            m_picker->begin();
        }
        return true;
    case DeskAct::Filter:
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
        return true;
    default:
        return false;
    }
}

void VisitorPanel::second()
{
    const SteadyTime now = m_with.desk.clock.steady();
    m_notice->look(now);
    m_model->setLimits(m_desk.limits());
    m_model->second();
    m_detail->second();
    if (m_day != std::optional{m_desk.today()}) {
        m_day = m_desk.today();
        m_desk.reload();
    }
    if (m_guidance.isShown()) {
        Q_EMIT guidanceChanged(); // the moment follows the waiting time
    }
}

void VisitorPanel::setMasked(bool masked)
{
    m_masked = masked;
    m_table->setVisible(!masked);
    m_picker->setEnabled(!masked);
    m_detail->setVisible(!masked && m_desk.chosen() != nullptr && !isFormOpen());
}

// --- the form ---

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
    const bool isOnTheWay = m_typedKnown && isInside(m_typedKnown->state) &&
                            m_typedKnown->state != VisitState::Arrived && m_typedKnown->state != VisitState::Registered;
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
    m_desk.save(std::move(input), *number);
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

void VisitorPanel::closeForm()
{
    m_typedId.reset();
    m_typedKnown.reset();
    m_formCard->hide();
    m_desk.setTyped(std::nullopt);
    m_detail->showChosen();
}

void VisitorPanel::somebodyElse()
{
    // Seen, greeted and counted while somebody is being served; the form comes when they are served.
    m_desk.save({.id = m_desk.newId(), .toComplete = true});
    m_desk.askStage(moment::visitorSecondArrived);
}

// --- what the desk tells ---

void VisitorPanel::connectDesk()
{
    connect(m_picker, &VisitPicker::picked, this, [this](const Visit& visit) {
        const bool expected = visit.state == VisitState::Expected;
        VisitForm form = expected ? visit.toForm() : VisitorFinder::again(visit);
        if (expected) {
            form.hasAppointment = "yes";
        }
        beginForm(form, expected ? std::optional{visit} : std::nullopt);
    });
    connect(m_picker, &VisitPicker::somebodyNew, this,
            [this](const QString& typed) { beginForm(formOfTyped(typed), std::nullopt); });
    connect(m_form, &VisitFormWidget::edited, this, &VisitorPanel::takeTyped);
    connect(m_detail, &VisitDetail::editRequested, this, [this] {
        if (const Visit* visit = m_desk.chosen()) {
            beginForm(visit->toForm(), *visit);
        }
    });
    connect(&m_desk, &VisitDesk::listChanged, this, &VisitorPanel::showList);
    connect(&m_desk, &VisitDesk::chosenChanged, this, [this] {
        if (!isFormOpen() && !m_masked) {
            m_detail->showChosen();
        }
    });
    connect(&m_desk, &VisitDesk::guidanceMoved, this, &Panel::guidanceChanged);
    connect(&m_desk, &VisitDesk::saved, this, [this](const Visit& visit) {
        const QString words = visit.state == VisitState::Expected ? tr("Announced: %1").arg(visitorLabel(visit))
                              : visit.toComplete                  ? tr("Kept to complete: %1").arg(visitorLabel(visit))
                                                                  : tr("Signed in: %1").arg(visitorLabel(visit));
        say(words, {});
        if (m_typedId == visit.id) {
            closeForm();
            if (!visit.toComplete && visit.state != VisitState::Expected) {
                m_desk.choose(visit.id);
                m_goToChosen = true; // once it stands in the list
            } else {
                m_picker->begin();
            }
        }
    });
    connect(&m_desk, &VisitDesk::moved, this, [this](const VisitChange& change, const VisitStep& step) {
        say(tr("%1: %2").arg(visitorLabel(change.after), visitStepLabel(step)), {change});
    });
    connect(&m_desk, &VisitDesk::closed, this, [this](const std::vector<VisitChange>& changes) {
        say(tr("Signed out as assumed: %n", nullptr, static_cast<int>(changes.size())), changes);
    });
    connect(&m_desk, &VisitDesk::takenBack, this, [this] { say(tr("Taken back."), {}); });
    connect(&m_desk, &VisitDesk::revealed, this, [this](const QString& number) {
        m_notice->say({.words = tr("Number of the document: %1").arg(number),
                       .until = m_with.desk.clock.steady() + visitNoticeTime});
    });
    connect(&m_desk, &VisitDesk::failed, this, &VisitorPanel::fail);
}

void VisitorPanel::say(const QString& words, const std::vector<VisitChange>& changes)
{
    NoticeBar::Notice notice{
        .words = words, .state = QStringLiteral("ok"), .until = m_with.desk.clock.steady() + visitNoticeTime};
    if (!changes.empty()) {
        notice.act = tr("Take back");
        notice.run = [this, changes] { m_desk.takeBack(changes); };
    }
    m_notice->say(std::move(notice));
}

void VisitorPanel::fail(const Error& error)
{
    QStringList words{error.problems.empty() ? errorText(error)
                                             : tr("Not saved yet: please look at the marked fields.")};
    if (isFormOpen()) {
        for (const Problem& problem : m_form->markProblems(error.problems)) {
            words += problemText(problem);
        }
        if (error.code == visitNotRegistered) {
            m_form->focusNext();
        }
        words += tr("What you typed is kept here.");
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

// --- the list ---

void VisitorPanel::showList()
{
    const auto chosen = m_desk.chosen() != nullptr ? std::optional{m_desk.chosen()->id} : std::nullopt;
    m_model->setLimits(m_desk.limits());
    m_model->setVisits(m_desk.visits(), m_filter->text());
    if (chosen) {
        const int row = m_model->rowOf(chosen->value());
        if (row >= 0) {
            m_table->selectRow(row);
            if (std::exchange(m_goToChosen, false)) {
                m_table->setFocus(Qt::OtherFocusReason);
            }
        }
    }
    showCounts();
}

void VisitorPanel::showCounts()
{
    int inside = 0;
    int people = 0;
    int expected = 0;
    int left = 0;
    for (const Visit& visit : m_desk.visits()) {
        inside += isInside(visit.state) ? 1 : 0;
        people += isInside(visit.state) ? visit.people() : 0;
        expected += visit.state == VisitState::Expected ? 1 : 0;
        left += visit.state == VisitState::Left ? 1 : 0;
    }
    m_counts->setText(tr("In the building: %1 (%2 people) \u00B7 expected today: %3 \u00B7 left today: %4")
                          .arg(inside)
                          .arg(people)
                          .arg(expected)
                          .arg(left));
    m_closing->setEnabled(inside > 0);
}

void VisitorPanel::followSelection()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_desk.choose(m_model->at(index.row()).id);
    }
}

bool VisitorPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return Panel::eventFilter(watched, event);
    }
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_table && bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        return m_detail->run(0);
    }
    if (watched == m_table && bare && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        return m_detail->run(key->key() - Qt::Key_1);
    }
    if (watched == m_filter && bare && key->key() == Qt::Key_Down && m_model->rowCount({}) > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(0);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace frontdesk
