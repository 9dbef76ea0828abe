#include "panels/item/ItemPanel.h"

#include "domain/item/ItemGates.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemWords.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/item/BatchPage.h"
#include "panels/item/ConsentPage.h"
#include "panels/item/HandOverPage.h"
#include "panels/item/ItemDetail.h"
#include "panels/item/ItemFormWidget.h"
#include "panels/item/ItemListModel.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ScanWatcher.h"
#include "panels/support/SearchField.h"
#include "panels/support/TicketPrefill.h"
#include "panels/support/WordFilter.h"
#include "text/ShownLanguage.h"

#include <QKeyEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int mostListed = 2000;
constexpr std::chrono::seconds itemReloadRetry{5};

} // namespace

ItemPanel::ItemPanel(Ports ports, QWidget* parent)
    : Panel(parent), m_with(std::move(ports)),
      m_guidance(m_with.books, m_with.clock, m_with.settings, m_with.standingSlots)
{
    build();
    bindKeys();
    fit(); // before the window asks how high it must be
    retranslate();
    m_with.scans.addListener([panel = QPointer<ItemPanel>(this)](const Scan& scan) {
        return panel && scan.kind == Scan::Kind::Other && panel->takesScan(scan.code);
    });
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Item)) {
            reload();
        }
    });
    reload();
    restoreDrafts();
}

ItemPanel::~ItemPanel() = default;

// --- routing ---

void ItemPanel::open(const RecordRef& record)
{
    if (record.kind != RecordKind::Item && record.kind != RecordKind::Promise) {
        return;
    }
    m_with.desk.read<Item>(
        this, "item.open",
        [record](const ReadView& view) -> Result<Item> {
            RecordRef wanted = record;
            if (record.kind == RecordKind::Promise) { // kept where the work is done that it came from
                const auto promise =
                    PromiseId::fromValue(record.id).and_then([&](PromiseId id) { return view.promises().find(id); });
                if (!promise) {
                    return fail(promise.error());
                }
                const auto waiting = view.items().openOfPromise(promise->id);
                if (waiting && !waiting->empty()) {
                    return waiting->front();
                }
                wanted = promise->origin;
            }
            return ItemId::fromValue(wanted.id).and_then([&](ItemId id) { return view.items().find(id); });
        },
        [this](const Result<Item>& item) {
            if (!item) {
                tell(item.error());
                return;
            }
            m_which->setValue(item->isOpen() ? QStringLiteral("here") : QStringLiteral("all"));
            m_field->clear();
            m_filter->setTyped({});
            m_wanted = item->id;
            if (page() == Page::Batch || page() == Page::Form) {
                reload(); // what somebody is at stays in front
                return;
            }
            if (item->toComplete && !item->voided) {
                editItem(*item);
            } else {
                show(Page::Detail);
            }
            reload();
        });
}

void ItemPanel::start(const Prefill& prefill)
{
    if (page() == Page::Form) {
        m_form->focusFirst(); // what is half typed is not thrown away for something new
        return;
    }
    ItemForm form;
    form.addressee = fromQt(prefill.value(QStringLiteral("caller_name")));
    form.phone = fromQt(prefill.value(QStringLiteral("phone")));
    form.place = fromQt(prefill.value(QStringLiteral("place")));
    m_edited = Edited{.id = m_with.ids.next<ItemTag>()};
    m_guidance.begin();
    m_form->clearProblems();
    m_form->setFaxOffered(!m_with.books.current().required(moment::itemFaxRequested).empty());
    m_form->setForm(form);
    showFormTitle();
    show(Page::Form);
    m_form->focusKind();
    followWork();
}

