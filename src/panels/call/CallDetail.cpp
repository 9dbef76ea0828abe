#include "panels/call/CallDetail.h"

#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/promise/PromiseRepository.h"
#include "panels/call/CallFormWidget.h"
#include "panels/call/CallTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds undoTime{10};

RecordRef refOf(CallId id) { return {RecordKind::Call, id.value()}; }

QPushButton* namedButton(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

CallDetail::CallDetail(const Surroundings& around, QWidget* parent) : QFrame(parent), m_around(around)
{
    setObjectName(QStringLiteral("callDetail"));
    setProperty("class", QStringLiteral("card"));
    build();
    connect(&m_around.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        // What is being corrected stays as typed; saving it will tell when somebody else was quicker.
        if (m_data && !m_editing &&
            (records.contains(refOf(m_data->call.id)) || contains(records, RecordKind::Promise))) {
            load(m_data->call.id, false);
        }
    });
    retranslate();
    hide();
}

std::optional<CallId> CallDetail::shownCall() const
{
    return m_data ? std::optional<CallId>{m_data->call.id} : std::nullopt;
}

void CallDetail::open(CallId id) { load(id, false); }

void CallDetail::openToComplete(CallId id) { load(id, true); }

void CallDetail::close()
{
    m_data.reset();
    m_editing = false;
    hide();
    Q_EMIT closed();
}

void CallDetail::closeOrLeaveForm()
{
    if (m_editing && m_data && m_form->form() == m_data->call.toForm()) {
        m_editing = false;
        showData();
    } else if (m_editing) {
        saveToComplete(); // nothing typed is thrown away
    } else {
        close();
    }
}

void CallDetail::load(CallId id, bool toEdit)
{
    m_around.desk.read<Data>(
        this, "call.detail",
        [id](const ReadView& view) -> Result<Data> {
            auto call = view.calls().find(id);
            if (!call) {
                return tl::make_unexpected(call.error());
            }
            auto promises = view.promises().ofOrigin(refOf(id));
            if (!promises) {
                return tl::make_unexpected(promises.error());
            }
            auto history = view.audit().historyOf(refOf(id));
            if (!history) {
                return tl::make_unexpected(history.error());
            }
            return Data{std::move(*call), std::move(*promises), std::move(*history)};
        },
        [this, toEdit](Result<Data> loaded) {
            if (!loaded) {
                return fail(loaded.error());
            }
            m_data = std::move(*loaded);
            m_editing = false;
            const bool wasOpen = isVisible();
            showData();
            setVisible(true);
            if (toEdit) {
                edit();
            } else if (!wasOpen) {
                m_close->setFocus(Qt::OtherFocusReason);
            }
            if (!wasOpen) {
                Q_EMIT opened();
            }
        });
}

void CallDetail::edit()
{
    if (m_data && !m_data->call.voided) {
        m_editing = true;
        showData();
        m_form->focusKeyPoints();
    }
}

void CallDetail::save() { write(false); }

void CallDetail::saveToComplete() { write(true); }

void CallDetail::write(bool toComplete)
{
    if (!m_data || !m_editing) {
        return;
    }
    m_around.desk.write<Call>(
        this,
        [id = m_data->call.id, version = m_data->call.version, form = m_form->form(), toComplete,
         now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return CallService{}.change(uow, actor, id, version, form, toComplete, now);
        },
        [this](Result<Call> call) {
            if (!call) {
                m_form->markProblems(call.error().problems);
                return fail(call.error());
            }
            m_editing = false;
            open(call->id);
        });
}

void CallDetail::voidCall()
{
    if (!m_data) {
        return;
    }
    m_around.desk.write<Call>(
        this,
        [id = m_data->call.id, reason = fromQt(m_reason->text()), now = m_around.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return CallService{}.voidCall(uow, actor, id, reason, now); },
        [this](Result<Call> call) {
            if (!call) {
                return fail(call.error());
            }
            offerUndo(*call);
            open(call->id);
        });
}

void CallDetail::offerUndo(const Call& voided)
{
    const auto undo = [this, id = voided.id, version = voided.version] {
        m_around.desk.write<Call>(
            this,
            [id, version, now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
                return CallService{}.unvoid(uow, actor, id, version, now);
            },
            [this](Result<Call> call) {
                if (!call) {
                    return fail(call.error());
                }
                open(call->id);
            });
    };
    m_around.notices.say({.words = tr("The call is voided. It stays in the list, struck through."),
                          .act = tr("Undo"),
                          .run = undo,
                          .until = m_around.clock.steady() + undoTime});
}

void CallDetail::dealWith(CallId id, const QString& how)
{
    m_around.desk.write<Call>(
        this,
        [id, how = fromQt(how), now = m_around.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return CallService{}.dealWithMissed(uow, actor, id, how, now);
        },
        [this](Result<Call> call) {
            if (!call) {
                fail(call.error());
            }
        });
}

void CallDetail::setLateReason(const QString& reason)
{
    if (!m_data || reason.isEmpty()) {
        return;
    }
    m_around.desk.write<Call>(
        this,
        [id = m_data->call.id, reason = fromQt(reason), now = m_around.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return CallService{}.setLateReason(uow, actor, id, reason, now); },
        [this](Result<Call> call) {
            if (!call) {
                fail(call.error());
            }
        });
}

