#include "storage/SqliteItemRepository.h"

#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

#include <string>

namespace frontdesk {

namespace {

// The columns in the order in which bindItem() writes and readRow() reads them; the texts are itemTexts. A macro, since
// the statements must be literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_ITEM_COLUMNS \
    "version, kind, sender, carrier, waybill, pickup_code, addressee, addressee_company, place, description, shelf, " \
    "fault, accessories, condition, fax_number, address, place_key, cod_fen, damaged, outgoing, phone, phone_shown, " \
    "receipt_no, batch, received_at, due_at, notified_at, promise, handed_over_at, handed_over_to, signature, consent, " \
    "handed_over_by, returned_at, return_reason, to_complete, operator, voided_at, void_reason, voided_by, rule_book, " \
    "guidance"
#define FRONTDESK_SELECT_ITEM "SELECT id, " FRONTDESK_ITEM_COLUMNS " FROM item "
#define FRONTDESK_ITEM_IS_OPEN "handed_over_at IS NULL AND returned_at IS NULL AND voided_at IS NULL "

constexpr const char* insertItem =
    "INSERT INTO item (" FRONTDESK_ITEM_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?)";
constexpr const char* updateItemRow =
    "UPDATE item SET version = ?, kind = ?, sender = ?, carrier = ?, waybill = ?, pickup_code = ?, addressee = ?, "
    "addressee_company = ?, place = ?, description = ?, shelf = ?, fault = ?, accessories = ?, condition = ?, "
    "fax_number = ?, address = ?, place_key = ?, cod_fen = ?, damaged = ?, outgoing = ?, phone = ?, phone_shown = ?, "
    "receipt_no = ?, batch = ?, received_at = ?, due_at = ?, notified_at = ?, promise = ?, handed_over_at = ?, "
    "handed_over_to = ?, signature = ?, consent = ?, handed_over_by = ?, returned_at = ?, return_reason = ?, "
    "to_complete = ?, operator = ?, voided_at = ?, void_reason = ?, voided_by = ?, rule_book = ?, guidance = ?"
    " WHERE id = ? AND version = ?";
// clang-format on

// A piece of the history looks at no more rows than these, some 20 ms: the lane stays free.
constexpr int itemHistoryRows = 2000;

template <class Tag> std::optional<std::int64_t> valueOf(const std::optional<Id<Tag>>& id)
{
    return id ? std::optional{id->value()} : std::nullopt;
}

/// Reads the next column. False when it holds what is no id.
template <class Tag> bool readOptionalId(Statement& row, std::optional<Id<Tag>>& id)
{
    const std::optional<std::int64_t> value = row.optionalInteger();
    if (!value) {
        id.reset();
        return true;
    }
    const auto read = Id<Tag>::fromValue(*value);
    if (read) {
        id = *read;
    }
    return read.has_value();
}

void bindItem(Statement& statement, const Item& item, Version version)
{
    statement.bind(version).bind(item.kind);
    for (const ItemText& each : itemTexts) {
        statement.bind(std::string_view{item.*each.text});
    }
    statement.bind(roomKey(item.place));
    statement.bind(item.cod ? std::optional{item.cod->fen()} : std::nullopt);
    statement.bind(item.damaged).bind(item.outgoing);
    bindPhone(statement, item.phone);
    statement.bind(item.receiptNo).bind(valueOf(item.batch)).bind(item.receivedAt).bind(item.dueAt);
    statement.bind(item.notifiedAt).bind(valueOf(item.promise));
    if (item.handedOver) {
        const ItemHandover& handover = *item.handedOver;
        statement.bind(handover.at).bind(handover.toWhom).bind(handover.strokes).bind(handover.consent);
        statement.bind(staffValue(handover.by));
    } else {
        statement.bindNull().bindNull().bindNull().bindNull().bindNull();
    }
    statement.bind(item.returnedAt).bind(item.returnReason).bind(item.toComplete).bind(staffValue(item.operatorId));
    bindVoided(statement, item.voided);
    statement.bind(item.ruleBook).bind(toJson(item.guidance));
}

bool readHandover(Statement& row, Item& item)
{
    const std::optional<UtcTime> at = row.optionalTime();
    ItemHandover handover{.at = at.value_or(UtcTime{}), .toWhom = row.optionalText().value_or(std::string{})};
    handover.strokes = row.optionalText().value_or(std::string{});
    handover.consent = row.optionalText().value_or(std::string{});
    const bool sound = readStaff(row, handover.by);
    if (at) {
        item.handedOver = std::move(handover);
    }
    return sound;
}

} // namespace

Result<void> SqliteItemRepository::add(const Item& item)
{
    return addGuarded(m_database, m_changes, insertItem, item, bindItem, [this](auto id) { return find(id); });
}

Result<Item> SqliteItemRepository::update(const Item& item)
{
    return updateGuarded(m_database, m_changes, updateItemRow, item, bindItem, [this](auto id) { return find(id); });
}

