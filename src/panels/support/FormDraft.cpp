#include "panels/support/FormDraft.h"

#include <algorithm>

namespace frontdesk {

void FormDraft::keep(std::int64_t id, RecordImage payload)
{
    m_kept = id;
    write(id, std::move(payload));
}

void FormDraft::drop(std::int64_t id)
{
    if (m_kept == std::optional{id}) {
        m_kept.reset();
        write(id, {});
    }
}

void FormDraft::find(std::function<void(std::int64_t id, const RecordImage& payload)> found)
{
    findAll([this, found = std::move(found)](const std::vector<Draft>& drafts) {
        m_kept = drafts.front().record.id;
        found(drafts.front().record.id, drafts.front().payload);
    });
}

void FormDraft::findAll(std::function<void(const std::vector<Draft>& found)> found)
{
    m_desk.read<std::vector<Draft>>(
        m_who, "drafts." + std::string{nameOf(m_kind)},
        [desk = m_desk.actor().desk](const ReadView& view) { return view.drafts().ofDesk(desk); },
        [this, found = std::move(found)](Result<std::vector<Draft>> drafts) {
            if (!drafts) {
                m_failed(drafts.error());
                return;
            }
            std::erase_if(*drafts, [this](const Draft& draft) { return draft.record.kind != m_kind; });
            std::reverse(drafts->begin(), drafts->end()); // they came oldest first
            if (!drafts->empty()) {
                found(*drafts);
            }
        });
}

void FormDraft::write(std::int64_t id, RecordImage payload)
{
    m_desk.write<bool>(
        m_who,
        [record = RecordRef{m_kind, id}, payload = std::move(payload),
         now = m_clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
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
                m_failed(done.error());
            }
        });
}

} // namespace frontdesk
