#include "domain/guidance/RuleBooks.h"

#include <algorithm>

namespace frontdesk {
namespace {

const RuleBook& emptyBook()
{
    static const RuleBook book = RuleBook::compile({});
    return book;
}

} // namespace

const RuleBook& RuleBooks::activate(RuleBook book)
{
    const std::lock_guard lock{m_mutex};
    const auto known =
        std::find_if(m_books.begin(), m_books.end(), [&](const auto& other) { return other->name() == book.name(); });
    if (known != m_books.end()) {
        m_current = known->get();
    } else {
        m_current = m_books.emplace_back(std::make_unique<RuleBook>(std::move(book))).get();
    }
    return *m_current;
}

const RuleBook& RuleBooks::current() const
{
    const std::lock_guard lock{m_mutex};
    return m_current == nullptr ? emptyBook() : *m_current;
}

const RuleBook* RuleBooks::find(std::string_view name) const
{
    const std::lock_guard lock{m_mutex};
    const auto known =
        std::find_if(m_books.begin(), m_books.end(), [&](const auto& book) { return book->name() == name; });
    return known == m_books.end() ? nullptr : known->get();
}

const RuleBook& RuleBooks::named(std::string_view name) const
{
    const RuleBook* known = find(name);
    return known == nullptr ? current() : *known;
}

} // namespace frontdesk
