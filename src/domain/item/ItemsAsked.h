#pragma once

#include "domain/IdPiece.h"
#include "domain/item/Item.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Which things of a period a list of the history holds. The words are used on the command line: never rename one.
enum class ItemsListed {
    All,        ///< whatever came in, was lent or left; voided ones too
    Open,       ///< of these, what is at the desk or lent still
    Overdue,    ///< of these, what should have gone by now
    HandedOver, ///< of these, what was handed over or sent
    Returned,   ///< of these, what went back to its sender, or came back from whom it was lent to
    ByProxy,    ///< of these, what a third person fetched with consent
};
inline constexpr std::array allItemsListed{ItemsListed::All,        ItemsListed::Open,     ItemsListed::Overdue,
                                           ItemsListed::HandedOver, ItemsListed::Returned, ItemsListed::ByProxy};

[[nodiscard]] std::string_view nameOf(ItemsListed which);
/// True for what a third person fetched, with the addressee's word or a standing authorisation.
[[nodiscard]] bool isByProxy(const Item& item);

/// What of the history of things is asked for. Texts are parts of what was typed, without case; empty ones ask nothing.
struct ItemsAsked {
    UtcTime from{}; ///< [from, to): came in, was lent or left then
    UtcTime to{};
    ItemsListed which = ItemsListed::All;
    std::string kind = {};      ///< one of itemKinds
    std::string addressee = {}; ///< name or room
    std::string company = {};
    UtcTime now{}; ///< what is overdue is so then
    bool operator==(const ItemsAsked&) const = default;

    /// Whether a thing is asked for. Pure.
    [[nodiscard]] bool fits(const Item& item) const;
};

/// A piece of the history. It may hold nothing and still go on.
struct ItemPage {
    std::vector<Item> items = {};
    std::optional<ListPlace> next = {}; ///< empty: the list ends here
    bool operator==(const ItemPage&) const = default;
};

} // namespace frontdesk
