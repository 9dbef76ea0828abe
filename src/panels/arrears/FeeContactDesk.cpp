#include "panels/arrears/FeeContactDesk.h"

#include "domain/ImageFields.h"
#include "domain/arrears/FeeMoments.h"
#include "domain/desk/FeeDisputes.h"
#include "panels/arrears/FeeWorklistTexts.h"
#include "rules/Engine.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr const char* contactAccount = "account";
constexpr const char* channelOfDraft = "channel";
constexpr const char* stepOfDraft = "step";
constexpr const char* begunOfDraft = "begun_at";
constexpr const char* ticketOfDraft = "ticket";

} // namespace

FeeContactDesk::FeeContactDesk(Ports ports, QObject* parent)
    : QObject(parent), m_with(std::move(ports)),
      m_guidance(m_with.books, m_with.clock, m_with.settings, m_with.standingSlots),
      m_work(new FeeWorklistPage({m_with.theme, m_with.zone, m_with.clock})), m_form(new FeeContactForm(m_with.keys)),
      m_draft(m_with.desk, m_with.clock, RecordKind::FeeContact, this,
              [this](const Error& error) { Q_EMIT failed(error); }),
      m_ticket(m_with.ids.next<ComplaintTag>())
{
    connect(m_work, &FeeWorklistPage::beginRequested, this, &FeeContactDesk::beginChosen);
    connect(m_work, &FeeWorklistPage::currentChanged, this, &FeeContactDesk::lookAtChosen);
    connect(m_form, &FeeContactForm::saveRequested, this, &FeeContactDesk::save);
    connect(m_form, &FeeContactForm::changed, this, &FeeContactDesk::follow);
    restoreDrafts();
}

void FeeContactDesk::readWork()
{
    m_with.desk.read<std::vector<FeeTask>>(
        this, "fee.work",
        [&book = m_with.books.current(), &kinds = m_with.kinds, zone = m_with.zone,
         now = m_with.clock.now()](const ReadView& view) { return FeeWorklist::of(view, book, kinds, zone, now); },
        [this](Result<std::vector<FeeTask>> tasks) {
            if (!tasks) {
                Q_EMIT failed(tasks.error());
                return;
            }
            m_work->setTasks(std::move(*tasks));
            lookAtChosen();
        });
}

void FeeContactDesk::lookAtChosen()
{
    if (isUnderWay() || !m_work->isVisible()) {
        return;
    }
    if (const FeeTask* const task = m_work->chosen()) {
        m_guidance.lookAt(*task);
    } else {
        m_guidance.end();
    }
    Q_EMIT guidanceChanged();
}

void FeeContactDesk::beginChosen()
{
    if (const FeeTask* const task = m_work->chosen()) {
        beginTask(*task);
    }
}

void FeeContactDesk::begin(const FeeAccount& account, std::vector<FeeItem> open, LocalDate today)
{
    FeeTask task{.account = account};
    task.ladder = "fee";
    task.moment = moment::arrearsContact;
    task.day = today;
    task.items = std::move(open);
    for (const FeeItem& item : task.items) {
        task.amount = task.amount.plus(item.rest()).value_or(task.amount);
    }
    if (!task.items.empty()) {
        task.daysOverdue = task.items.front().daysOverdue(today);
    }
    beginTask(task);
}

void FeeContactDesk::beginTask(const FeeTask& task)
{
    if (isUnderWay() && m_form->isTouched() && m_form->what().task.account.id == task.account.id) {
        Q_EMIT begun(); // goes on where it was left
        return;
    }
    if (task.channel == FeeChannel::Letter) {
        Q_EMIT letterWanted(task.account.id); // numbered and kept there; made, it counts as this step
        return;
    }
    // One that the program's end interrupted goes on as well: the guard spoke when it was begun.
    const auto known = m_halves.find(task.account.id);
    const bool isHalf = known != m_halves.end() && known->second.payload.get(channelOfDraft) == nameOf(task.channel);
    const std::optional<Half> half = isHalf ? std::optional{known->second} : std::nullopt;
    m_with.desk.read<FeeContactCase>(
        this, "fee.contact",
        [task, isHalf, &book = m_with.books.current(), zone = m_with.zone,
         now = m_with.clock.now()](const ReadView& view) {
            return (isHalf ? Result<void>{}
                           : FeeContactService::mayBegin(view, task.account.id, task.channel, book, zone, now))
                .and_then([&] { return authorisedFor(view.directory(), task.account); })
                .and_then([&](std::vector<AuthorisedContact> may) {
                    return view.feeContacts().ofAccount(task.account.id).map([&](const auto& earlier) {
                        FeeContactCase with{.task = task, .authorised = std::move(may)};
                        const FeeContact* const call = FeeContactService::arrangedBy(earlier);
                        with.reason = task.channel == FeeChannel::Visit && call != nullptr ? call->reason : "";
                        return with;
                    });
                });
        },
        [this, half](Result<FeeContactCase> with) {
            if (!with) {
                Q_EMIT failed(with.error());
                return;
            }
            started(std::move(*with), half);
        });
}

