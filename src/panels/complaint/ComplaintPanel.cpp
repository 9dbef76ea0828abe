#include "panels/complaint/ComplaintPanel.h"

#include "domain/complaint/ComplaintRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/complaint/ComplaintBoard.h"
#include "panels/complaint/ComplaintConflictPage.h"
#include "panels/complaint/ComplaintFormWidget.h"
#include "panels/complaint/ComplaintListModel.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/complaint/KnownIssueWindow.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/SearchField.h"
#include "panels/support/WordFilter.h"

#include <QStackedWidget>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

/// The ticket that a record stands for: itself, or the one where a promise was made.
Result<ComplaintId> ticketOf(const ReadView& view, const RecordRef& record)
{
    if (record.kind != RecordKind::Promise) {
        return ComplaintId::fromValue(record.id);
    }
    return PromiseId::fromValue(record.id)
        .and_then([&](PromiseId id) { return view.promises().find(id); })
        .and_then([](const Promise& promise) { return ComplaintId::fromValue(promise.origin.id); });
}

} // namespace

ComplaintPanel::ComplaintPanel(Ports ports, QWidget* parent)
    : Panel(parent), m_with(std::move(ports)),
      m_guidance(m_with.books, m_with.clock, m_with.settings, m_with.standingSlots),
      m_draft(m_with.desk, m_with.clock, RecordKind::Complaint, this, [this](const Error& error) { tell(error); })
{
    m_guidance.onTicked([this](const GuidanceMark& mark) { keepTicks(mark); });
    build();
    bindKeys();
    fit(); // before the window asks how high it must be
    retranslate();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Complaint) || contains(records, RecordKind::Promise) ||
            contains(records, RecordKind::SiteVisit)) {
            reload();
        }
    });
    restoreDraft();
}

ComplaintPanel::~ComplaintPanel() = default;

// --- routing ---

void ComplaintPanel::open(const RecordRef& record)
{
    if (const auto issue = KnownIssueId::fromValue(record.id); issue && record.kind == RecordKind::KnownIssue) {
        showIssues();
        m_issues->choose(*issue);
        return;
    }
    if (record.kind != RecordKind::Complaint && record.kind != RecordKind::Promise) {
        return;
    }
    m_with.desk.read<Complaint>(
        this, "complaint.open",
        [record](const ReadView& view) {
            return ticketOf(view, record).and_then([&](ComplaintId id) { return view.complaints().find(id); });
        },
        [this](const Result<Complaint>& ticket) {
            if (!ticket) {
                tell(ticket.error());
                return;
            }
            m_reviewing->leave();
            m_list->setWhich(ticket->isOpen() ? QStringLiteral("open") : QStringLiteral("closed"));
            m_list->field().clear();
            m_filter->setTyped({});
            narrow({});
            m_wanted = ticket->id;
            if (isTyping()) {
                reload(); // what somebody types stays in front
                return;
            }
            show(Page::Detail);
            reload();
        });
}

void ComplaintPanel::start(const Prefill& prefill)
{
    m_reviewing->leave();
    if (isTyping()) {
        enter(); // what is half typed is not thrown away for something new
        return;
    }
    if (!m_edited || m_edited->version) {
        const auto text = [&](const char* key) { return fromQt(prefill.value(QLatin1String(key))); };
        ComplaintForm form;
        form.name = text("caller_name");
        form.title = text("title");
        form.phone = text("phone");
        form.place = text("place");
        form.issue = text("issue");
        form.source = text("source");
        m_edited = Edited{.id = m_with.ids.next<ComplaintTag>(), .receivedAt = m_with.clock.now()};
        m_edited->origin = Edited::originOf(text("origin_kind"), prefill.value(QStringLiteral("origin")).toLongLong());
        m_form->clearProblems();
        m_form->setForm(form);
        m_form->setNew(true);
        m_formTouched = !form.untouched();
    }
    m_guidance.listen();
    m_guidance.setTyped(m_form->form());
    showFormTitle();
    show(Page::Form);
    m_form->focusFirst();
}

bool ComplaintPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        if (m_reviewing->ticket()) {
            m_reviewing->save();
            return true;
        }
        if (!isTyping()) {
            return false;
        }
        if (page() == Page::Conflict) {
            resolveConflict();
        } else {
            save(false);
        }
        return true;
    case DeskAct::SaveToComplete: // Esc: one step back
        if (m_asking) {
            stopAsking();
        } else if (m_reviewing->ticket()) {
            m_reviewing->leave();
        } else if (page() == Page::Form) {
            leaveForm();
        } else if (page() == Page::Board) {
            toggleBoard();
        } else if (page() == Page::Conflict) {
            leaveConflict();
        } else {
            m_list->field().clear();
            filter({});
            m_list->table().setFocus(Qt::OtherFocusReason);
        }
        return true;
    case DeskAct::Filter:
        m_list->field().setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

GuidanceSource* ComplaintPanel::guidance() { return m_guidance.isAtWork() ? &m_guidance : nullptr; }

void ComplaintPanel::enter()
{
    followPerson();
    if (m_reviewing->ticket()) {
        m_reviewPage->focusFirst();
    } else if (page() == Page::Form) {
        m_form->focusFirst();
    } else if (page() == Page::Board) {
        m_board->focusTable();
    } else if (page() == Page::Conflict) {
        m_conflictPage->focusNext();
    } else {
        m_list->table().setFocus(Qt::OtherFocusReason);
    }
}

void ComplaintPanel::setMasked(bool masked)
{
    m_masked = masked;
    if (masked) {
        stopAsking();
        m_reviewing->drop(); // its draft is a second old at most, and belongs to who has just left
        m_shown.reset();
        m_model->setRows({});
        m_detail->display({});
        followWork();
    } else {
        reload();
    }
}

void ComplaintPanel::second()
{
    m_notice->look(m_with.clock.steady());
    secondShared();
    followPerson();
    keepDraft();
    m_reviewing->second();
    if (m_reloadAt && m_with.clock.steady() >= *m_reloadAt) {
        reload();
    } else if (isVisible()) {
        m_detail->second();
    }
}

} // namespace frontdesk
