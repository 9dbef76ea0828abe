#include "panels/sitevisit/SiteVisitPanel.h"

#include "domain/complaint/ComplaintRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/sitevisit/SiteVisitGates.h"
#include "panels/sitevisit/SiteVisitFormWidget.h"
#include "panels/sitevisit/SiteVisitListModel.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/SearchField.h"
#include "panels/support/WordFilter.h"
#include "text/ShownLanguage.h"

#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr int mostVisitsFound = 1000;
constexpr std::chrono::seconds visitReloadRetry{5};
/// Times come near and pass, and a day ends, without anybody writing: the list is read anew so often.
constexpr std::chrono::seconds visitReloadEvery{30};

/// The visit that a record stands for: itself, or the one where a promise was made.
Result<SiteVisit> siteVisitOf(const ReadView& view, const RecordRef& record)
{
    const auto find = [&](std::int64_t id) {
        return SiteVisitId::fromValue(id).and_then([&](SiteVisitId known) { return view.siteVisits().find(known); });
    };
    if (record.kind != RecordKind::Promise) {
        return find(record.id);
    }
    return PromiseId::fromValue(record.id)
        .and_then([&](PromiseId id) { return view.promises().find(id); })
        .and_then([&](const Promise& promise) { return find(promise.origin.id); });
}

Result<ShownSiteVisit> readSiteVisit(const ReadView& view, SiteVisitId id)
{
    auto visit = view.siteVisits().find(id);
    auto staff = KnownStaff::read(view);
    auto promises = view.promises().ofOrigin({RecordKind::SiteVisit, id.value()});
    if (!visit || !staff || !promises) {
        return fail(!visit ? visit.error() : !staff ? staff.error() : promises.error());
    }
    ShownSiteVisit shown{.visit = std::move(*visit), .staff = std::move(*staff)};
    for (Promise& promise : *promises) {
        // What is agreed with the customer stands above already; what was promised at its end does not.
        if (promise.state == PromiseState::Open && shown.visit.state != SiteVisitState::Confirmed) {
            shown.promises.push_back(std::move(promise));
        }
    }
    if (shown.visit.ticket && shown.visit.ticket->kind == RecordKind::Complaint) {
        const auto ticket = ComplaintId::fromValue(shown.visit.ticket->id).and_then([&](ComplaintId known) {
            return view.complaints().find(known);
        });
        if (!ticket && ticket.error().code != recordNotFound) {
            return fail(ticket.error());
        }
        if (ticket) {
            shown.ticketNumber = ticket->number;
            shown.ticketAbout = ticket->summary.empty() ? ticket->issue : ticket->summary;
        }
    }
    return shown;
}

} // namespace

SiteVisitPanel::SiteVisitPanel(Ports ports, QWidget* parent)
    : Panel(parent), m_with(std::move(ports)),
      m_guidance(m_with.books, m_with.clock, m_with.settings, m_with.standingSlots),
      m_draft(m_with.desk, m_with.clock, RecordKind::SiteVisit, this, [this](const Error& error) { tell(error); })
{
    build();
    bindKeys();
    fit(); // before the window asks how high it must be
    retranslate();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::SiteVisit) || contains(records, RecordKind::Promise) ||
            contains(records, RecordKind::Complaint)) {
            reload();
        }
    });
    restoreDraft();
}

SiteVisitPanel::~SiteVisitPanel() = default;

// --- routing ---

void SiteVisitPanel::open(const RecordRef& record)
{
    if (record.kind != RecordKind::SiteVisit && record.kind != RecordKind::Promise) {
        return;
    }
    m_with.desk.read<SiteVisit>(
        this, "site_visit.open", [record](const ReadView& view) { return siteVisitOf(view, record); },
        [this](const Result<SiteVisit>& visit) {
            if (!visit) {
                tell(visit.error());
                return;
            }
            if (page() == Page::Form) {
                leaveForm(); // what is half typed waits for its key
            }
            bringUp(*visit);
            m_list->table().setFocus(Qt::OtherFocusReason);
        });
}