void FeeContactDesk::started(FeeContactCase with, const std::optional<Half>& half)
{
    putAside(with.task.account.id);
    m_contact = half ? half->id : m_with.ids.next<FeeContactTag>();
    m_ticket = m_with.ids.next<ComplaintTag>();
    m_begunAt = m_with.clock.now();
    if (half) {
        const ImageReader typed{half->payload, ""};
        m_begunAt = typed.time(begunOfDraft).value_or(m_begunAt);
        m_ticket = ComplaintId::parse(half->payload.get(ticketOfDraft)).value_or(m_ticket);
        with.task.step = half->payload.get(stepOfDraft);
        m_halves.erase(with.task.account.id);
    }
    m_guidance.begin(with.task);
    if (with.task.channel == FeeChannel::Message && !with.task.say.empty()) {
        Slots slots = m_with.standingSlots();
        const LocalDate due = with.task.items.empty() ? with.task.day : with.task.items.front().due;
        for (const auto& [name, value] :
             FeeWorklist::slotsOf(with.task.account, with.task.amount, due, true, m_with.books.current())) {
            slots.insert_or_assign(name, value);
        }
        with.message = fillSlots(with.task.say.front(), slots);
    }
    m_form->begin(with);
    showSaid();
    m_moved = false;
    if (half) {
        m_form->restore(half->payload);
    }
    Q_EMIT begun();
    follow();
    if (half) {
        keepDraft(); // it is the latest again: what is thrown away now is this one
    }
}

void FeeContactDesk::follow()
{
    if (!isUnderWay()) {
        return;
    }
    m_moved = m_form->isTouched();
    const auto typed = m_form->read(*m_contact, m_begunAt, m_with.zone, m_with.clock.now());
    m_guidance.setContact({.listener = m_form->listener(),
                           .answer = m_form->answer(),
                           .isTold = m_form->isTold(),
                           .hasDay = typed && !typed->promises.empty(),
                           .hasWords = typed && !typed->words.empty(),
                           .told = m_form->toldTotal()});
    Q_EMIT guidanceChanged();
}

void FeeContactDesk::save()
{
    if (!isUnderWay() || m_saving) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    auto input = m_form->read(*m_contact, m_begunAt, m_with.zone, m_with.clock.now());
    if (!input) {
        Q_EMIT failed(input.error());
        return;
    }
    input->session = m_guidance.session();
    if (input->channel == FeeChannel::Message) {
        if (const auto may = m_with.check(input->words, m_with.books.current()); !may) {
            Q_EMIT failed(may.error());
            return;
        }
    }
    m_saving = true;
    if (input->answer == FeeAnswer::Disputes) {
        saveDispute(*input);
    } else {
        saveContact(*input);
    }
}

void FeeContactDesk::saveContact(const FeeContactToSave& input)
{
    m_with.desk.write<FeeContactKept>(
        this,
        [input, &ids = m_with.ids, &book = m_with.books.current(), now = m_with.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return FeeContactService{ids}.save(uow, actor, input, book, now); },
        [this](const Result<FeeContactKept>& kept) {
            m_saving = false;
            if (!kept) {
                Q_EMIT failed(kept.error()); // what was typed stays
                return;
            }
            m_contact.reset();
            m_draft.forget();
            m_guidance.end();
            const bool promised = !kept->promises.empty();
            Q_EMIT ended(kept->contact.account,
                         promised ? tr("Saved. The promise stands in the strip until its day.") : tr("Saved."));
        });
}

