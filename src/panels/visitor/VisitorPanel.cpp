#include "panels/visitor/VisitorPanel.h"

#include "domain/visitor/ExpectedTime.h"
#include "domain/visitor/VisitorFinder.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ReasonRow.h"
#include "panels/support/TicketPrefill.h"
#include "panels/visitor/VisitDetail.h"
#include "panels/visitor/VisitFormWidget.h"
#include "panels/visitor/VisitListModel.h"
#include "panels/visitor/VisitPapers.h"
#include "panels/visitor/VisitPicker.h"
#include "panels/visitor/VisitTexts.h"
#include "text/ErrorText.h"
#include "text/Format.h"
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
    m_desk.readDraft();
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
        m_completeWhenOpen = *id;
        m_desk.open(*id);
        completeOpened();
    }
}

/// What was saved to complete opens with its form; a form that somebody is at stays.
void VisitorPanel::completeOpened()
{
    const Visit* visit = m_desk.chosen();
    if (visit == nullptr || m_completeWhenOpen != visit->id) {
        return;
    }
    m_completeWhenOpen.reset();
    if (visit->toComplete && !visit->voided && !isFormOpen()) {
        beginForm(visit->toForm(), *visit);
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
        if (m_reason->isVisible()) {
            askWhyVoid(false);
        } else if (isFormOpen()) {
            keepForLater();
        } else if (!m_filter->text().isEmpty()) {
            m_filter->clear();
        } else if (showsComing()) {
            showComing(false);
            m_picker->begin();
        } else {
            m_desk.choose(std::nullopt);
            m_picker->begin();
        }
        return true;
    case DeskAct::Complaint:
        if (const Visit* const visit = m_desk.chosen(); visit != nullptr && !isFormOpen()) {
            Q_EMIT startRequested(RecordKind::Complaint,
                                  ticketPrefill("visit", refOf(*visit),
                                                {.name = visit->name,
                                                 .title = visit->title,
                                                 .phone = visit->phone ? visit->phone->digits() : std::string{},
                                                 .place = visit->place}));
            return true;
        }
        return false;
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
    m_desk.look();
    m_model->setLimits(m_desk.limits());
    m_model->second();
    m_detail->second();
    keepDraft();
    if (m_day != std::optional{m_desk.today()}) {
        m_day = m_desk.today();
        m_desk.reload();
    }
}

void VisitorPanel::setMasked(bool masked)
{
    m_masked = masked;
    m_table->setVisible(!masked);
    m_picker->setEnabled(!masked);
    m_detail->setVisible(!masked && m_desk.chosen() != nullptr && !isFormOpen());
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
    connect(m_form, &VisitFormWidget::edited, this, [this] {
        m_draftTouched = true;
        takeTyped();
    });
    connect(&m_desk, &VisitDesk::draftFound, this, [this](const VisitId& id, const VisitForm& form) {
        if (!isFormOpen()) {
            beginForm(form, std::nullopt);
            m_typedId = id;
            m_draftKept = true;
            takeTyped();
            m_notice->say({.words = tr("A visitor who was half written down is brought back.")});
        }
    });
    connect(m_detail, &VisitDetail::editRequested, this, [this] {
        if (const Visit* visit = m_desk.chosen()) {
            beginForm(visit->toForm(), *visit);
        }
    });
    connect(m_detail, &VisitDetail::voidRequested, this, &VisitorPanel::voidOrRestore);
    connect(&m_desk, &VisitDesk::listChanged, this, &VisitorPanel::showList);
    connect(&m_desk, &VisitDesk::chosenChanged, this, [this] {
        if (!isFormOpen() && !m_masked) {
            m_detail->showChosen();
        }
        if (m_desk.chosen() == nullptr || m_voiding != m_desk.chosen()->id) {
            askWhyVoid(false); // a reason half typed stays while other visits change
        }
        completeOpened();
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
        const bool declined = step.kind == VisitStep::Kind::Answer && step.answer == HostAnswer::Declined;
        say(tr("%1: %2").arg(visitorLabel(change.after),
                             declined ? visitStateLabel(change.after.state) : visitStepLabel(step)),
            {change});
    });
    connect(&m_desk, &VisitDesk::closed, this, [this](const std::vector<VisitChange>& changes) {
        say(tr("Signed out as assumed: %n", nullptr, static_cast<int>(changes.size())), changes);
    });
    connect(&m_desk, &VisitDesk::voided, this, [this](const Visit& visit) {
        askWhyVoid(false);
        m_notice->say({.words = tr("Voided: %1").arg(visitorLabel(visit)),
                       .state = QStringLiteral("ok"),
                       .act = tr("Undo"),
                       .run = [this, id = visit.id, version = visit.version] { m_desk.unvoid(id, version); },
                       .until = m_with.desk.clock.steady() + visitNoticeTime});
    });
    connect(&m_desk, &VisitDesk::takenBack, this, [this] { say(tr("Taken back."), {}); });
    connect(&m_desk, &VisitDesk::announced, this, [this](const std::vector<Visit>& visits) {
        const auto first = visits.front();
        NoticeBar::Notice notice{
            .words =
                tr("%1: announced for %n day(s)", nullptr, static_cast<int>(visits.size())).arg(visitorLabel(first)),
            .state = QStringLiteral("ok"),
            .act = tr("Take back"),
            .run = [this, visits] { m_desk.takeBackAnnounced(visits); },
            .until = m_with.desk.clock.steady() + visitNoticeTime};
        m_notice->say(std::move(notice));
        if (m_typedId == first.id) {
            closeForm();
            m_picker->begin();
        }
    });
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
    const std::int64_t chosen = m_desk.chosen() != nullptr ? m_desk.chosen()->id.value() : 0; // 0: none
    m_model->setLimits(m_desk.limits());
    m_model->setVisits(showsComing() ? m_desk.coming() : m_desk.visits(), m_filter->text());
    if (chosen != 0) {
        const int row = m_model->rowOf(chosen);
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
    const QString comingOnes = showsComing() ? tr("Today") : tr("Coming days %1").arg(m_desk.coming().size());
    if (m_coming->text() != comingOnes) {
        m_coming->setText(comingOnes);
    }
    m_closing->setEnabled(inside > 0);
    if (showsComing()) {
        m_counts->setText(comingWords());
        return;
    }
    m_counts->setText(tr("In the building: %1 (%2 people) \u00B7 expected today: %3 \u00B7 left today: %4")
                          .arg(inside)
                          .arg(people)
                          .arg(expected)
                          .arg(left));
}

bool VisitorPanel::showsComing() const { return m_coming->isChecked(); }

void VisitorPanel::showComing(bool coming)
{
    m_coming->setChecked(coming);
    m_table->setColumnWidth(0, m_with.theme.px(coming ? dayAndTimeWidth : timeWidth));
    m_model->setVisits({}, {}); // the other list, not this one changed
    showList();
    m_table->setToolTip(coming ? tr("Enter: has come") : tr("Enter: what is to be done next"));
    if (m_model->rowCount({}) > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(0);
    }
}

QString VisitorPanel::comingWords() const
{
    std::vector<std::pair<LocalDate, int>> days;
    for (const Visit& visit : m_desk.coming()) {
        const LocalDate day = m_with.desk.zone.localDate(visit.expectedAt.value_or(UtcTime{}));
        if (days.empty() || days.back().first != day) {
            days.emplace_back(day, 0);
        }
        ++days.back().second;
    }
    QStringList words;
    const UtcTime now = m_with.desk.clock.now();
    for (const auto& [day, count] : days) {
        constexpr int mostDays = 7;
        if (words.size() == mostDays) {
            words += QStringLiteral("\u2026");
            break;
        }
        //: %1 a day, %2 how many visitors are expected then
        words += tr("%1: %2").arg(dayText(m_with.desk.zone.startOf(day), m_with.desk.zone, now)).arg(count);
    }
    return words.isEmpty() ? tr("Nobody is announced for the coming days.")
                           : tr("Expected on the coming days") + QStringLiteral(" \u00B7 ") +
                                 words.join(QStringLiteral(" \u00B7 "));
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
