// What the items' panel does: each step is one job on the write lane, and can be undone for a while.
#include "panels/item/ItemPanel.h"

#include "domain/draft/Draft.h"
#include "domain/item/ItemData.h"
#include "domain/item/ItemGates.h"
#include "domain/item/ItemRepository.h"
#include "domain/item/ItemWords.h"
#include "domain/item/NoticeText.h"
#include "domain/promise/PromiseService.h"
#include "panels/item/HandOverPage.h"
#include "panels/item/ItemDetail.h"
#include "panels/item/ItemFormWidget.h"
#include "panels/item/ItemListModel.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ReasonRow.h"
#include "text/ErrorText.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds itemUndoTime{15};

} // namespace

std::set<std::string, std::less<>> ItemPanel::shelvesTaken() const
{
    std::set<std::string, std::less<>> taken;
    for (const Item& item : m_open) {
        if (!item.shelf.empty()) {
            taken.insert(item.shelf);
        }
    }
    return taken;
}

void ItemPanel::offerUndo(const QString& words, std::vector<Item> changed)
{
    m_notice->say(
        {.words = words,
         .state = QStringLiteral("ok"),
         .act = tr("Undo"),
         .run =
             [this, changed = std::move(changed)] {
                 change<std::vector<Item>>(
                     [changed](UnitOfWork& uow, const Actor& actor, UtcTime now) -> Result<std::vector<Item>> {
                         std::vector<Item> back;
                         for (const Item& item : changed) {
                             auto done = ItemService{}.takeBack(uow, actor, {item.id, item.version}, now);
                             if (!done) {
                                 return fail(done.error());
                             }
                             back.push_back(std::move(*done));
                         }
                         return back;
                     },
                     [this](const std::vector<Item>& back) {
                         m_wanted = back.empty() ? std::nullopt : std::optional{back.front().id};
                     });
             },
         .until = m_with.clock.steady() + itemUndoTime});
}

// --- the form ---

void ItemPanel::edit()
{
    const Item* const item = chosen();
    if (item != nullptr && !item->voided && page() == Page::Detail) {
        editItem(*item);
    }
}

void ItemPanel::editItem(const Item& item)
{
    m_edited = Edited{.id = item.id, .version = item.version};
    m_guidance.begin();
    m_form->clearProblems();
    m_form->setFaxOffered(!m_with.books.current().required(moment::itemFaxRequested).empty());
    m_form->setForm(item.toForm());
    showFormTitle();
    show(Page::Form);
    m_form->focusFirst();
}

void ItemPanel::save(bool toComplete)
{
    if (!m_edited) {
        return;
    }
    ItemForm form = m_form->form();
    const RuleBook& book = m_with.books.current();
    if (m_edited->version) {
        change<Item>([at = ItemAt{m_edited->id, *m_edited->version}, form,
                      &book](UnitOfWork& uow, const Actor& actor,
                             UtcTime now) { return ItemService{}.change(uow, actor, at, form, book, now); },
                     [this](const Item& item) { saved(item, false); });
        return;
    }
    const bool isKept = !form.kind.empty() && !isLent(form.kind) && form.kind != itemFax && form.outgoing.empty();
    if (isKept && form.shelf.empty() && (form.kind == itemParcel || form.kind == "goods" || form.kind == itemDevice)) {
        form.shelf = m_with.data.freeShelf(shelvesTaken());
    }
    const UtcTime now = m_with.clock.now();
    change<Item>(
        [input = ItemToSave{.id = m_edited->id,
                            .form = form,
                            .receivedAt = now,
                            .day = m_with.zone.localDate(now),
                            .toComplete = toComplete,
                            .session = m_guidance.session()},
         &book](UnitOfWork& uow, const Actor& actor, UtcTime) {
            return ItemService{}.receive(uow, actor, input, book).and_then([&](const Item& item) {
                return uow.drafts().remove({RecordKind::Item, item.id.value()}).map([&] { return item; });
            });
        },
        [this](const Item& item) { saved(item, true); });
}

