#include "support/InMemoryRepositories.h"

#include "base/Utf8.h"
#include "support/InMemoryRows.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool rangEarlier(const Call& a, const Call& b)
{
    return std::pair{a.live.rangAt, a.id} < std::pair{b.live.rangAt, b.id};
}

bool rangLater(const Call& a, const Call& b) { return rangEarlier(b, a); }

bool openedEarlier(const Matter& a, const Matter& b)
{
    return std::pair{a.live.openedAt, a.id} < std::pair{b.live.openedAt, b.id};
}

std::vector<std::string> wordsOf(std::string_view typed)
{
    std::vector<std::string> words(1);
    for (const char letter : typed) {
        if (letter != ' ') {
            words.back() += letter;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

bool contains(const SearchText& text, const std::string& word)
{
    const auto in = [&](const std::vector<std::string>& texts) {
        return std::any_of(texts.begin(), texts.end(), [&](const std::string& each) {
            return foldCase(each).find(foldCase(word)) != std::string::npos;
        });
    };
    return in(text.names) || in(text.texts) || in(text.digits);
}

} // namespace

Result<void> InMemoryCalls::add(const Call& call)
{
    return addRow(m_data.calls, call).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Call, call.id.value()});
        }
    });
}

Result<Call> InMemoryCalls::update(const Call& call)
{
    return updateRow(m_data.calls, call, &Call::version).map([&](const Call& stored) {
        m_touched.push_back({RecordKind::Call, stored.id.value()});
        return stored;
    });
}

Result<Call> InMemoryCalls::find(CallId id) const { return findRow(m_data.calls, id.value()); }

Result<std::vector<Call>> InMemoryCalls::rangBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.calls, [&](const Call& call) { return call.live.rangAt >= from && call.live.rangAt < to; }, rangLater,
        most);
}

Result<std::vector<Call>> InMemoryCalls::missedOpen(int most) const
{
    return selectRows(
        m_data.calls,
        [](const Call& call) { return call.live.outcome == CallOutcome::Missed && !call.dealtWith && !call.voided; },
        rangEarlier, most);
}

Result<std::vector<Call>> InMemoryCalls::toComplete(int most) const
{
    return selectRows(
        m_data.calls, [](const Call& call) { return call.toComplete && !call.voided; }, rangEarlier, most);
}

Result<int> InMemoryCalls::countToComplete() const
{
    return static_cast<int>(std::count_if(m_data.calls.begin(), m_data.calls.end(), [](const auto& entry) {
        return entry.second.toComplete && !entry.second.voided;
    }));
}

Result<std::vector<Call>> InMemoryCalls::unclaimed(int most) const
{
    return selectRows(
        m_data.calls,
        [](const Call& call) { return !call.operatorId && !call.voided && call.live.outcome != CallOutcome::Missed; },
        [](const Call& a, const Call& b) { return a.id < b.id; }, most);
}

Result<int> InMemoryCalls::countUnclaimed(int most) const
{
    return unclaimed(most).map([](const std::vector<Call>& calls) { return static_cast<int>(calls.size()); });
}

Result<std::vector<Call>> InMemoryCalls::ofPhone(std::string_view digits, int most) const
{
    return selectRows(
        m_data.calls,
        [&](const Call& call) {
            const auto numbers = numbersOf(call);
            return !call.voided && std::find(numbers.begin(), numbers.end(), digits) != numbers.end();
        },
        rangLater, most);
}

Result<void> InMemoryPromises::add(const Promise& promise)
{
    return addRow(m_data.promises, promise).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Promise, promise.id.value()});
        }
    });
}

Result<Promise> InMemoryPromises::update(const Promise& promise)
{
    return updateRow(m_data.promises, promise, &Promise::version).map([&](const Promise& stored) {
        m_touched.push_back({RecordKind::Promise, stored.id.value()});
        return stored;
    });
}

Result<Promise> InMemoryPromises::find(PromiseId id) const { return findRow(m_data.promises, id.value()); }

Result<std::vector<Promise>> InMemoryPromises::open(int most) const
{
    return selectRows(
        m_data.promises, [](const Promise& promise) { return promise.state == PromiseState::Open; },
        [](const Promise& a, const Promise& b) {
            return std::pair{a.dueAt, a.id} < std::pair{b.dueAt, b.id};
        },
        most);
}

Result<std::vector<Promise>> InMemoryPromises::ofOrigin(RecordRef origin) const
{
    return selectRows(
        m_data.promises, [&](const Promise& promise) { return promise.origin == origin; },
        [](const Promise& a, const Promise& b) { return a.id < b.id; }, static_cast<int>(m_data.promises.size()));
}

