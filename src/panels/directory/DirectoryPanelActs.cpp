// What the directory's panel changes: the form, voiding, presence, merging, and the ways back.
#include "panels/directory/DirectoryPanel.h"

#include "domain/directory/DirectoryService.h"
#include "panels/directory/DuplicatesPage.h"
#include "panels/directory/PartyDetail.h"
#include "panels/directory/PartyFormWidget.h"
#include "panels/directory/PartyList.h"
#include "panels/directory/PartyTexts.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QStackedWidget>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds directoryUndoTime{10};

} // namespace

void DirectoryPanel::change(std::function<Result<Party>(UnitOfWork&, const Actor&, UtcTime)> step,
                            std::function<void(const Party&)> done)
{
    m_with.desk.write<Party>(
        this,
        [step = std::move(step), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return step(uow, actor, now);
        },
        [this, done = std::move(done)](const Result<Party>& changed) {
            if (changed) {
                done(*changed);
            } else {
                tell(changed.error());
            }
        });
}

void DirectoryPanel::offerUndo(const QString& words,
                               std::function<Result<Party>(UnitOfWork&, const Actor&, UtcTime)> undo)
{
    m_notice->say({.words = words,
                   .state = QStringLiteral("ok"),
                   .act = tr("Undo"),
                   .run = [this, undo = std::move(undo)] { change(undo, [](const Party&) {}); },
                   .until = m_with.clock.steady() + directoryUndoTime});
}

void DirectoryPanel::tell(const Error& error)
{
    QStringList words{errorText(error)};
    words += problemTexts(error);
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void DirectoryPanel::edit()
{
    const auto& file = m_detail->shownFile();
    if (!file || !file->party.inUse()) {
        return;
    }
    if (m_edited && m_form->isChanged()) {
        show(Page::Form);
        m_form->focusFirst(); // what is half typed is not thrown away for another
        return;
    }
    m_edited = Edited{.id = file->party.id, .version = file->party.version};
    m_form->setForm(file->party.toForm());
    show(Page::Form);
    m_form->focusFirst();
}

void DirectoryPanel::save()
{
    if (!m_edited) {
        return;
    }
    const Edited edited = *m_edited;
    m_with.desk.write<Party>(
        this,
        [edited, form = m_form->form(), &ids = m_with.ids, now = m_with.clock.now()](UnitOfWork& uow,
                                                                                     const Actor& actor) {
            return edited.version ? DirectoryService{}.change(uow, actor, edited.id, *edited.version, form, ids, now)
                                  : DirectoryService{}.add(uow, actor, edited.id, form, ids, now);
        },
        [this, added = !edited.version.has_value()](const Result<Party>& done) {
            if (done) {
                saved(*done, added);
            } else if (done.error().code == formInvalid) {
                m_form->markProblems(done.error().problems);
            } else {
                tell(done.error());
            }
        });
}

void DirectoryPanel::saved(const Party& party, bool added)
{
    m_edited.reset();
    m_chosen = party.id;
    show(Page::Detail);
    readFile();
    m_list->select(party.id);
    m_list->focusField();
    offerUndo(added ? tr("%1 is entered.").arg(PartyTexts::name(party))
                    : tr("%1 is corrected.").arg(PartyTexts::name(party)),
              [id = party.id, version = party.version, added](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                  return added ? DirectoryService{}.voidParty(uow, actor, id, "entered_by_mistake", now)
                               : DirectoryService{}.takeBack(uow, actor, id, version, now);
              });
}

void DirectoryPanel::leaveForm()
{
    const PartyForm typed = m_form->form();
    const bool changed = m_form->isChanged();
    const std::optional<Edited> edited = m_edited;
    m_edited.reset();
    show(Page::Detail);
    m_list->focusField();
    if (changed && edited) {
        // Leaving never loses what was typed without a word: it can be had back.
        m_notice->say({.words = tr("The form was left without saving."),
                       .act = tr("Back to it"),
                       .run =
                           [this, typed, edited] {
                               m_edited = edited;
                               m_form->setForm(typed);
                               show(Page::Form);
                               m_form->focusFirst();
                           },
                       .until = m_with.clock.steady() + 3 * directoryUndoTime});
    }
}

void DirectoryPanel::voidShown()
{
    const auto& file = m_detail->shownFile();
    if (!file) {
        return;
    }
    change([id = file->party.id](UnitOfWork& uow, const Actor& actor,
                                 UtcTime now) { return DirectoryService{}.voidParty(uow, actor, id, "by_hand", now); },
           [this](const Party& party) {
               offerUndo(tr("%1 is voided.").arg(PartyTexts::name(party)),
                         [id = party.id, version = party.version](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                             return DirectoryService{}.unvoid(uow, actor, id, version, now);
                         });
           });
}

void DirectoryPanel::restoreShown()
{
    if (const auto& file = m_detail->shownFile()) {
        change(
            [id = file->party.id, version = file->party.version](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                return DirectoryService{}.unvoid(uow, actor, id, version, now);
            },
            [](const Party&) {});
    }
}

void DirectoryPanel::setPresence(PresenceState state)
{
    const auto& file = m_detail->shownFile();
    if (!file) {
        return;
    }
    change(
        [id = file->party.id, state](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return DirectoryService{}.setPresence(uow, actor, id, {.state = state, .since = now}, now);
        },
        [](const Party&) {});
}

void DirectoryPanel::arrive(const QString& initials)
{
    change(
        [typed = fromQt(initials)](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return DirectoryService{}.arrivedByInitials(uow, actor, typed, now);
        },
        [this](const Party& party) {
            m_list->arrived();
            m_notice->say({.words = tr("%1 is at the desk.").arg(PartyTexts::name(party)),
                           .state = QStringLiteral("ok"),
                           .until = m_with.clock.steady() + directoryUndoTime});
        });
}

void DirectoryPanel::merge(const DuplicatePair& pair)
{
    change(
        [first = pair.first.id, firstVersion = pair.first.version, second = pair.second.id,
         secondVersion = pair.second.version](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return DirectoryService{}.merge(uow, actor, first, firstVersion, second, secondVersion, now);
        },
        [this, second = pair.second.id](const Party& kept) {
            m_chosen = kept.id;
            offerUndo(tr("Merged into %1.").arg(PartyTexts::name(kept)),
                      [id = kept.id, version = kept.version, second](UnitOfWork& uow, const Actor& actor, UtcTime now) {
                          return DirectoryService{}.unmerge(uow, actor, id, version, second, now);
                      });
        });
}

void DirectoryPanel::keepApart(const DuplicatePair& pair)
{
    change(
        [first = pair.first.id, second = pair.second.id](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return DirectoryService{}.keepApart(uow, actor, first, second, now);
        },
        [](const Party&) {});
}

} // namespace frontdesk