void ItemPanel::saved(const Item& item, bool added)
{
    m_edited.reset();
    m_wanted = item.id;
    show(Page::Detail);
    m_table->setFocus(Qt::OtherFocusReason);
    QStringList words{
        added ? tr("Written down: %1").arg(itemKindLabel(item.kind) + QLatin1Char(' ') + addresseeLabel(item))
              : tr("Corrected.")};
    if (added && !item.shelf.empty()) {
        words += tr("Shelf %1").arg(toQt(item.shelf));
    }
    if (added && !item.receiptNo.empty()) {
        words += tr("Receipt %1 (%2 prints it)").arg(toQt(item.receiptNo), QStringLiteral("Alt+I"));
    }
    NoticeBar::Notice notice{.words = words.join(QStringLiteral("  ")),
                             .state = QStringLiteral("ok"),
                             .until = m_with.clock.steady() + itemUndoTime};
    if (added) {
        notice.act = tr("Undo");
        notice.run = [this, id = item.id] {
            change<Item>(
                [id](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                    return ItemService{}.voidItem(uow, actor, id, std::string{noteTakenBack}, now);
                },
                [](const Item&) {});
        };
    }
    m_notice->say(std::move(notice));
    reload();
}

void ItemPanel::leaveForm()
{
    if (!m_edited) {
        return;
    }
    const ItemForm form = m_form->form();
    const bool nothing = form == ItemForm{.kind = form.kind}; // a kind alone says nothing
    if (m_edited->version || nothing) {
        if (!m_edited->version) {
            writeDraft({RecordKind::Item, m_edited->id.value()}, {});
        }
        m_edited.reset();
        show(Page::Detail);
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    save(true); // what is half typed is kept, to complete
}

// --- the next step ---

void ItemPanel::nextStep()
{
    const Item* const item = chosen();
    if (item == nullptr) {
        return;
    }
    switch (ItemCourse::next(*item)) {
    case ItemStep::Tell:
        copyNotice();
        break;
    case ItemStep::HandOver:
    case ItemStep::Send:
        beginHandOver();
        break;
    case ItemStep::GiveBack:
        giveBack();
        break;
    case ItemStep::Nothing:
        break;
    }
}

/// Copies what the company, room or person is told, notes that they were told, and goes on to the next who was not.
void ItemPanel::copyNotice()
{
    const Item* const item = chosen();
    if (item == nullptr || page() != Page::Detail || !item->isOpen() || addresseeKey(*item).empty()) {
        return;
    }
    std::vector<Item> here;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(here), [&](const Item& each) {
        return !each.outgoing && each.kind != itemFax && isLent(each.kind) == isLent(item->kind);
    });
    const NoticeText::Group group = NoticeText::groupOf(*item, here);
    const QString words = toQt(NoticeText::words(m_with.books.current(), group, m_with.standingSlots()));
    if (words.isEmpty()) {
        m_notice->say({.words = tr("No rules in force say how a notice reads. Nothing was copied."),
                       .state = QStringLiteral("late")});
        return;
    }
    QGuiApplication::clipboard()->setText(words);
    std::vector<ItemId> untold;
    for (const Item& each : group.items) {
        if (!each.notifiedAt && !isLent(each.kind)) {
            untold.push_back(each.id);
        }
    }
    if (untold.empty()) {
        m_notice->say({.words = tr("Copied for %1.").arg(toQt(group.name)),
                       .state = QStringLiteral("ok"),
                       .until = m_with.clock.steady() + itemUndoTime});
        return;
    }
    notify(std::move(untold), words, toQt(group.name));
}

void ItemPanel::notify(std::vector<ItemId> which, const QString& words, const QString& whom)
{
    change<std::vector<Item>>(
        [which = std::move(which), notice = ItemNotice{.words = fromQt(words)},
         &ids = m_with.ids](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return ItemService{}.notify(uow, actor, which, notice, ids, now);
        },
        [this, whom](const std::vector<Item>& told) {
            const auto isTold = [&](const Item& each) {
                return std::any_of(told.begin(), told.end(), [&](const Item& one) { return one.id == each.id; });
            };
            for (const Item& each : m_model->rows()) {
                if (each.isOpen() && !each.notifiedAt && !isTold(each) && ItemCourse::next(each) == ItemStep::Tell) {
                    m_wanted = each.id; // the next who was not told
                    break;
                }
            }
            offerUndo(
                tr("Copied for %1, and %n thing(s) noted as told.", nullptr, static_cast<int>(told.size())).arg(whom),
                told);
            reload();
        });
}

