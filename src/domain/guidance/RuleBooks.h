#pragma once

#include "rules/RuleBook.h"

#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Every rule book of this run. It only adds and never frees, so a const RuleBook& may cross threads and stay in
/// records and sessions. Thread-safe.
class RuleBooks {
public:
    /// Adds a book (or finds the one of the same name) and makes it the current one.
    const RuleBook& activate(RuleBook book);
    /// The current one; an empty book before the first activation.
    [[nodiscard]] const RuleBook& current() const;
    [[nodiscard]] const RuleBook* find(std::string_view name) const;
    /// The one of that name, such as a call was taken under; the current one when this run does not know it.
    [[nodiscard]] const RuleBook& named(std::string_view name) const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<RuleBook>> m_books;
    const RuleBook* m_current = nullptr;
};

} // namespace frontdesk
