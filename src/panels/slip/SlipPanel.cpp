#include "panels/slip/SlipPanel.h"

#include "domain/draft/Draft.h"
#include "domain/slip/SlipRepository.h"
#include "panels/slip/SlipCheckPage.h"
#include "panels/slip/SlipFormWidget.h"
#include "panels/slip/SlipListModel.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/SearchField.h"
#include "panels/support/WordFilter.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <utility>

namespace frontdesk {

namespace {

constexpr int mostSlips = 2000;
constexpr std::chrono::seconds slipReloadRetry{5};
constexpr std::chrono::days slipDays{31};

} // namespace

SlipPanel::SlipPanel(Ports ports, QWidget* parent)
    : Panel(parent), m_with(std::move(ports)),
      m_guidance(m_with.books, m_with.clock, m_with.settings, m_with.standingSlots)
{
    build();
    bindKeys();
    fit(); // before the window asks how high it must be
    retranslate();
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::ReleaseSlip)) {
            reload();
        }
        if (contains(records, RecordKind::FeeItem) || contains(records, RecordKind::FeeAccount) ||
            contains(records, RecordKind::FeeImport)) {
            display(); // what the room owes may be another sum
        }
    });
    restoreDraft();
}

SlipPanel::~SlipPanel() = default;

// --- routing ---

void SlipPanel::open(const RecordRef& record)
{
    const auto id = SlipId::fromValue(record.id);
    if (!id || record.kind != RecordKind::ReleaseSlip) {
        return;
    }
    m_with.desk.read<ReleaseSlip>(
        this, "slip.open", [id = *id](const ReadView& view) { return view.slips().find(id); },
        [this](const Result<ReleaseSlip>& slip) {
            if (!slip) {
                tell(slip.error());
                return;
            }
            const bool open = slip->isOpen() && !slip->isExpired(m_with.clock.now());
            m_which->setValue(open ? QStringLiteral("open") : QStringLiteral("all"));
            m_field->clear();
            m_filter->setTyped({});
            m_wanted = slip->id;
            show(Page::Detail);
            reload();
        });
}

void SlipPanel::start(const Prefill& prefill)
{
    if (page() == Page::Form) {
        m_form->focusFirst(); // what is half typed is not thrown away for something new
        return;
    }
    if (!m_edited) {
        SlipForm form;
        form.taker = fromQt(prefill.value(QStringLiteral("caller_name")));
        form.phone = fromQt(prefill.value(QStringLiteral("phone")));
        form.place = fromQt(prefill.value(QStringLiteral("place")));
        m_edited = Edited{.id = m_with.ids.next<SlipTag>()};
        m_form->clearProblems();
        m_form->setForm(form);
    }
    showFormTitle();
    show(Page::Form);
    m_form->focusFirst();
}

bool SlipPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        if (page() == Page::Form) {
            save();
        } else if (page() == Page::Check && m_check->isOpen()) {
            countAtGate();
        } else {
            return false;
        }
        return true;
    case DeskAct::SaveToComplete: // Esc: one step back
        if (m_asking != Asking::Nothing) {
            askReason(Asking::Nothing);
        } else if (page() == Page::Form) {
            leaveForm();
        } else if (page() == Page::Check) {
            leaveCheck();
        } else {
            m_field->clear();
            filter({});
            m_table->setFocus(Qt::OtherFocusReason);
        }
        return true;
    case DeskAct::Filter:
        m_field->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

GuidanceSource* SlipPanel::guidance() { return m_guidance.isAtWork() ? &m_guidance : nullptr; }

