// What is done with an account from its page: each act is one job on the write lane, with its words asked for before.
#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/PayPromiseService.h"
#include "panels/arrears/ArrearsPanel.h"
#include "panels/arrears/FeeAccountDetail.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/arrears/FeeTexts.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds feeNoticeTime{15};
constexpr const char* untilWord = "until";

} // namespace

void ArrearsPanel::perform(FeeAct act)
{
    if (act == FeeAct::Work && page() == Page::Detail && !m_masked) { // also while no account is chosen
        showWork();
        return;
    }
    if (act == FeeAct::Remit && page() == Page::Detail && !m_masked) { // the till is nobody's account
        openRemittance();
        return;
    }
    if (performPapers(act)) {
        return;
    }
    if (!m_shown || page() != Page::Detail || m_masked || !FeeActs::isOffered(act, *m_shown, today())) {
        return;
    }
    switch (act) {
    case FeeAct::Contact:
        beginContact();
        break;
    case FeeAct::Work:
        showWork();
        break;
    case FeeAct::Pay:
        m_payment->begin(m_shown->account.id);
        break;
    case FeeAct::Payments:
        m_payment->open(m_shown->payments.front().id);
        break;
    case FeeAct::Remit:
        openRemittance();
        break;
    case FeeAct::Pause:
        if (m_shown->account.isPausedOn(today())) {
            resume();
        } else {
            ask(act);
        }
        break;
    case FeeAct::Withdraw:
        ask(act);
        break;
    case FeeAct::AddItem:
        addItem();
        break;
    case FeeAct::VoidItem:
        if (m_detail->chosenItem() != nullptr) {
            ask(act);
        } else {
            say(tr("Choose the fee in the account's table first (Tab leads there)."));
        }
        break;
    case FeeAct::Edit:
        edit();
        break;
    case FeeAct::Statement:
        showStatement();
        break;
    case FeeAct::Letters:
    case FeeAct::Figures:
        break; // they want no account
    }
}

// --- asking ---

ActQuestion ArrearsPanel::questionOf(FeeAct act) const
{
    if (act == FeeAct::Pause) {
        return {.question = tr("Why do the reminders rest, and until when?"),
                .choices = {{QLatin1String(untilWord), tr("Until the end of this day"), QStringLiteral("1")},
                            {QStringLiteral("open"), tr("Until somebody ends it"), QStringLiteral("2")}},
                .words = tr("Why"),
                .when = m_with.clock.now() + std::chrono::days{7}};
    }
    if (act == FeeAct::Withdraw) {
        return withdrawQuestion();
    }
    const FeeItem* const item = m_detail->chosenItem();
    return {.question = item == nullptr ? QString()
                                        : tr("Why was %1 of %2 never owed?").arg(toQt(item->kind), toQt(item->period)),
            .words = tr("Why")};
}

/// Of several, which: their digits stand in the order of their days.
ActQuestion ArrearsPanel::withdrawQuestion() const
{
    const std::vector<PayPromise> open = m_shown->openPromises();
    if (open.size() == 1) {
        return {.question = tr("Why is the promise withdrawn? %1").arg(FeeTexts::promiseOf(open.front(), today())),
                .words = tr("Why")};
    }
    ActQuestion question{.question = tr("Which promise is withdrawn, and why?"), .words = tr("Why")};
    for (const PayPromise& promise : open) {
        question.choices += {QString::number(promise.id.value()), FeeTexts::promiseOf(promise, today()),
                             QString::number(question.choices.size() + 1)};
    }
    return question;
}

void ArrearsPanel::ask(FeeAct act)
{
    m_asking = act;
    m_ask->ask(questionOf(act));
}

void ArrearsPanel::stopAsking()
{
    if (m_asking) {
        m_asking.reset();
        m_ask->leave(&m_list->table());
    }
}

void ArrearsPanel::take()
{
    if (!m_asking || !m_shown) {
        return;
    }
    QGuiApplication::inputMethod()->commit();
    const std::string words = fromQt(m_ask->words());
    if (*m_asking == FeeAct::Pause) {
        std::optional<LocalDate> until;
        if (m_ask->choice() == QLatin1String(untilWord)) {
            until = m_with.zone.localDate(m_ask->when());
        }
        const FeeAccountAt at{m_shown->account.id, m_shown->account.version};
        change(
            [at, words, until, zone = m_with.zone](UnitOfWork& uow, const Actor& actor,
                                                   const FeeAccountService& service, UtcTime now) {
                return service.pause(uow, actor, at, words, until, {}, zone, now).map([](const FeeAccount&) {});
            },
            tr("Nobody is reminded for now."), [this] { resume(); });
    } else if (*m_asking == FeeAct::Withdraw) {
        withdraw(words);
    } else if (const FeeItem* const item = m_detail->chosenItem()) {
        voidItem(*item, words);
    }
}

// --- doing ---

void ArrearsPanel::resume()
{
    if (!m_shown) {
        return;
    }
    const FeeAccountAt at{m_shown->account.id, m_shown->account.version};
    change([at](UnitOfWork& uow, const Actor& actor, const FeeAccountService& service,
                UtcTime now) { return service.resume(uow, actor, at, now).map([](const FeeAccount&) {}); },
           tr("Reminders go on."));
}

/// It holds nobody back any longer: the account's steps go on where they are.
void ArrearsPanel::withdraw(const std::string& reason)
{
    const std::vector<PayPromise> open = m_shown->openPromises();
    const auto chosen = std::find_if(open.begin(), open.end(), [&](const PayPromise& each) {
        return open.size() == 1 || m_ask->choice() == QString::number(each.id.value());
    });
    if (chosen == open.end()) {
        say(tr("This promise is not open any more."));
        return;
    }
    change(
        [id = chosen->id, version = chosen->version, reason, &ids = m_with.ids](UnitOfWork& uow, const Actor& actor,
                                                                                const FeeAccountService&, UtcTime now) {
            return PayPromiseService{ids}.withdraw(uow, actor, id, version, reason, now).map([](const PayPromise&) {});
        },
        tr("Withdrawn. Reminders go on."));
}

void ArrearsPanel::voidItem(const FeeItem& item, const std::string& reason)
{
    change(
        [id = item.id, version = item.version, reason](UnitOfWork& uow, const Actor& actor,
                                                       const FeeAccountService& service, UtcTime now) {
            return service.voidItem(uow, actor, id, version, reason, now).map([](const FeeItem&) {});
        },
        tr("Voided. It is owed no longer."),
        [this, id = item.id, version = item.version + 1] {
            change(
                [id, version](UnitOfWork& uow, const Actor& actor, const FeeAccountService& service, UtcTime now) {
                    return service.unvoidItem(uow, actor, id, version, now).map([](const FeeItem&) {});
                },
                tr("Taken back."));
        });
}

void ArrearsPanel::change(Job job, const QString& done, std::function<void()> undo)
{
    if (m_saving) {
        return;
    }
    m_saving = true;
    m_with.desk.write<bool>(
        this,
        [job = std::move(job), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
            return job(uow, actor, FeeAccountService{}, now).map([] { return true; });
        },
        [this, done, undo = std::move(undo)](const Result<bool>& changed) {
            m_saving = false;
            if (!changed) {
                tell(changed.error()); // what was typed stays
                return;
            }
            stopAsking();
            m_notice->say({.words = done,
                           .state = QStringLiteral("ok"),
                           .act = undo ? tr("Undo") : QString(),
                           .run = undo,
                           .until = m_with.clock.steady() + feeNoticeTime});
            reload();
        });
}

} // namespace frontdesk