Result<void> InMemoryMatters::add(const Matter& matter)
{
    return addRow(m_data.matters, matter).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Matter, matter.id.value()});
        }
    });
}

Result<Matter> InMemoryMatters::update(const Matter& matter)
{
    return updateRow(m_data.matters, matter, &Matter::version).map([&](const Matter& stored) {
        m_touched.push_back({RecordKind::Matter, stored.id.value()});
        return stored;
    });
}

Result<Matter> InMemoryMatters::find(MatterId id) const { return findRow(m_data.matters, id.value()); }

Result<std::vector<Matter>> InMemoryMatters::openedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.matters, [&](const Matter& matter) { return matter.live.openedAt >= from && matter.live.openedAt < to; },
        [](const Matter& a, const Matter& b) { return openedEarlier(b, a); }, most);
}

Result<std::vector<Matter>> InMemoryMatters::toComplete(int most) const
{
    return selectRows(
        m_data.matters, [](const Matter& matter) { return matter.toComplete && !matter.voided; }, openedEarlier, most);
}

Result<std::vector<Matter>> InMemoryMatters::unclaimed(int most) const
{
    return selectRows(
        m_data.matters, [](const Matter& matter) { return !matter.operatorId && !matter.voided; }, openedEarlier, most);
}

Result<int> InMemoryMatters::countUnclaimed(int most) const
{
    return unclaimed(most).map([](const std::vector<Matter>& matters) { return static_cast<int>(matters.size()); });
}

Result<int> InMemoryMatters::countToComplete() const
{
    return static_cast<int>(std::count_if(m_data.matters.begin(), m_data.matters.end(), [](const auto& entry) {
        return entry.second.toComplete && !entry.second.voided;
    }));
}

Result<void> InMemoryDrafts::put(const Draft& draft)
{
    m_data.drafts.insert_or_assign(draft.record, draft);
    return {};
}

Result<void> InMemoryDrafts::remove(RecordRef record)
{
    m_data.drafts.erase(record);
    return {};
}

Result<std::vector<Draft>> InMemoryDrafts::ofDesk(int desk) const
{
    std::vector<Draft> found;
    for (const auto& [record, draft] : m_data.drafts) {
        if (draft.desk == desk) {
            found.push_back(draft);
        }
    }
    return found;
}

Result<std::optional<std::string>> InMemorySettings::get(std::string_view name) const
{
    const auto at = m_data.settings.find(name);
    return at == m_data.settings.end() ? std::nullopt : std::optional{at->second};
}

Result<std::map<std::string, std::string, std::less<>>> InMemorySettings::all() const { return m_data.settings; }

Result<void> InMemorySettings::set(std::string_view name, std::string_view value)
{
    m_touched.push_back({RecordKind::Setting, 1});
    m_data.settings.insert_or_assign(std::string{name}, std::string{value});
    return {};
}

Result<void> InMemoryPacks::add(const PackVersion& version)
{
    return addRow(m_data.packs, version).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::PackVersion, version.id.value()});
        }
    });
}

Result<PackVersion> InMemoryPacks::update(const PackVersion& version)
{
    return updateRow(m_data.packs, version, &PackVersion::rowVersion).map([&](const PackVersion& stored) {
        m_touched.push_back({RecordKind::PackVersion, stored.id.value()});
        return stored;
    });
}

Result<std::vector<PackVersion>> InMemoryPacks::all() const
{
    return selectRows(
        m_data.packs, [](const PackVersion&) { return true; },
        [](const PackVersion& a, const PackVersion& b) {
            return std::pair{a.at, a.id} < std::pair{b.at, b.id};
        },
        static_cast<int>(m_data.packs.size()));
}

Result<std::optional<PackVersion>> InMemoryPacks::published(std::string_view pack) const
{
    return all().map([&](const std::vector<PackVersion>& versions) {
        const auto newest = std::find_if(versions.rbegin(), versions.rend(), [&](const PackVersion& version) {
            return version.pack == pack && version.state == PackState::Published;
        });
        return newest == versions.rend() ? std::nullopt : std::optional{*newest};
    });
}

Result<PackVersion> InMemoryPacks::find(PackVersionId id) const
{
    const auto found = m_data.packs.find(id.value());
    return found == m_data.packs.end() ? Result<PackVersion>{fail(recordNotFound, {id.toString()})} : found->second;
}

Result<void> InMemoryPacks::addReading(const PackReading& reading)
{
    if (m_data.readings.try_emplace({reading.version, reading.staff}, reading).second) {
        m_touched.push_back({RecordKind::PackVersion, reading.version.value()});
    }
    return {};
}

Result<std::vector<PackReading>> InMemoryPacks::readings() const
{
    std::vector<PackReading> all;
    for (const auto& [key, reading] : m_data.readings) {
        all.push_back(reading);
    }
    return all;
}

