#pragma once

#include "domain/directory/DirectoryService.h"
#include "domain/draft/Draft.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemService.h"
#include "domain/promise/PromiseRepository.h"
#include "support/DeskFixture.h"

#include <QLabel>
#include <string>
#include <vector>

namespace frontdesk {

/// A desk with the panel of items in front.
struct ItemsDesk : DeskFixture {
    using DeskFixture::DeskFixture;
    ItemsDesk() { key(Qt::Key_8, Qt::ControlModifier); }

    void resident(const std::string& name, const std::string& place, const std::string& company = {})
    {
        PartyForm form;
        form.name = name;
        form.company = company;
        form.places.push_back({.place = place, .relation = "proprietor"});
        bool added = false;
        wiring().desk().write<Party>(
            &window(),
            [form, &ids = wiring().ids(), now = clock.now()](UnitOfWork& uow, const Actor& actor) {
                return DirectoryService{}.add(uow, actor, ids.next<PartyTag>(), form, ids, now);
            },
            [&](const Result<Party>& party) { added = party.has_value(); });
        waitFor([&] { return added; });
        settle();
    }
    /// As a scanner types: faster than anybody, with Enter behind it, into whatever has the focus. Not counted.
    void scan(const QString& code)
    {
        clock.advance(Milliseconds{500});
        for (const QChar each : code) {
            clock.advance(Milliseconds{3});
            QWidget* const focused = window().focusWidget();
            QTest::keyClicks(focused != nullptr ? focused : &window(), QString(each));
        }
        clock.advance(Milliseconds{3});
        QWidget* const focused = window().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window(), Qt::Key_Return);
        pass(Milliseconds{200});
    }
    /// Words typed key by key, each counted.
    void typeCounted(const char* words)
    {
        keys += static_cast<int>(std::string_view{words}.size());
        type(words);
    }
    std::vector<Item> here()
    {
        return stored<std::vector<Item>>([](const ReadView& view) { return view.items().open(500); });
    }
    Item find(ItemId id)
    {
        return stored<Item>([id](const ReadView& view) { return view.items().find(id); });
    }
    std::vector<Promise> promises()
    {
        return stored<std::vector<Promise>>([](const ReadView& view) { return view.promises().open(500); });
    }
    Item receive(const ItemForm& form)
    {
        std::optional<Item> added;
        wiring().desk().write<Item>(
            &window(),
            [form, id = wiring().ids().next<ItemTag>(), now = clock.now(),
             &book = wiring().books().current()](UnitOfWork& uow, const Actor& actor) {
                return ItemService{}.receive(uow, actor, {.id = id, .form = form, .receivedAt = now}, book);
            },
            [&](const Result<Item>& item) { added = item.value(); });
        waitFor([&] { return added.has_value(); });
        settle();
        return *added;
    }
    QString focus() { return window().focusWidget()->objectName(); }
    QString words(const char* label) { return widget<QLabel>(label).text(); }
};

} // namespace frontdesk