void CallDetail::chooseCategory(int index)
{
    if (m_editing) {
        m_form->chooseCategory(index);
    }
}

void CallDetail::fail(const Error& error)
{
    m_around.notices.say({.words = errorText(error), .state = QStringLiteral("late")});
}

void CallDetail::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("detailTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("class", QStringLiteral("title"));
    m_result = new Chip(this);
    m_close = new KeyHintButton(this);
    namedButton(m_close, "closeDetailKeyHintButton");
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_result);
    head->addStretch(1);
    head->addWidget(m_close);

    m_form = new CallFormWidget(this);
    m_form->setObjectName(QStringLiteral("detailFormWidget"));
    m_form->setBooks(&m_around.books);
    m_facts = new QWidget(this);

    const auto chipRow = [this](QLabel*& words, ChoiceChips*& chips, const char* name) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        words = new QLabel(row);
        words->setProperty("class", QStringLiteral("section"));
        chips = new ChoiceChips(row);
        chips->setObjectName(QLatin1String(name));
        layout->addWidget(words);
        layout->addWidget(chips, 1);
        return row;
    };
    m_lateRow = chipRow(m_lateWords, m_late, "detailLateReasonChoiceChips");
    m_missedRow = chipRow(m_missedWords, m_missed, "detailMissedChoiceChips");
    connect(m_late, &ChoiceChips::chosen, this, &CallDetail::setLateReason);
    connect(m_missed, &ChoiceChips::chosen, this, [this](const QString& how) {
        if (m_data && !how.isEmpty()) {
            dealWith(m_data->call.id, how);
        }
    });

    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(12);
    m_save = new KeyHintButton(acts);
    m_save->setProperty("class", QStringLiteral("primary"));
    m_stillOpen = new KeyHintButton(acts);
    m_edit = new KeyHintButton(acts);
    m_void = new QPushButton(acts);
    for (QWidget* act : std::initializer_list<QWidget*>{
             namedButton(m_save, "detailSaveKeyHintButton"), namedButton(m_stillOpen, "detailToCompleteKeyHintButton"),
             namedButton(m_edit, "editKeyHintButton"), namedButton(m_void, "voidPushButton")}) {
        flow->addWidget(act);
    }
    m_voidRow = new QWidget(this);
    auto* voidLayout = new QHBoxLayout(m_voidRow);
    voidLayout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(m_voidRow);
    m_reason->setObjectName(QStringLiteral("voidReasonLineEdit"));
    m_voidNow = namedButton(new QPushButton(m_voidRow), "voidNowPushButton");
    voidLayout->addWidget(m_reason, 1);
    voidLayout->addWidget(m_voidNow);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    for (QWidget* part : {static_cast<QWidget*>(m_form), m_facts, m_missedRow, m_lateRow, acts, m_voidRow}) {
        layout->addWidget(part);
    }
    connect(m_close, &QPushButton::clicked, this, &CallDetail::closeOrLeaveForm);
    connect(m_save, &QPushButton::clicked, this, &CallDetail::save);
    connect(m_stillOpen, &QPushButton::clicked, this, &CallDetail::saveToComplete);
    connect(m_edit, &QPushButton::clicked, this, &CallDetail::edit);
    connect(m_void, &QPushButton::clicked, this, [this] {
        m_voidRow->setVisible(true);
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_voidNow, &QPushButton::clicked, this, &CallDetail::voidCall);
    connect(m_reason, &QLineEdit::returnPressed, this, &CallDetail::voidCall);
}

void CallDetail::retranslate()
{
    m_close->setText(tr("Back"));
    m_close->setKeyHint(QStringLiteral("Esc"));
    m_save->setText(tr("Save"));
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_stillOpen->setText(tr("Still to complete"));
    m_edit->setText(tr("Complete or correct"));
    m_edit->setKeyHint(QStringLiteral("Ctrl+E"));
    m_void->setText(tr("Void \u2026"));
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
    if (m_data) {
        showData();
    }
}

void CallDetail::showData()
{
    const Call& call = m_data->call;
    const auto now = m_around.clock.now();
    m_title->setText(whenText(call.live.rangAt, m_around.zone, now) + QLatin1String("  ") + CallTexts::caller(call));
    const auto result = CallTexts::resultOf(call);
    m_result->say(result.words, result.state);
    const bool voided = call.voided.has_value();
    const bool missed = call.live.outcome == CallOutcome::Missed;
    m_form->setVisible(m_editing);
    if (m_editing) {
        m_form->clearProblems();
        m_form->setForm(call.toForm());
    }
    m_save->setVisible(m_editing);
    m_stillOpen->setVisible(m_editing);
    m_edit->setVisible(!m_editing && !voided);
    m_void->setVisible(!m_editing && !voided);
    m_voidRow->setVisible(false);
    m_reason->clear();
    m_lateRow->setVisible(call.live.late && !missed && !voided && !m_editing);
    m_late->setValue(toQt(call.lateReason));
    m_missedRow->setVisible(missed && !voided && !m_editing);
    m_missed->setValue(call.dealtWith ? toQt(call.dealtWith->how) : QString());

    // Built anew: a widget with a fresh layout is simpler than rows that come and go.
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* rows = new QFormLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (!m_editing) {
        showFacts(rows);
    }
    showMore(rows);
}

} // namespace frontdesk