/// To the list where it stands, and to its row.
void SiteVisitPanel::bringUp(const SiteVisit& visit)
{
    const auto list = SiteVisitLists::listOf(visit, m_with.zone, m_with.clock.now());
    m_list->setWhich(QLatin1String(siteVisitListWords[static_cast<std::size_t>(list)]));
    m_list->field().clear();
    m_filter->setTyped({});
    m_wanted = visit.id;
    m_besides = visit.id;
    showHint();
    show(Page::Detail);
    reload();
}

void SiteVisitPanel::start(const Prefill& prefill)
{
    if (m_masked) {
        return;
    }
    if (m_edited) { // what is half typed is not thrown away for something new
        if (!prefill.isEmpty()) {
            say(tr("A visit is half typed. Save it first, or throw it away."));
        }
        showForm();
        return;
    }
    const auto text = [&](const char* key) { return fromQt(prefill.value(QLatin1String(key))); };
    SiteVisitForm form;
    form.name = text("customer_name");
    form.phone = text("phone");
    form.place = text("place");
    form.purpose = text("purpose");
    m_edited = Edited{.id = m_with.ids.next<SiteVisitTag>(), .ticketNumber = text("ticket_number")};
    m_edited->before = form;
    if (const qint64 ticket = prefill.value(QStringLiteral("ticket")).toLongLong();
        ticket > 0 && text("ticket_kind") == nameOf(RecordKind::Complaint)) {
        m_edited->ticket = RecordRef{RecordKind::Complaint, ticket};
    }
    m_form->clearProblems();
    m_form->setForm(form);
    m_formTouched = !form.untouched();
    m_edited->session = GuidanceSession{m_with.books.current().name()};
    showForm();
}

bool SiteVisitPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        if (page() != Page::Form) {
            return false;
        }
        save();
        return true;
    case DeskAct::SaveToComplete: // Esc: one step back
        if (m_asking) {
            stopAsking();
        } else if (page() == Page::Form) {
            leaveForm();
        } else {
            m_list->field().clear();
            filter({});
            m_list->table().setFocus(Qt::OtherFocusReason);
        }
        return true;
    case DeskAct::Filter:
        m_list->field().setFocus(Qt::ShortcutFocusReason);
        return true;
    case DeskAct::Complaint:
        if (page() != Page::Detail || !m_shown || m_shown->visit.voided || m_masked) {
            return false;
        }
        startTicket();
        return true;
    default:
        return false;
    }
}

GuidanceSource* SiteVisitPanel::guidance() { return m_guidance.isAtWork() ? &m_guidance : nullptr; }

void SiteVisitPanel::enter()
{
    if (page() == Page::Form) {
        m_form->focusFirst();
    } else {
        m_list->table().setFocus(Qt::OtherFocusReason);
    }
}

void SiteVisitPanel::setMasked(bool masked)
{
    m_masked = masked;
    if (masked) {
        stopAsking();
        m_shown.reset();
        m_model->setRows({});
        m_detail->display({});
        followWork();
    } else {
        reload();
    }
}

void SiteVisitPanel::second()
{
    m_notice->look(m_with.clock.steady());
    keepDraft();
    if (m_reloadAt && m_with.clock.steady() >= *m_reloadAt) {
        reload();
    }
    if (isVisible()) {
        m_detail->second();
        if (m_guidance.look()) {
            Q_EMIT guidanceChanged();
        }
    }
}

// --- the list ---

SiteVisitList SiteVisitPanel::which() const
{
    const QString word = m_list->which();
    const auto* const at = std::find_if(std::begin(siteVisitListWords), std::end(siteVisitListWords),
                                        [&](const char* each) { return word == QLatin1String(each); });
    return static_cast<SiteVisitList>(at - std::begin(siteVisitListWords));
}

std::chrono::minutes SiteVisitPanel::near() const { return SiteVisitGates::near(m_with.books.current()); }

