#include "domain/call/CallService.h"
#include "domain/promise/PromiseService.h"
#include "panels/call/CallDetail.h"
#include "panels/call/CallFormWidget.h"
#include "panels/call/OpenPromises.h"
#include "panels/support/Chip.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds undoTime{10};

QPushButton* namedButton(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

template <class T> void CallDetail::run(Service<T> step, std::function<void(const T&)> done)
{
    m_around.desk.write<T>(
        this,
        [step = std::move(step), now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return step(uow, actor, now);
        },
        [this, done = std::move(done)](Result<T> result) {
            if (result) {
                done(*result);
                return;
            }
            fail(result.error());
            if (m_data) {
                showData(); // chips stand again as it is
            }
        });
}

void CallDetail::offerUndo(const QString& words, std::function<void()> undo)
{
    m_around.notices.say(
        {.words = words, .act = tr("Undo"), .run = std::move(undo), .until = m_around.clock.steady() + undoTime});
}

void CallDetail::voidCall()
{
    if (!m_data) {
        return;
    }
    run<Call>(
        [id = m_data->call.id, reason = fromQt(m_reason->text())](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return CallService{}.voidCall(uow, actor, id, reason, now);
        },
        [this](const Call& voided) {
            offerUndo(tr("The call is voided. It stays in the list, struck through."),
                      [this, id = voided.id, version = voided.version] { restore(id, version); });
        });
}

void CallDetail::restore(CallId id, Version version)
{
    run<Call>([id, version](UnitOfWork& uow, const Actor& actor,
                            UtcTime now) { return CallService{}.unvoid(uow, actor, id, version, now); },
              [this](const Call& call) { open(call.id); });
}

void CallDetail::dealWith(CallId id, const QString& how)
{
    run<Call>([id, how = fromQt(how)](UnitOfWork& uow, const Actor& actor,
                                      UtcTime now) { return CallService{}.dealWithMissed(uow, actor, id, how, now); },
              [this](const Call& call) {
                  offerUndo(tr("Missed call: %1").arg(missedAnswerLabel(call.dealtWith->how)),
                            [this, id = call.id, version = call.version] { reopenMissed(id, version); });
              });
}

void CallDetail::reopenMissed(CallId id, Version version)
{
    run<Call>([id, version](UnitOfWork& uow, const Actor& actor,
                            UtcTime now) { return CallService{}.reopenMissed(uow, actor, id, version, now); },
              [](const Call&) {});
}

void CallDetail::setLateReason(const QString& reason)
{
    if (!m_data || reason.isEmpty()) {
        m_late->setValue(m_data ? toQt(m_data->call.lateReason) : QString());
        return;
    }
    run<Call>(
        [id = m_data->call.id, reason = fromQt(reason)](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return CallService{}.setLateReason(uow, actor, id, reason, now);
        },
        [](const Call&) {});
}

void CallDetail::keep(PromiseId id)
{
    run<Promise>([id](UnitOfWork& uow, const Actor& actor,
                      UtcTime now) { return PromiseService{}.keep(uow, actor, id, now, {}); },
                 [this](const Promise& kept) { offerReopen(tr("The promise is kept."), kept); });
}

void CallDetail::tellProgress(PromiseId id, UtcTime next)
{
    run<Promise>([id, next](UnitOfWork& uow, const Actor& actor,
                            UtcTime now) { return PromiseService{}.toldProgress(uow, actor, id, now, next, {}); },
                 [](const Promise&) {});
}

void CallDetail::withdraw(PromiseId id, const QString& reason)
{
    run<Promise>(
        [id, reason = fromQt(reason.trimmed())](UnitOfWork& uow, const Actor& actor, UtcTime now) {
            return PromiseService{}.withdraw(uow, actor, id, now, reason);
        },
        [this](const Promise& withdrawn) { offerReopen(tr("The promise is withdrawn."), withdrawn); });
}

void CallDetail::offerReopen(const QString& words, const Promise& closed)
{
    offerUndo(words, [this, id = closed.id, version = closed.version] {
        run<Promise>([id, version](UnitOfWork& uow, const Actor& actor,
                                   UtcTime now) { return PromiseService{}.reopen(uow, actor, id, version, now); },
                     [](const Promise&) {});
    });
}

void CallDetail::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("detailTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    m_result = new Chip(this);
    m_close = new KeyHintButton(this);
    namedButton(m_close, "closeDetailKeyHintButton");
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_result);
    head->addWidget(m_close);

    m_promises = new OpenPromises(m_around.clock, m_around.zone, this);
    connect(m_promises, &OpenPromises::kept, this, &CallDetail::keep);
    connect(m_promises, &OpenPromises::progressTold, this, &CallDetail::tellProgress);
    connect(m_promises, &OpenPromises::withdrawn, this, &CallDetail::withdraw);
    m_form = new CallFormWidget(this);
    m_form->setObjectName(QStringLiteral("detailFormWidget"));
    m_form->setBooks(&m_around.books);
    m_facts = new QWidget(this);
    m_lateRow = buildChips(m_lateWords, m_late, "detailLateReasonChoiceChips");
    m_missedRow = buildChips(m_missedWords, m_missed, "detailMissedChoiceChips");
    connect(m_late, &ChoiceChips::chosen, this, &CallDetail::setLateReason);
    connect(m_missed, &ChoiceChips::chosen, this, [this](const QString& how) {
        if (m_data && !how.isEmpty()) {
            dealWith(m_data->call.id, how);
        } else if (m_data && m_data->call.dealtWith) {
            reopenMissed(m_data->call.id, m_data->call.version); // the chosen one pressed again
        }
    });
    QWidget* acts = buildActs();
    m_voidRow = new QWidget(this);
    auto* voidLayout = new QHBoxLayout(m_voidRow);
    voidLayout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(m_voidRow);
    m_reason->setObjectName(QStringLiteral("voidReasonLineEdit"));
    m_voidNow = namedButton(new QPushButton(m_voidRow), "voidNowPushButton");
    voidLayout->addWidget(m_reason, 1);
    voidLayout->addWidget(m_voidNow);
    connect(m_voidNow, &QPushButton::clicked, this, &CallDetail::voidCall);
    connect(m_reason, &QLineEdit::returnPressed, this, &CallDetail::voidCall);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_promises, m_form, m_facts, m_missedRow, m_lateRow, acts, m_voidRow}) {
        layout->addWidget(part);
    }
}