void FeeContactDesk::saveDispute(const FeeContactToSave& input)
{
    m_with.desk.write<FeeDisputeOpened>(
        this,
        [dispute = FeeDispute{.contact = input, .ticket = m_ticket, .reportTo = m_form->reportTo()}, &ids = m_with.ids,
         &book = m_with.books.current(), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return FeeDisputes{ids}.open(uow, actor, dispute, book, now);
        },
        [this](const Result<FeeDisputeOpened>& opened) {
            m_saving = false;
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_contact.reset();
            m_draft.forget();
            m_guidance.end();
            Q_EMIT ended(opened->contact.account,
                         tr("Saved. These fees wait until the ticket %1 has ended.").arg(toQt(opened->ticket.number)));
            Q_EMIT ticketOpened(refOf(opened->ticket));
        });
}

void FeeContactDesk::leave()
{
    keepDraft();
    if (isUnderWay() && !m_form->isTouched()) {
        m_contact.reset();
    }
    m_guidance.end();
    Q_EMIT guidanceChanged();
}

void FeeContactDesk::discard()
{
    if (!isUnderWay() || m_saving) {
        return;
    }
    m_draft.drop(m_contact->value());
    m_contact.reset();
    m_moved = false;
    m_guidance.end();
    Q_EMIT guidanceChanged();
}

// --- what is half entered ---

RecordImage FeeContactDesk::draft() const
{
    RecordImage payload = m_form->image();
    payload.set(contactAccount, m_form->what().task.account.id.toString());
    payload.set(channelOfDraft, std::string{nameOf(m_form->what().task.channel)});
    payload.set(stepOfDraft, m_form->what().task.step);
    ImageWriter to{payload, ""};
    to.time(begunOfDraft, m_begunAt);
    payload.set(ticketOfDraft, m_ticket.toString()); // sent twice, a dispute opens one ticket
    return payload;
}

void FeeContactDesk::second() { keepDraft(); }

void FeeContactDesk::keepDraft()
{
    if (std::exchange(m_moved, false) && isUnderWay() && !m_saving) {
        m_draft.keep(m_contact->value(), draft());
    }
}

/// Another account is called while one is half entered: that one waits, as it does after a crash.
void FeeContactDesk::putAside(FeeAccountId next)
{
    if (isUnderWay() && m_form->isTouched() && m_form->what().task.account.id != next) {
        m_moved = true;
        keepDraft();
        m_halves.insert_or_assign(m_form->what().task.account.id, Half{*m_contact, draft()});
    }
}

void FeeContactDesk::restoreDrafts()
{
    m_draft.findAll([this](const std::vector<Draft>& drafts) {
        std::vector<FeeAccountId> accounts;
        for (const Draft& draft : drafts) {
            const auto contact = FeeContactId::fromValue(draft.record.id);
            const auto account = FeeAccountId::parse(draft.payload.get(contactAccount));
            // The newest of an account counts; whoever was quicker than this reading has begun that one anew.
            const bool isBegun = isUnderWay() && account && *account == m_form->what().task.account.id;
            if (contact && account && !isBegun && m_halves.emplace(*account, Half{*contact, draft.payload}).second) {
                accounts.push_back(*account);
            }
        }
        m_with.desk.read<QStringList>(
            this, "fee.half",
            [accounts](const ReadView& view) -> Result<QStringList> {
                QStringList names;
                for (const FeeAccountId id : accounts) {
                    if (const auto found = view.fees().findAccount(id)) { // one that went has nothing to go on with
                        names += toQt(found->place + ' ' + found->payer).simplified();
                    }
                }
                return names;
            },
            [this](const Result<QStringList>& names) {
                if (names && !names->isEmpty()) {
                    //: %1 rooms and payers, the latest first
                    m_waiting = tr("Half entered: the contact with %1. Begin it again (Alt+T) to go on with it.")
                                    .arg(names->join(QStringLiteral("; ")));
                }
            });
    });
}

/// How the payer likes to be spoken to, and what was said last.
void FeeContactDesk::showSaid()
{
    const FeeTask& task = m_form->what().task;
    QStringList said{toQt(task.account.preferences),
                     FeeWorklistTexts::last(task, m_with.zone, m_with.zone.localDate(m_begunAt))};
    said.removeAll(QString());
    m_form->showSaid(said.join(QLatin1Char('\n')));
}

void FeeContactDesk::retranslate()
{
    m_work->retranslate();
    m_form->retranslate();
    if (isUnderWay()) {
        showSaid();
    }
}

} // namespace frontdesk