void ItemPanel::beginHandOver()
{
    const Item* const item = chosen();
    if (item == nullptr || page() != Page::Detail || !item->isOpen() || isLent(item->kind)) {
        return;
    }
    m_guidance.begin();
    m_handOver->begin(item->kind == itemFax ? std::vector<Item>{*item} : togetherWith(*item), m_valid,
                      m_with.clock.now());
    show(Page::HandOver);
    m_handOver->focusName();
}

void ItemPanel::handOver()
{
    if (m_handOver->items().empty()) {
        return;
    }
    std::vector<ItemAt> which;
    for (const Item& item : m_handOver->items()) {
        which.push_back({item.id, item.version});
    }
    if (m_saving) {
        return;
    }
    m_saving = true;
    QGuiApplication::inputMethod()->commit();
    m_with.desk.write<std::vector<Item>>(
        this,
        [which = std::move(which), form = m_handOver->form(), now = m_with.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return ItemService{}.handOver(uow, actor, which, form, now); },
        [this](const Result<std::vector<Item>>& given) {
            m_saving = false;
            if (!given) {
                QStringList words{errorText(given.error())};
                words += problemTexts(given.error());
                m_handOver->setProblem(words.join(QLatin1Char('\n'))); // beside the name that it is about
                m_handOver->focusName();
                return;
            }
            show(Page::Detail);
            m_table->setFocus(Qt::OtherFocusReason);
            offerUndo(tr("%n thing(s) handed over to %1.", nullptr, static_cast<int>(given->size()))
                          .arg(toQt(given->front().handedOver->toWhom)),
                      *given);
        });
}

void ItemPanel::giveBack()
{
    const Item* const item = chosen();
    if (item == nullptr) {
        return;
    }
    change<Item>(
        [at = ItemAt{item->id, item->version}](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return ItemService{}.giveBack(uow, actor, at, now);
        },
        [this](const Item& back) { offerUndo(tr("%1 is back.").arg(itemKindLabel(back.kind)), {back}); });
}

// --- what needs a reason ---

void ItemPanel::askReason(Asking what)
{
    const Item* const item = chosen();
    if (what != Asking::Nothing && (item == nullptr || item->voided || page() != Page::Detail ||
                                    (what == Asking::ReturnReason && (!item->isOpen() || isLent(item->kind))))) {
        return;
    }
    m_asking = what;
    if (what == Asking::Nothing) {
        m_reason->leave(m_table);
    } else {
        m_reason->ask(reasonQuestion());
    }
}

QString ItemPanel::reasonQuestion() const
{
    return m_asking == Asking::ReturnReason ? tr("Why does it go back? Enter:") : tr("Why is it voided? Enter:");
}

void ItemPanel::takeReason()
{
    const Item* const item = chosen();
    const Asking asked = m_asking;
    if (item == nullptr || asked == Asking::Nothing) {
        return;
    }
    change<Item>(
        [asked, at = ItemAt{item->id, item->version},
         reason = fromQt(m_reason->reason())](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return asked == Asking::ReturnReason ? ItemService{}.returnToSender(uow, actor, at, reason, now)
                                                 : ItemService{}.voidItem(uow, actor, at.id, reason, now);
        },
        [this, asked](const Item& done) {
            askReason(Asking::Nothing);
            if (asked == Asking::ReturnReason) {
                offerUndo(tr("It goes back to the sender."), {done});
                return;
            }
            m_notice->say({.words = tr("Voided."),
                           .state = QStringLiteral("ok"),
                           .act = tr("Undo"),
                           .run =
                               [this, at = ItemAt{done.id, done.version}] {
                                   change<Item>([at](UnitOfWork& uow, const Actor& actor,
                                                     UtcTime now) { return ItemService{}.unvoid(uow, actor, at, now); },
                                                [](const Item&) {});
                               },
                           .until = m_with.clock.steady() + itemUndoTime});
        });
}

void ItemPanel::restore()
{
    if (const Item* const item = chosen(); item != nullptr && item->voided) {
        change<Item>(
            [at = ItemAt{item->id, item->version}](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                return ItemService{}.unvoid(uow, actor, at, now);
            },
            [](const Item&) {});
    }
}

} // namespace frontdesk
