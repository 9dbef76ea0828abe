#include "storage/AuditVerifier.h"
#include "storage/ImageCodec.h"
#include "storage/SqliteWatchRepository.h"
#include "storage/StorageErrors.h"
#include "storage/StoredRows.h"

#include <limits>
#include <set>
#include <string>

namespace frontdesk {

Result<void> AuditVerifier::verifyWatchDecisions()
{
    // Each decision stands in the audit of its entry of the list, and nothing else does.
    UnitChanges none;
    const SqliteWatchRepository watches{m_database, none};
    return eachId("SELECT watch FROM watch_decision UNION SELECT record FROM audit_chain WHERE kind = 'watch' "
                  "AND action = 'decided' ORDER BY 1",
                  [&](std::int64_t value) -> Result<void> {
                      const RecordRef record{RecordKind::Watch, value};
                      std::multiset<std::string> said;
                      bool erased = false;
                      Statement query = m_database.statement(
                          "SELECT p.erased_at IS NOT NULL, p.image_after FROM audit_chain c JOIN audit_payload p "
                          "ON p.desk = c.desk AND p.seq = c.seq WHERE c.kind = 'watch' AND c.record = ? AND c.action = "
                          "'decided'");
                      query.bind(value);
                      if (auto read = eachRow(query,
                                              [&](Statement& row) -> Result<void> {
                                                  if (row.flag()) {
                                                      erased = true;
                                                  } else {
                                                      said.insert(row.text());
                                                  }
                                                  return {};
                                              });
                          !read) {
                          return read;
                      }
                      std::multiset<std::string> stored;
                      const auto decisions = WatchId::fromValue(value).and_then(
                          [&](WatchId id) { return watches.decisionsOf(id, std::numeric_limits<int>::max()); });
                      if (!decisions) {
                          reportRecord(auditRecordUnread, record);
                          return {};
                      }
                      for (const WatchDecision& decision : *decisions) {
                          stored.insert(toJson(imageOf(decision)));
                      }
                      if (!erased && said != stored) {
                          reportRecord(auditRecordDiffers, record);
                      }
                      return {};
                  });
}

} // namespace frontdesk