Result<void> InMemoryManuals::add(const Manual& manual)
{
    return addRow(m_data.manuals, manual).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Manual, manual.id.value()});
        }
    });
}

Result<std::optional<Manual>> InMemoryManuals::ofPack(std::string_view pack) const
{
    std::optional<Manual> newest;
    for (const auto& [id, manual] : m_data.manuals) {
        if (manual.pack == pack && (!newest || std::pair{newest->at, newest->id} < std::pair{manual.at, manual.id})) {
            newest = manual;
        }
    }
    return newest;
}

Result<void> InMemoryStaff::add(const Staff& staff)
{
    return addRow(m_data.staff, staff).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Staff, staff.id.value()});
        }
    });
}

Result<Staff> InMemoryStaff::update(const Staff& staff)
{
    return updateRow(m_data.staff, staff, &Staff::version).map([&](const Staff& stored) {
        m_touched.push_back({RecordKind::Staff, stored.id.value()});
        return stored;
    });
}

Result<Staff> InMemoryStaff::find(StaffId id) const { return findRow(m_data.staff, id.value()); }

Result<std::vector<Staff>> InMemoryStaff::all() const
{
    std::vector<Staff> all;
    for (const auto& [id, staff] : m_data.staff) {
        all.push_back(staff);
    }
    return all;
}

Result<SignInTries> InMemoryStaff::tries(StaffId id) const
{
    const auto at = m_data.tries.find(id.value());
    return at == m_data.tries.end() ? SignInTries{} : at->second;
}

Result<void> InMemoryStaff::setTries(StaffId id, const SignInTries& tries)
{
    m_data.tries.insert_or_assign(id.value(), tries);
    return {};
}

Result<void> InMemoryAudit::append(const AuditEntry& entry)
{
    m_data.audit.push_back(entry);
    return {};
}

Result<std::vector<AuditEntry>> InMemoryAudit::historyOf(RecordRef record) const
{
    std::vector<AuditEntry> history;
    std::copy_if(m_data.audit.begin(), m_data.audit.end(), std::back_inserter(history),
                 [&](const AuditEntry& entry) { return entry.record == record; });
    return history;
}

Result<void> InMemorySearch::put(RecordRef record, const std::optional<SearchText>& before, const SearchText& now)
{
    const auto at = m_data.index.find(record);
    if ((at != m_data.index.end()) != before.has_value() || (before && at->second.text != *before)) {
        throw std::logic_error("the search index is told of another text than it holds");
    }
    if (before) {
        at->second.text = now;
    } else {
        m_data.index.emplace(record, InMemoryData::Indexed{static_cast<std::int64_t>(m_data.index.size()) + 1, now});
    }
    return {};
}

Result<std::int64_t> InMemoryUnit::nextNumber(std::string_view kind, std::chrono::year_month_day day)
{
    return ++m_data.numbers[{std::string{kind}, std::chrono::sys_days{day}}];
}

InMemoryUnit::Found InMemoryUnit::found(std::string_view typed) const
{
    const std::vector<std::string> words = wordsOf(typed);
    Found found;
    for (const auto& [record, indexed] : m_data.index) {
        if (!words.empty() && std::all_of(words.begin(), words.end(),
                                          [&](const std::string& word) { return contains(indexed.text, word); })) {
            found.emplace(indexed.doc, record);
        }
    }
    return found;
}

Result<std::vector<RecordRef>> InMemoryUnit::search(std::string_view typed, int most) const
{
    std::vector<RecordRef> records;
    for (const auto& [doc, record] : found(typed)) {
        if (records.size() < static_cast<std::size_t>(most)) {
            records.push_back(record);
        }
    }
    return records;
}

Result<std::vector<RecordRef>> InMemoryUnit::searchKind(RecordKind kind, std::string_view typed, int most) const
{
    return search(typed, static_cast<int>(m_data.index.size())).map([&](std::vector<RecordRef> found) {
        std::erase_if(found, [&](const RecordRef& record) { return record.kind != kind; });
        found.resize(std::min(found.size(), static_cast<std::size_t>(most)));
        return found;
    });
}

std::vector<RecordRef> InMemoryUnit::audited() const
{
    std::vector<RecordRef> records;
    for (std::size_t at = m_auditBefore; at < m_data.audit.size(); ++at) {
        if (std::find(records.begin(), records.end(), m_data.audit[at].record) == records.end()) {
            records.push_back(m_data.audit[at].record);
        }
    }
    for (const RecordRef touched : m_touched) {
        if (std::find(records.begin(), records.end(), touched) == records.end()) {
            throw CommitWithoutAudit{touched};
        }
    }
    return records;
}

} // namespace frontdesk