Result<Item> SqliteItemRepository::find(ItemId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ITEM "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Item>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Item>> SqliteItemRepository::open(int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_ITEM "WHERE " FRONTDESK_ITEM_IS_OPEN "ORDER BY received_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Item>> SqliteItemRepository::overdue(UtcTime now, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ITEM "WHERE due_at <= ? AND " FRONTDESK_ITEM_IS_OPEN
                                                                 "ORDER BY due_at, id LIMIT ?");
    query.bind(now).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Item>> SqliteItemRepository::ofRoom(std::string_view place, int most) const
{
    const std::string key = roomKey(place);
    if (key.empty()) {
        return std::vector<Item>{};
    }
    Statement query = m_database.statement(FRONTDESK_SELECT_ITEM "WHERE place_key = ? AND " FRONTDESK_ITEM_IS_OPEN
                                                                 "ORDER BY received_at, id LIMIT ?");
    query.bind(key).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Item>> SqliteItemRepository::closedSince(UtcTime from, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ITEM
                                           "WHERE (handed_over_at >= ? OR returned_at >= ?) AND voided_at IS NULL "
                                           "ORDER BY coalesce(handed_over_at, returned_at) DESC, id DESC LIMIT ?");
    query.bind(from).bind(from).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Item>> SqliteItemRepository::receivedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_ITEM "WHERE received_at >= ? AND received_at < ? ORDER BY received_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Item>> SqliteItemRepository::toComplete(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ITEM "WHERE to_complete = 1 AND " FRONTDESK_ITEM_IS_OPEN
                                                                 "ORDER BY received_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteItemRepository::countToComplete() const
{
    return m_database.integer("SELECT count(*) FROM item WHERE to_complete = 1 AND " FRONTDESK_ITEM_IS_OPEN)
        .map([](std::int64_t count) { return static_cast<int>(count); });
}

Result<ItemPage> SqliteItemRepository::history(const ItemsAsked& asked, const std::optional<ListPlace>& from,
                                               int most) const
{
    const bool isOpen = asked.which == ItemsListed::Open || asked.which == ItemsListed::Overdue;
    Statement query =
        isOpen ? m_database.statement(FRONTDESK_SELECT_ITEM "WHERE " FRONTDESK_ITEM_IS_OPEN
                                                            "AND received_at >= ? AND (received_at, id) < (?, ?) "
                                                            "ORDER BY received_at DESC, id DESC LIMIT ?")
               : m_database.statement(FRONTDESK_SELECT_ITEM "WHERE received_at >= ? AND (received_at, id) < (?, ?) "
                                                            "ORDER BY received_at DESC, id DESC LIMIT ?");
    query.bind(asked.from).bind(from ? from->at : toMillis(asked.to)).bind(from ? from->id : 0).bind(itemHistoryRows);
    ItemPage page;
    for (int looked = 0; looked < itemHistoryRows; ++looked) {
        const Result<bool> row = query.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            page.next.reset();
            return page;
        }
        auto item = readRow(query);
        if (!item) {
            return fail(item.error());
        }
        page.next = ListPlace{.at = toMillis(item->receivedAt), .id = item->id.value()};
        if (asked.fits(*item)) {
            page.items.push_back(std::move(*item));
            if (page.items.size() >= static_cast<std::size_t>(most)) {
                break;
            }
        }
    }
    return page;
}

Result<std::vector<Item>> SqliteItemRepository::openOfPromise(PromiseId promise) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_ITEM "WHERE promise = ? AND " FRONTDESK_ITEM_IS_OPEN "ORDER BY id");
    query.bind(promise.value());
    return readAll(std::move(query));
}

Result<std::vector<Item>> SqliteItemRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ITEM "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<Item> SqliteItemRepository::readRow(Statement& row) const
{
    const auto id = ItemId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Item item{.id = *id, .version = row.integer()};
    item.kind = row.text();
    for (const ItemText& each : itemTexts) {
        item.*each.text = row.text();
    }
    (void)row.text(); // place_key follows from the place
    if (const auto fen = row.optionalInteger()) {
        item.cod = Money::fromFen(*fen);
    }
    item.damaged = row.flag();
    item.outgoing = row.flag();
    bool sound = readPhone(row, item.phone);
    item.receiptNo = row.text();
    sound = readOptionalId(row, item.batch) && sound;
    item.receivedAt = row.time();
    item.dueAt = row.optionalTime();
    item.notifiedAt = row.optionalTime();
    sound = readOptionalId(row, item.promise) && sound;
    sound = readHandover(row, item) && sound;
    item.returnedAt = row.optionalTime();
    item.returnReason = row.text();
    item.toComplete = row.flag();
    sound = readStaff(row, item.operatorId) && sound;
    sound = readVoided(row, item.voided) && sound;
    item.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    if (!sound || !guidance) {
        return fail(m_database.damaged());
    }
    item.guidance = std::move(*guidance);
    return item;
}

Result<std::vector<Item>> SqliteItemRepository::readAll(Statement query) const
{
    return allRows<Item>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
