#pragma once

#include "base/Clock.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/draft/Draft.h"
#include "panels/support/DeskLink.h"

#include <functional>
#include <optional>
#include <vector>

namespace frontdesk {

/// What is half typed in a form of one kind of record: kept in the store while somebody types, found again after a
/// crash or a shift. GUI thread.
class FormDraft {
public:
    using Failed = std::function<void(const Error&)>;
    /// @param desk, clock, who must outlive it @param failed is told what could not be written or read
    FormDraft(DeskLink& desk, const Clock& clock, RecordKind kind, QObject* who, Failed failed)
        : m_desk(desk), m_clock(clock), m_kind(kind), m_who(who), m_failed(std::move(failed))
    {}

    void keep(std::int64_t id, RecordImage payload);
    /// Nothing happens for one that was not kept by this run or found by find().
    void drop(std::int64_t id);
    /// It was saved with its record, which drops it in the same transaction.
    void forget() { m_kept.reset(); }
    /// Asks for what this desk left half typed: the newest one, if any, is handed over.
    void find(std::function<void(std::int64_t id, const RecordImage& payload)> found);
    /// The same where several may wait: all of them, the newest first. Nothing is told where there is none.
    void findAll(std::function<void(const std::vector<Draft>& found)> found);

private:
    void write(std::int64_t id, RecordImage payload);

    DeskLink& m_desk;
    const Clock& m_clock;
    RecordKind m_kind;
    QObject* m_who;
    Failed m_failed;
    std::optional<std::int64_t> m_kept;
};

} // namespace frontdesk
