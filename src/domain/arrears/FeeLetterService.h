#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/FeeLetterErrors.h"
#include "domain/arrears/FeeLetterPaper.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/people/Actor.h"
#include "rules/RuleBook.h"

#include <string>
#include <vector>

namespace frontdesk {

/// A letter as somebody looks at it.
struct FeeLetterAt {
    FeeLetterId id;
    Version version = 1;
};

/// Letters that are to be written by one template.
struct FeeLetterBatch {
    struct Wanted {
        FeeLetterId id; ///< made before, so that the same batch twice is one
        FeeAccountId account;
    };
    std::string letterTemplate = {}; ///< key or id of the pack's
    Language language = Language::Chinese;
    FeeLetterSender sender = {};
    std::vector<Wanted> letters = {};
};

/// What became of a batch: an account for which there is nothing to write is no reason to leave out the others.
struct FeeLettersMade {
    struct Skipped {
        FeeAccountId account;
        Error why;
    };
    std::vector<FeeLetter> letters = {};
    std::vector<Skipped> skipped = {}; ///< fee.nothing_to_name, fee.letter_paused, fee.demand_first, record.voided
};

/// The course of letters about fees: made, sent, delivered or returned; each step only forward. A demand that was
/// delivered begins the limitation of what it named anew on that day, as long as it has not lapsed. Stateless: one call
/// is one unit of work, with an audit entry for each row that it writes. Wants the right to collect fees; a lawyer's
/// letter, a suit and taking a letter back want the right to manage them (people.no_right).
/// Audit actions: added, sent, delivered, returned, voided, unvoided; of items: demanded, limitation_renewed.
class FeeLetterService {
public:
    /// As many letters as one transaction takes: a larger batch is made in pieces, so that nobody waits for it.
    static constexpr std::size_t mostInOnePiece = 50;

    /// @param ids of contacts; must outlive the service
    explicit FeeLetterService(IdMaker& ids, FeeTextCheck check = {}) : m_ids(ids), m_check(std::move(check)) {}

    /// What a template's letters are kept as; a message, which is none, names what a reminder does.
    [[nodiscard]] static FeeLetterKind kindOf(const LetterEntry& entry);

    /// Writes and numbers letters ("CJ-20261130-001"). Nothing is written where the check refuses one's words.
    /// @error fee.unknown_letter, fee.too_many_letters, record.conflict, those of the check
    [[nodiscard]] Result<FeeLettersMade> make(UnitOfWork& uow, const Actor& actor, const FeeLetterBatch& batch,
                                              const RuleBook& book, const TimeZone& zone, UtcTime now) const;
    /// It has left the house: the account's contacts say so, and its items stand as demanded.
    /// @param tracking of the post or the express company; may be empty
    /// @error fee.letter_sent, record.conflict, record.voided
    [[nodiscard]] Result<FeeLetter> sent(UnitOfWork& uow, const Actor& actor, FeeLetterAt at,
                                         const std::string& tracking, UtcTime now) const;
    /// @param proof who signed for it @error fee.letter_not_sent, fee.letter_answered, fee.needs_reason without proof,
    /// fee.bad_delivery_day, record.conflict, record.voided
    [[nodiscard]] Result<FeeLetter> delivered(UnitOfWork& uow, const Actor& actor, FeeLetterAt at, LocalDate day,
                                              const std::string& proof, const TimeZone& zone, UtcTime now) const;
    /// @error fee.letter_not_sent, fee.letter_answered, fee.needs_reason, record.conflict, record.voided
    [[nodiscard]] Result<FeeLetter> returned(UnitOfWork& uow, const Actor& actor, FeeLetterAt at,
                                             const std::string& reason, UtcTime now) const;
    /// What was demanded in writing before is sued for. The suit is a letter of its own kind, with the court's number
    /// for tracking; filing it begins the limitation anew. The same one twice is one.
    /// @error fee.needs_reason without a number, fee.nothing_to_name, fee.demand_first, record.conflict, record.voided
    [[nodiscard]] Result<FeeLetter> sue(UnitOfWork& uow, const Actor& actor, FeeLetterId id, FeeAccountId account,
                                        const std::string& courtNumber, const TimeZone& zone, UtcTime now) const;
    /// One that has not left the house. @error fee.needs_reason, fee.letter_sent, record.conflict, record.voided
    [[nodiscard]] Result<FeeLetter> voidLetter(UnitOfWork& uow, const Actor& actor, FeeLetterAt at,
                                               const std::string& reason, UtcTime now) const;
    /// @error record.conflict, record.not_voided
    [[nodiscard]] Result<FeeLetter> unvoid(UnitOfWork& uow, const Actor& actor, FeeLetterAt at, UtcTime now) const;

private:
    [[nodiscard]] Result<FeeLetter> makeOne(UnitOfWork& uow, const Actor& actor, const FeeLetterBatch& batch,
                                            const FeeLetterBatch::Wanted& wanted, const LetterEntry& entry,
                                            const RuleBook& book, LocalDate day, UtcTime now) const;

    IdMaker& m_ids;
    FeeTextCheck m_check;
};

} // namespace frontdesk
