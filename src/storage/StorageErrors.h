#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode storeCannotOpen{"store.cannot_open"};   ///< %1 file: it, or its folder, cannot be opened
inline constexpr ErrorCode storeForeign{"store.foreign"};          ///< %1 file: a database of another program
inline constexpr ErrorCode storeNewerSchema{"store.newer_schema"}; ///< %1 file, %2 its schema, %3 ours
inline constexpr ErrorCode storeOlderSchema{"store.older_schema"}; ///< %1 file, %2 its schema, %3 ours: only read here
inline constexpr ErrorCode storeDamaged{"store.damaged"};          ///< %1 file; keep it aside, restore a backup
inline constexpr ErrorCode storeReadOnly{"store.read_only"};       ///< %1 file
inline constexpr ErrorCode storeDiskFull{"store.disk_full"};       ///< %1 file; goes on when space returns
inline constexpr ErrorCode storeDiskFailed{"store.disk_failed"};   ///< %1 file: the disk answers with errors
inline constexpr ErrorCode storeLocked{"store.locked"};            ///< %1 file: another program holds it
inline constexpr ErrorCode storeGone{"store.gone"};                ///< %1 file is not there (any more), backups are
inline constexpr ErrorCode storeNoKey{"store.no_key"};             ///< %1 key file cannot be made, read or written
inline constexpr ErrorCode storeInterrupted{"store.interrupted"};  ///< a newer question took this one's place
inline constexpr ErrorCode storeInternal{"store.internal"};        ///< %1 the engine's result code: a bug of ours
inline constexpr std::array storageErrors{
    storeCannotOpen, storeForeign, storeNewerSchema, storeOlderSchema, storeDamaged,     storeReadOnly, storeDiskFull,
    storeDiskFailed, storeLocked,  storeGone,        storeNoKey,       storeInterrupted, storeInternal};

inline constexpr ErrorCode backupCannotWrite{"backup.cannot_write"};     ///< %1 file
inline constexpr ErrorCode backupBadCopy{"backup.bad_copy"};             ///< %1 file: the copy did not pass its check
inline constexpr ErrorCode backupNotABackup{"backup.not_a_backup"};      ///< %1 file: not a database of this program
inline constexpr ErrorCode backupNone{"backup.none"};                    ///< %1 folder: no sound backup in it
inline constexpr ErrorCode backupCannotRestore{"backup.cannot_restore"}; ///< %1 file: renaming or copying failed
inline constexpr std::array backupErrors{backupCannotWrite, backupBadCopy, backupNotABackup, backupNone,
                                         backupCannotRestore};

/// What the verification of the audit finds; each comes as a Problem whose field is "desk/seq" or "kind/id".
inline constexpr ErrorCode auditEntryAltered{"audit.entry_altered"};     ///< %1 desk, %2 number of the entry
inline constexpr ErrorCode auditEntryMissing{"audit.entry_missing"};     ///< %1 desk, %2 number of the entry
inline constexpr ErrorCode auditHeadMissing{"audit.head_missing"};       ///< %1 desk: where its chain ends is unknown
inline constexpr ErrorCode auditImageAltered{"audit.image_altered"};     ///< %1 desk, %2 number of the entry
inline constexpr ErrorCode auditImageMissing{"audit.image_missing"};     ///< %1 desk, %2 number of the entry
inline constexpr ErrorCode auditErasureUnsaid{"audit.erasure_unsaid"};   ///< %1 kind, %2 id: erased, no entry says so
inline constexpr ErrorCode auditRecordDiffers{"audit.record_differs"};   ///< %1 kind, %2 id: changed past the audit
inline constexpr ErrorCode auditRecordMissing{"audit.record_missing"};   ///< %1 kind, %2 id: deleted past the audit
inline constexpr ErrorCode auditRecordUnknown{"audit.record_unknown"};   ///< %1 kind, %2 id: no entry tells of it
inline constexpr ErrorCode auditRecordUnread{"audit.record_unreadable"}; ///< %1 kind, %2 id: the row makes no record
inline constexpr std::array auditErrors{auditEntryAltered,  auditEntryMissing,  auditHeadMissing,   auditImageAltered,
                                        auditImageMissing,  auditErasureUnsaid, auditRecordDiffers, auditRecordMissing,
                                        auditRecordUnknown, auditRecordUnread};

} // namespace frontdesk