QWidget* CallDetail::buildChips(QLabel*& words, ChoiceChips*& chips, const char* name)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    words = new QLabel(row);
    words->setProperty("class", QStringLiteral("section"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true); // large text
    chips = new ChoiceChips(row);
    chips->setObjectName(QLatin1String(name));
    layout->addWidget(words, 1);
    layout->addWidget(chips, 3);
    return row;
}

QWidget* CallDetail::buildActs()
{
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(12);
    m_save = new KeyHintButton(acts);
    m_save->setProperty("class", QStringLiteral("primary"));
    m_stillOpen = new KeyHintButton(acts);
    m_edit = new KeyHintButton(acts);
    m_void = new QPushButton(acts);
    m_restore = new QPushButton(acts);
    for (QWidget* act : std::initializer_list<QWidget*>{
             namedButton(m_save, "detailSaveKeyHintButton"), namedButton(m_stillOpen, "detailToCompleteKeyHintButton"),
             namedButton(m_edit, "editKeyHintButton"), namedButton(m_void, "voidPushButton"),
             namedButton(m_restore, "restorePushButton")}) {
        flow->addWidget(act);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    acts->setSizePolicy(policy);
    connect(m_close, &QPushButton::clicked, this, &CallDetail::closeOrLeaveForm);
    m_around.keys.showOn(m_close, DeskAct::SaveToComplete);
    m_around.keys.showOn(m_save, DeskAct::Save);
    connect(m_save, &QPushButton::clicked, this, &CallDetail::save);
    connect(m_stillOpen, &QPushButton::clicked, this, &CallDetail::saveToComplete);
    connect(m_edit, &QPushButton::clicked, this, &CallDetail::edit);
    connect(m_void, &QPushButton::clicked, this, [this] {
        m_voidRow->setVisible(true);
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_data) {
            restore(m_data->call.id, m_data->call.version);
        }
    });
    return acts;
}

void CallDetail::retranslate()
{
    m_close->setText(tr("Back"));
    m_save->setText(tr("Save"));
    m_stillOpen->setText(tr("Still to complete"));
    m_edit->setText(tr("Complete or correct"));
    m_edit->setKeyHint(QStringLiteral("Ctrl+E"));
    m_void->setText(tr("Void \u2026"));
    m_restore->setText(tr("Restore"));
    m_reason->setPlaceholderText(tr("Why is this call void?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_voidNow->setText(tr("Void with this reason"));
    m_lateWords->setText(tr("Why was the answer late?"));
    m_missedWords->setText(tr("Missed:"));
    QList<ChoiceChips::Choice> reasons;
    for (const auto word : lateReasons) {
        reasons.append({toQt(word), lateReasonLabel(word), {}});
    }
    m_late->setChoices(reasons);
    QList<ChoiceChips::Choice> answers;
    for (const auto word : missedWays) {
        answers.append({toQt(word), missedAnswerLabel(word), {}});
    }
    m_missed->setChoices(answers);
    m_late->setAccessibleName(m_lateWords->text());
    m_missed->setAccessibleName(m_missedWords->text());
    m_promises->retranslate();
    if (m_data) {
        showData();
    }
}

} // namespace frontdesk