bool ItemPanel::act(DeskAct act)
{
    switch (act) {
    case DeskAct::Save:
        if (page() == Page::Form) {
            save(false);
        } else if (page() == Page::HandOver) {
            handOver();
        } else if (page() == Page::Batch) {
            saveBatch();
        } else if (page() == Page::Consents) {
            saveConsent();
        } else {
            return false;
        }
        return true;
    case DeskAct::SaveToComplete: // Esc: one step back
        if (m_asking != Asking::Nothing) {
            askReason(Asking::Nothing);
        } else if (page() == Page::Form) {
            leaveForm();
        } else if (page() != Page::Detail) { // a batch stays as it is, and goes on with its key
            if (page() == Page::Batch && m_batch->isOpen() && m_batch->batch()->total() == 0) {
                m_batchTouched = true;
                keepDrafts();
                m_batch->end();
            }
            show(Page::Detail);
            m_table->setFocus(Qt::OtherFocusReason);
        } else {
            m_field->clear();
            m_filter->setTyped({});
            m_table->setFocus(Qt::OtherFocusReason);
        }
        return true;
    case DeskAct::Complaint:
        if (const Item* const item = chosen(); item != nullptr && page() == Page::Detail) {
            Q_EMIT startRequested(RecordKind::Complaint,
                                  ticketPrefill("counter", {RecordKind::Item, item->id.value()},
                                                {.name = item->addressee.empty() ? item->company : item->addressee,
                                                 .phone = item->phone ? item->phone->digits() : std::string{},
                                                 .place = item->place}));
            return true;
        }
        return false;
    case DeskAct::Filter:
        m_field->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

GuidanceSource* ItemPanel::guidance() { return m_guidance.isAtWork() ? &m_guidance : nullptr; }

void ItemPanel::enter()
{
    switch (page()) {
    case Page::Form:
        m_form->focusFirst();
        break;
    case Page::HandOver:
        m_handOver->focusName();
        break;
    case Page::Batch:
        m_batch->focusLine();
        break;
    case Page::Consents:
        m_consents->focusFirst();
        break;
    case Page::Detail:
        m_table->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void ItemPanel::setMasked(bool masked)
{
    m_masked = masked;
    if (masked) {
        m_model->setRows({});
        m_detail->display({}, 0);
    } else {
        reload();
    }
}

void ItemPanel::second()
{
    m_notice->look(m_with.clock.steady());
    keepDrafts();
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    if (m_day != std::optional{today}) {
        m_day = today;
        reload(); // "today", dates and what is overdue are others now
    } else if (m_reloadAgain && m_with.clock.steady() >= *m_reloadAgain) {
        reload();
    }
}

bool ItemPanel::takesScan(const QString& code)
{
    if (m_batch->isOpen()) {
        m_batch->scan(code);
        return true;
    }
    if (!isVisible()) {
        return false;
    }
    if (page() == Page::Form) {
        m_form->takeWaybill(code);
        return true;
    }
    const std::string waybill = fromQt(code);
    for (const Item& item : m_open) {
        if (item.waybill == waybill || item.pickupCode == waybill || item.receiptNo == waybill) {
            m_which->setValue(QStringLiteral("here"));
            m_wanted = item.id;
            show(Page::Detail);
            reload();
            return true;
        }
    }
    return false;
}

// --- the list ---

void ItemPanel::reload()
{
    if (m_masked) {
        return;
    }
    const bool again = std::exchange(m_reloadAgain, std::nullopt).has_value();
    const UtcTime now = m_with.clock.now();
    const UtcTime today = m_with.zone.startOf(m_with.zone.localDate(now));
    m_with.desk.read<Listed>(
        this, "item.list",
        [which = m_which->value(), now, today](const ReadView& view) -> Result<Listed> {
            Listed listed;
            auto open = view.items().open(mostListed);
            auto consents = view.items().consents(ItemService::mostConsents);
            if (!open || !consents) {
                return fail(open ? consents.error() : open.error());
            }
            listed.open = std::move(*open);
            listed.consents = std::move(*consents);
            listed.overdue = static_cast<int>(std::count_if(listed.open.begin(), listed.open.end(),
                                                            [&](const Item& item) { return item.isOverdue(now); }));
            const auto take = [&](Result<std::vector<Item>> items) -> Result<Listed> {
                if (!items) {
                    return fail(items.error());
                }
                listed.shown = std::move(*items);
                return std::move(listed);
            };
            if (which == QLatin1String("overdue")) {
                return take(view.items().overdue(now, mostListed));
            }
            if (which == QLatin1String("today")) {
                return take(view.items().closedSince(today, mostListed));
            }
            if (which == QLatin1String("all")) {
                return take(
                    view.items().receivedBetween(now - std::chrono::days{31}, now + std::chrono::days{1}, mostListed));
            }
            listed.shown = listed.open;
            return listed;
        },
        [this, again](Result<Listed> listed) {
            if (listed) {
                listRead(std::move(*listed));
                return;
            }
            m_reloadAgain = m_with.clock.steady() + itemReloadRetry;
            if (!again) {
                tell(listed.error());
            }
        });
}

void ItemPanel::listRead(Listed listed)
{
    if (m_masked) {
        return;
    }
    m_open = std::move(listed.open);
    m_valid = std::move(listed.consents);
    m_consents->setConsents(m_valid);
    m_model->setRows(std::move(listed.shown));
    showLists(static_cast<int>(m_open.size()), listed.overdue);
    if (m_wanted && m_model->rowOf(m_wanted->value()) >= 0) {
        select(*std::exchange(m_wanted, std::nullopt));
    } else if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    }
    display();
}

void ItemPanel::select(ItemId id)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->index(m_model->rowOf(id.value()), 0));
    if (at.isValid()) {
        m_table->selectRow(at.row());
    }
}

const Item* ItemPanel::chosen() const
{
    const QModelIndex at = m_filter->mapToSource(m_table->currentIndex());
    return at.isValid() ? &m_model->at(at.row()) : nullptr;
}

std::vector<Item> ItemPanel::togetherWith(const Item& item) const
{
    const std::string key = addresseeKey(item);
    std::vector<Item> together{item};
    for (const Item& each : m_open) {
        if (!key.empty() && each.id != item.id && addresseeKey(each) == key && !isLent(each.kind) &&
            each.kind != itemFax && each.outgoing == item.outgoing) {
            together.push_back(each);
        }
    }
    return together;
}

bool ItemPanel::eventFilter(QObject* watched, QEvent* event)
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

} // namespace frontdesk
