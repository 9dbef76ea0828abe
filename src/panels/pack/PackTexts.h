#pragma once

#include "rules/PackDiff.h"
#include "rules/PackReview.h"
#include "rules/Vocabulary.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Entries of packs in the language of the screen, as a trainer reads them: no TOML. GUI thread.
class PackTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::PackTexts)
public:
    [[nodiscard]] static QString kind(const std::string& kind);
    [[nodiscard]] static QString part(CorePart part);
    [[nodiscard]] static QString group(ReviewGroup group);
    [[nodiscard]] static QString moment(const std::string& name, const Vocabulary& vocabulary);
    /// What the entry says, in one line; empty when the pack has none of that kind and id.
    [[nodiscard]] static QString summary(const Pack& pack, const std::string& kind, const std::string& id,
                                         const Vocabulary& vocabulary);
    /// "late: yes", "rings at least 4".
    [[nodiscard]] static QString condition(const Condition& condition, const Vocabulary& vocabulary);
    /// What a fact is, such as "yes" or a category's label.
    [[nodiscard]] static QString value(const std::string& fact, const FactValue& value);
    /// The sentence in which the review asks.
    [[nodiscard]] static QString question(const ReviewQuestion& question, const Vocabulary& vocabulary);
    /// What changed, moment by moment: a heading for each moment and a line for each entry.
    [[nodiscard]] static QStringList changes(const std::vector<PackChange>& changes, const Pack& before,
                                             const Pack& after, const Vocabulary& vocabulary);
};

} // namespace frontdesk
