#pragma once

#include "domain/audit/AuditEntry.h"
#include "storage/Database.h"
#include "storage/Hash.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// The action of an entry that says that the images of a record were erased.
inline constexpr std::string_view erasedAction = "erased";

/// The audit in the tables `audit_chain`, `audit_head` and `audit_payload`. Each desk has its own chain: every entry
/// holds the hash of the one before, and the head holds the last one's, so that a changed, missing or moved entry
/// breaks it (AuditVerifier). Of the images the chain holds a salted hash only: they can be erased, and nobody can
/// guess them from what stays.
class AuditTrail final : public AuditLog {
public:
    AuditTrail(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> append(const AuditEntry& entry) override;
    [[nodiscard]] Result<std::vector<AuditEntry>> historyOf(RecordRef record) const override;

    /// Erases the images of all entries of a record, and says so in the chain. @return how many were erased
    [[nodiscard]] Result<int> erase(RecordRef record, const Actor& actor, UtcTime at);

    /// One entry as it stands in the chain.
    struct Link {
        std::int64_t desk = 0;
        std::int64_t seq = 0;
        std::vector<unsigned char> previous;
        std::int64_t at = 0;
        std::optional<std::int64_t> staff;
        std::string action;
        std::string kind;
        std::int64_t record = 0;
        std::int64_t version = 0;
        std::vector<unsigned char> imageHash;
    };
    [[nodiscard]] static Hash hashOf(const Link& link);
    [[nodiscard]] static Hash hashOfImages(std::span<const unsigned char> salt, std::string_view before,
                                           std::string_view after);

private:
    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