std::vector<GateMark> SiteVisitPanel::gates(const SiteVisit& visit) const
{
    if (visit.voided) {
        return {};
    }
    if (visit.state == SiteVisitState::Arrived) {
        return SiteVisitGates::marks(visit, m_with.books.current(), moment::visitClosing, Facts{});
    }
    const bool comes = visit.state == SiteVisitState::Planned || visit.state == SiteVisitState::Confirmed;
    return comes ? SiteVisitGates::marks(visit, m_with.books.current(), moment::visitPrepare, Facts{})
                 : std::vector<GateMark>{};
}

void SiteVisitPanel::reload()
{
    if (m_masked) {
        return;
    }
    const bool again = m_reloadAt && m_with.clock.steady() >= *m_reloadAt;
    m_reloadAt = m_with.clock.steady() + visitReloadEvery;
    m_with.desk.read<SiteVisitLists>(
        this, "site_visit.list",
        [which = which(), besides = m_besides, zone = m_with.zone, now = m_with.clock.now()](const ReadView& view) {
            return SiteVisitLists::read(view, which, besides, zone, now);
        },
        [this, again](Result<SiteVisitLists> listed) {
            if (listed) {
                listRead(std::move(*listed));
                return;
            }
            m_reloadAt = m_with.clock.steady() + visitReloadRetry;
            if (!again) {
                tell(listed.error());
            }
        });
}

void SiteVisitPanel::listRead(SiteVisitLists listed)
{
    if (m_masked) {
        return;
    }
    m_model->setRows(std::move(listed.rows));
    m_model->lookAgain();
    showNames(listed.counts);
    QTableView& table = m_list->table();
    if (m_wanted && m_model->rowOf(m_wanted->value()) >= 0) {
        select(*std::exchange(m_wanted, std::nullopt));
    } else if (!table.currentIndex().isValid() && m_filter->rowCount() > 0) {
        table.selectRow(0);
    }
    readShown();
}

void SiteVisitPanel::readShown()
{
    const SiteVisit* const row = chosen();
    if (row == nullptr) {
        m_shown.reset();
        display();
        return;
    }
    if (m_shown && m_shown->visit.id != row->id) {
        m_shown.reset(); // a quick key must not meet the visit that was chosen before
    }
    m_with.desk.read<ShownSiteVisit>(
        this, "site_visit.shown", [id = row->id](const ReadView& view) { return readSiteVisit(view, id); },
        [this](Result<ShownSiteVisit> shown) {
            const SiteVisit* const now = chosen();
            if (!shown) {
                tell(shown.error());
            } else if (!m_masked && now != nullptr && now->id == shown->visit.id) {
                m_shown = std::move(*shown);
                if (m_asking && !SiteVisitActs::isOffered(*m_asking, m_shown->visit, m_shown->isPromised())) {
                    stopAsking(); // somebody has gone on with it meanwhile
                }
                display();
            }
        });
}

void SiteVisitPanel::select(SiteVisitId id)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->index(m_model->rowOf(id.value()), 0));
    if (at.isValid()) {
        m_list->table().selectRow(at.row());
    }
}

void SiteVisitPanel::filter(const QString& typed)
{
    QTableView& table = m_list->table();
    const auto choose = [this, &table] {
        if (!table.currentIndex().isValid() && m_filter->rowCount() > 0) {
            table.selectRow(0);
        }
    };
    m_filter->setTyped(typed);
    choose();
    if (typed.trimmed().isEmpty()) {
        return;
    }
    // By sound and initials the desk's search knows better.
    m_with.desk.read<std::vector<RecordRef>>(
        this, "site_visit.filter",
        [words = fromQt(typed)](const ReadView& view) {
            return view.searchKind(RecordKind::SiteVisit, words, mostVisitsFound);
        },
        [this, typed, choose](const Result<std::vector<RecordRef>>& found) {
            if (!found || m_list->field().typed() != typed) {
                return;
            }
            QSet<qint64> ids;
            for (const RecordRef& record : *found) {
                ids.insert(record.id);
            }
            m_filter->setFound(ids);
            choose();
        });
}

const SiteVisit* SiteVisitPanel::chosen() const
{
    const QModelIndex at = m_filter->mapToSource(m_list->table().currentIndex());
    return at.isValid() ? &m_model->at(at.row()) : nullptr;
}

} // namespace frontdesk
