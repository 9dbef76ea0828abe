// A courier's batch, and standing authorisations.
#include "panels/item/ItemPanel.h"

#include "domain/desk/AddresseeList.h"
#include "domain/draft/Draft.h"
#include "panels/item/BatchPage.h"
#include "panels/item/ConsentPage.h"
#include "panels/item/ItemFormWidget.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds consentUndoTime{15};
constexpr int mostAddressees = 5000;

} // namespace

// --- a courier's batch ---

void ItemPanel::openBatch()
{
    if (page() == Page::Form && m_edited) {
        m_form->focusFirst(); // what is half typed is not thrown away
        return;
    }
    if (!m_batch->isOpen()) {
        m_guidance.begin();
        beginBatch(m_with.ids.next<ItemBatchTag>(), {});
    }
    show(Page::Batch);
    m_batch->focusLine();
}

void ItemPanel::beginBatch(ItemBatchId id, const RecordImage& draft)
{
    m_batchId = id;
    m_batch->begin({}, shelvesTaken(), draft);
    m_with.desk.read<std::vector<KnownAddressee>>(
        this, "item.addressees", [](const ReadView& view) { return AddresseeList::read(view, mostAddressees); },
        [this](Result<std::vector<KnownAddressee>> known) {
            if (known) {
                m_batch->setKnown(std::move(*known));
            } else {
                tell(known.error());
            }
        });
}

void ItemPanel::saveBatch()
{
    if (!m_batch->isOpen() || m_batch->batch()->total() == 0) {
        return;
    }
    const BatchPage::Signed courier = m_batch->signedBy();
    if (courier.courier.empty() && courier.strokes.empty() && !m_batch->hasAskedCourier()) {
        m_batch->askCourier(); // the total stands above; a second time goes on without a name
        return;
    }
    const UtcTime now = m_with.clock.now();
    ItemBatch batch{.id = m_batchId.value_or(m_with.ids.next<ItemBatchTag>()),
                    .courier = courier.courier,
                    .carrier = m_batch->batch()->carrier(),
                    .strokes = courier.strokes,
                    .at = now};
    std::vector<ItemToSave> inputs;
    for (const ParcelBatch::Parcel& parcel : m_batch->batch()->parcels()) {
        inputs.push_back({.id = m_with.ids.next<ItemTag>(),
                          .form = parcel.form,
                          .receivedAt = now,
                          .day = m_with.zone.localDate(now),
                          .toComplete = parcel.form.field("addressee").empty()});
    }
    change<std::vector<Item>>(
        [batch = std::move(batch), inputs = std::move(inputs),
         &book = m_with.books.current()](UnitOfWork& uow, const Actor& actor, UtcTime) {
            return ItemService{}.receiveBatch(uow, actor, batch, inputs, book).and_then([&](std::vector<Item> items) {
                return uow.drafts().remove({RecordKind::Item, batch.id.value()}).map([&] { return std::move(items); });
            });
        },
        [this](const std::vector<Item>& items) {
            m_batch->end();
            m_batchId.reset();
            m_which->setValue(QStringLiteral("here"));
            m_wanted = items.front().id;
            show(Page::Detail);
            m_table->setFocus(Qt::OtherFocusReason);
            m_notice->say({.words = tr("%n parcel(s) are in. Enter copies the notice for the first, then for the next.",
                                       nullptr, static_cast<int>(items.size())),
                           .state = QStringLiteral("ok")});
            reload();
        });
}

// --- standing authorisations ---

void ItemPanel::openConsents()
{
    if (page() == Page::Form && m_edited) {
        m_form->focusFirst();
        return;
    }
    ProxyConsentForm form;
    if (const Item* const item = chosen()) {
        form.company = item->company;
        form.place = item->company.empty() ? item->place : std::string{};
        form.addressee = item->company.empty() && item->place.empty() ? item->addressee : std::string{};
    }
    m_consents->begin(form);
    show(Page::Consents);
    m_consents->focusFirst();
}

void ItemPanel::saveConsent()
{
    const auto until = m_consents->validUntil();
    if (!until) {
        m_consents->setProblem(errorText(until.error()));
        return;
    }
    if (m_saving) {
        return;
    }
    m_saving = true;
    QGuiApplication::inputMethod()->commit();
    m_with.desk.write<ProxyConsent>(
        this,
        [id = m_with.ids.next<ProxyConsentTag>(), form = m_consents->form(), until = *until, now = m_with.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return ItemService{}.addConsent(uow, actor, id, form, until, now); },
        [this](const Result<ProxyConsent>& added) {
            m_saving = false;
            if (!added) {
                const QStringList problems = problemTexts(added.error());
                m_consents->setProblem(problems.isEmpty() ? errorText(added.error())
                                                          : problems.join(QLatin1Char('\n')));
                m_consents->focusFirst();
                return;
            }
            m_consents->begin({});
            m_consents->focusFirst();
            m_notice->say({.words = tr("The authorisation is in force."),
                           .state = QStringLiteral("ok"),
                           .until = m_with.clock.steady() + consentUndoTime});
        });
}

void ItemPanel::withdrawConsent()
{
    const auto consent = m_consents->chosen();
    if (!consent || page() != Page::Consents) {
        return;
    }
    change<ProxyConsent>(
        [id = consent->id](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return ItemService{}.withdrawConsent(uow, actor, id, "withdrawn", now);
        },
        [this](const ProxyConsent& gone) {
            m_notice->say({.words = tr("The authorisation was withdrawn."),
                           .state = QStringLiteral("ok"),
                           .act = tr("Undo"),
                           .run =
                               [this, id = gone.id, version = gone.version] {
                                   change<ProxyConsent>(
                                       [id, version](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                                           return ItemService{}.restoreConsent(uow, actor, id, version, now);
                                       },
                                       [](const ProxyConsent&) {});
                               },
                           .until = m_with.clock.steady() + consentUndoTime});
        });
}

} // namespace frontdesk
