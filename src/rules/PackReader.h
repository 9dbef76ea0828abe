#pragma once

#include "base/Result.h"
#include "rules/Pack.h"
#include "rules/Vocabulary.h"

#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr ErrorCode packNotUtf8{"pack.not_utf8"}; ///< GB18030 and the like: %1 is the byte offset
inline constexpr ErrorCode packHasBom{"pack.has_bom"};   ///< only UTF-16/32 marks; a UTF-8 mark is skipped
inline constexpr ErrorCode packSyntax{"pack.syntax"};    ///< %1: the parser's words
inline constexpr ErrorCode packTooLarge{"pack.too_large"};
inline constexpr ErrorCode packFormat{"pack.format"};          ///< %1 found, %2 understood
inline constexpr ErrorCode packUnknownKey{"pack.unknown_key"}; ///< %1 key, %2 nearest known or empty
inline constexpr ErrorCode packMissingKey{"pack.missing_key"}; ///< %1 key
inline constexpr ErrorCode packWrongType{"pack.wrong_type"};   ///< %1 key, %2 expected type
inline constexpr ErrorCode packBadValue{"pack.bad_value"};     ///< %1 key, %2 value, %3 what is allowed
inline constexpr ErrorCode packUnknownWord{
    "pack.unknown_word"}; ///< %1 key, %2 nearest allowed or empty, %3 value, %4 what is allowed
inline constexpr ErrorCode packOpenSlot{"pack.open_slot"};           ///< %1 the sentence
inline constexpr ErrorCode packDuplicateId{"pack.duplicate_id"};     ///< %1 id, %2 the other place "file:line:column"
inline constexpr ErrorCode packUnknownMoment{"pack.unknown_moment"}; ///< %1 name, %2 nearest known
inline constexpr ErrorCode packUnknownFact{"pack.unknown_fact"};
inline constexpr ErrorCode packUnknownSlot{"pack.unknown_slot"};
inline constexpr ErrorCode packUnknownField{"pack.unknown_field"};
inline constexpr ErrorCode packUnknownDuty{"pack.unknown_duty"};
inline constexpr ErrorCode packUnknownLimit{"pack.unknown_limit"};
inline constexpr ErrorCode packInvalid{"pack.invalid"}; ///< carries problems[]; %1 pack or file name

/// Reads one pack's TOML. Every problem is found in one pass and carries file, line and column (code points).
/// Pure and thread-safe; bounded: texts over 4 MiB are refused, nesting is limited by the parser.
class PackReader {
public:
    explicit PackReader(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}
    /// @error packNotUtf8, packSyntax, packTooLarge, or packInvalid with problems[]
    [[nodiscard]] Result<Pack> read(std::string_view toml, const std::string& fileName) const;
    /// What stands before a pack's first entry (id, title, version, roles …), without its entries: for lists of packs,
    /// which need not read each of them whole. @error as read() of that part
    [[nodiscard]] Result<Pack> readHead(std::string_view toml, const std::string& fileName) const;

private:
    const Vocabulary& m_vocabulary;
};

} // namespace frontdesk