void SlipPanel::enter()
{
    switch (page()) {
    case Page::Form:
        m_form->focusFirst();
        break;
    case Page::Check:
        m_check->focusFirst();
        break;
    case Page::Detail:
        m_table->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void SlipPanel::setMasked(bool masked)
{
    m_masked = masked;
    if (masked) {
        if (page() == Page::Check) {
            leaveCheck();
        }
        m_model->setRows({});
        m_owing.reset(); // whoever comes next may not be one who hears of amounts
        m_detail->display({});
    } else {
        reload();
    }
}

void SlipPanel::second()
{
    m_notice->look(m_with.clock.steady());
    keepDraft();
    if (const Actor& actor = m_with.desk.actor(); actor != m_shownTo) {
        m_shownTo = actor;
        m_owing.reset(); // somebody else may hear of no amounts
        display();
    }
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    if (m_day != std::optional{today}) {
        m_day = today;
        reload(); // "today", dates and what has run out are others now
    } else if (m_reloadAgain && m_with.clock.steady() >= *m_reloadAgain) {
        reload();
    }
}

void SlipPanel::check(SlipId id)
{
    m_with.desk.read<ReleaseSlip>(
        this, "slip.check", [id](const ReadView& view) { return view.slips().find(id); },
        [this](const Result<ReleaseSlip>& slip) {
            if (slip) {
                beginCheck(*slip);
            } else {
                tell(slip.error());
            }
        });
}

// --- the list ---

void SlipPanel::reload()
{
    if (m_masked) {
        return;
    }
    const bool again = std::exchange(m_reloadAgain, std::nullopt).has_value();
    const UtcTime now = m_with.clock.now();
    const UtcTime today = m_with.zone.startOf(m_with.zone.localDate(now));
    m_with.desk.read<Listed>(
        this, "slip.list",
        [which = m_which->value(), now, today](const ReadView& view) -> Result<Listed> {
            Listed listed;
            auto open = view.slips().open(now, mostSlips);
            auto staff = KnownStaff::read(view);
            if (!open || !staff) {
                return fail(open ? staff.error() : open.error());
            }
            listed.open = static_cast<int>(open->size());
            listed.staff = std::move(*staff);
            const auto read = [&]() -> Result<std::vector<ReleaseSlip>> {
                if (which == QLatin1String("today")) {
                    return view.slips().requestedBetween(today, now + std::chrono::days{1}, mostSlips);
                }
                if (which == QLatin1String("gone")) {
                    return view.slips().leftSince(now - slipDays, mostSlips);
                }
                return which == QLatin1String("all")
                           ? view.slips().requestedBetween(now - slipDays, now + std::chrono::days{1}, mostSlips)
                           : std::move(open);
            };
            auto shown = read();
            if (!shown) {
                return fail(shown.error());
            }
            for (const ReleaseSlip& slip : *shown) {
                if (!slip.document) {
                    continue;
                }
                const auto document = view.identities().maskedOf(refOf(slip));
                if (!document) {
                    return fail(document.error());
                }
                if (*document) {
                    listed.documents.emplace(slip.id, **document);
                }
            }
            listed.shown = std::move(*shown);
            return listed;
        },
        [this, again](Result<Listed> listed) {
            if (listed) {
                listRead(std::move(*listed));
                return;
            }
            m_reloadAgain = m_with.clock.steady() + slipReloadRetry;
            if (!again) {
                tell(listed.error());
            }
        });
}

void SlipPanel::listRead(Listed listed)
{
    if (m_masked) {
        return;
    }
    m_documents = std::move(listed.documents);
    m_staff = std::move(listed.staff);
    m_model->setRows(std::move(listed.shown));
    showLists(listed.open);
    if (m_wanted && m_model->rowOf(m_wanted->value()) >= 0) {
        select(*std::exchange(m_wanted, std::nullopt));
    } else if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    }
    display();
}

void SlipPanel::select(SlipId id)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->index(m_model->rowOf(id.value()), 0));
    if (at.isValid()) {
        m_table->selectRow(at.row());
    }
}

void SlipPanel::filter(const QString& typed)
{
    const auto choose = [this] {
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
            m_table->selectRow(0);
        }
        display();
    };
    m_filter->setTyped(typed);
    choose();
    if (typed.trimmed().isEmpty()) {
        return;
    }
    // By sound and initials the desk's search knows better.
    m_with.desk.read<std::vector<RecordRef>>(
        this, "slip.filter",
        [words = fromQt(typed)](const ReadView& view) {
            return view.searchKind(RecordKind::ReleaseSlip, words, mostSlips);
        },
        [this, typed, choose](const Result<std::vector<RecordRef>>& found) {
            if (!found || m_field->typed() != typed) {
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

const ReleaseSlip* SlipPanel::chosen() const
{
    const QModelIndex at = m_filter->mapToSource(m_table->currentIndex());
    return at.isValid() ? &m_model->at(at.row()) : nullptr;
}

bool SlipPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_table || watched == m_field)) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            nextStep();
            return true;
        }
        if (bare && watched == m_field && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

// --- what is half typed ---

void SlipPanel::writeDraft(RecordRef record, RecordImage payload)
{
    m_with.desk.write<bool>(
        this,
        [record, payload = std::move(payload), now = m_with.clock.now()](UnitOfWork& uow,
                                                                         const Actor& actor) -> Result<bool> {
            const auto done = payload.empty() ? uow.drafts().remove(record)
                                              : uow.drafts().put({.record = record,
                                                                  .desk = actor.desk,
                                                                  .staff = actor.staff,
                                                                  .payload = payload,
                                                                  .updatedAt = now});
            return done.map([] { return true; });
        },
        [this](const Result<bool>& done) {
            if (!done) {
                tell(done.error());
            }
        });
}

void SlipPanel::keepDraft()
{
    if (std::exchange(m_formTouched, false) && m_edited && !m_edited->version) {
        RecordImage payload;
        m_form->form().writeTo(payload, "form.");
        writeDraft({RecordKind::ReleaseSlip, m_edited->id.value()}, std::move(payload));
        m_draftKept = true;
    }
}

void SlipPanel::restoreDraft()
{
    m_with.desk.read<std::vector<Draft>>(
        this, "slip.drafts",
        [desk = m_with.desk.actor().desk](const ReadView& view) { return view.drafts().ofDesk(desk); },
        [this](const Result<std::vector<Draft>>& drafts) {
            if (!drafts) {
                tell(drafts.error());
                return;
            }
            for (const Draft& draft : *drafts) {
                const auto id = SlipId::fromValue(draft.record.id);
                if (draft.record.kind == RecordKind::ReleaseSlip && id && !m_edited) {
                    m_edited = Edited{.id = *id};
                    m_draftKept = true;
                    m_form->setForm(SlipForm::readFrom(draft.payload, "form."));
                    showFormTitle();
                    show(Page::Form);
                }
            }
        });
}

} // namespace frontdesk
