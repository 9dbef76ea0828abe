// What is half typed in the items' panel and survives a crash: the form of something new, and a courier's batch.
#include "panels/item/ItemPanel.h"

#include "domain/draft/Draft.h"
#include "panels/item/BatchPage.h"
#include "panels/item/ItemFormWidget.h"
#include "panels/support/NoticeBar.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr const char* draftOfWhat = "what";
constexpr const char* draftOfForm = "form";
constexpr const char* draftOfBatch = "batch";

} // namespace

void ItemPanel::writeDraft(RecordRef record, RecordImage payload)
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

void ItemPanel::keepDrafts()
{
    if (std::exchange(m_formTouched, false) && m_edited && !m_edited->version) {
        RecordImage payload;
        payload.set(draftOfWhat, draftOfForm);
        m_form->form().writeTo(payload, "form.");
        writeDraft({RecordKind::Item, m_edited->id.value()}, std::move(payload));
    }
    if (std::exchange(m_batchTouched, false) && m_batch->isOpen() && m_batchId) {
        RecordImage payload;
        if (m_batch->batch()->total() > 0) {
            payload.set(draftOfWhat, draftOfBatch);
            m_batch->batch()->writeTo(payload, "batch.");
        }
        writeDraft({RecordKind::Item, m_batchId->value()}, std::move(payload));
    }
}

void ItemPanel::restoreDrafts()
{
    m_with.desk.read<std::vector<Draft>>(
        this, "item.drafts",
        [desk = m_with.desk.actor().desk](const ReadView& view) { return view.drafts().ofDesk(desk); },
        [this](const Result<std::vector<Draft>>& drafts) {
            if (!drafts) {
                tell(drafts.error());
                return;
            }
            for (const Draft& draft : *drafts) {
                if (draft.record.kind == RecordKind::Item) {
                    restoreDraft(draft);
                }
            }
        });
}

void ItemPanel::restoreDraft(const Draft& draft)
{
    const std::string what = draft.payload.get(draftOfWhat);
    if (const auto id = ItemId::fromValue(draft.record.id); id && what == draftOfForm && !m_edited) {
        start({});
        m_edited = Edited{.id = *id};
        m_form->setForm(ItemForm::readFrom(draft.payload, "form."));
        followWork();
    }
    if (const auto id = ItemBatchId::fromValue(draft.record.id); id && what == draftOfBatch && !m_batch->isOpen()) {
        beginBatch(*id, draft.payload);
        m_notice->say({.words = tr("%n parcel(s) of a batch that was not finished are kept. %1 goes on with it.",
                                   nullptr, m_batch->batch()->total())
                                    .arg(QStringLiteral("Alt+B"))});
    }
}

} // namespace frontdesk
