#include "panels/arrears/FeePaymentPage.h"

#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeDamages.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/people/Rights.h"
#include "panels/arrears/FeeApprovalRow.h"
#include "panels/arrears/FeePaymentPapers.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/ScrolledPage.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds payingNoticeTime{15};
constexpr const char* accountOfDraft = "account";

} // namespace

FeePaymentPage::FeePaymentPage(Ports ports, QWidget* parent)
    : QFrame(parent), m_with(std::move(ports)),
      m_draft(m_with.desk, m_with.clock, RecordKind::FeePayment, this, [this](const Error& error) { tell(error); }),
      m_guidance(m_with.books, m_with.clock, m_with.settings, m_with.standingSlots), m_notice(new NoticeBar(this)),
      m_ask(new ActRow("feePaying", m_with.clock, m_with.zone, this)), m_pages(new QStackedWidget(this)),
      m_form(new FeePaymentFormWidget(
          {.theme = m_with.theme,
           .keys = m_with.keys,
           .zone = m_with.zone,
           .clock = m_with.clock,
           .people = m_with.people,
           .mayWaive = [this] { return Rights::has(m_with.desk.actor().roles, Right::ManageFees); }})),
      m_detail(new FeePaymentDetail({.theme = m_with.theme, .keys = m_with.keys, .zone = m_with.zone}))
{
    build();
    restoreDraft();
}

FeePaymentPage::~FeePaymentPage() = default;

void FeePaymentPage::build()
{
    setObjectName(QStringLiteral("feePaymentPage"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_notice->setObjectName(QStringLiteral("feePayingNoticeBar"));
    layout->addWidget(m_notice);
    layout->addWidget(m_ask);
    m_pages->setObjectName(QStringLiteral("feePayingStackedWidget"));
    m_pages->addWidget(scrolledPage(m_form, m_pages));
    m_pages->addWidget(scrolledPage(m_detail, m_pages));
    layout->addWidget(m_pages, 1);
    // The panel around hands over the keys that it has, too.
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_Y, Qt::Key_4}) {
        auto* const shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, key] { press(Qt::ALT | key); });
    }
    connect(m_ask, &ActRow::given, this, &FeePaymentPage::answer);
    connect(m_form, &FeePaymentFormWidget::edited, this, &FeePaymentPage::edited);
    connect(m_form, &FeePaymentFormWidget::takeRequested, this, &FeePaymentPage::take);
    connect(m_form, &FeePaymentFormWidget::paperRequested, this, &FeePaymentPage::paper);
    connect(m_form, &FeePaymentFormWidget::leaveRequested, this, &FeePaymentPage::leave);
    connect(m_form, &FeePaymentFormWidget::discardRequested, this, &FeePaymentPage::discard);
    connect(m_detail, &FeePaymentDetail::actRequested, this, &FeePaymentPage::perform);
}

bool FeePaymentPage::press(QKeyCombination key)
{
    using Act = FeePaymentDetail::Act;
    const auto run = [](const auto& job) {
        job();
        return true;
    };
    if (key == QKeyCombination(Qt::ALT | Qt::Key_P)) {
        return run([this] { paper(); });
    }
    if (page() == Page::Form) {
        const int method = key.key() - Qt::Key_1;
        if (key.keyboardModifiers() == Qt::AltModifier && method >= 0 && method < 4) {
            return run([this, method] { m_form->chooseMethod(method); });
        }
        return key == QKeyCombination(Qt::ALT | Qt::Key_X) && run([this] { discard(); });
    }
    constexpr std::array acts{std::pair{Qt::Key_Y, Act::Confirm}, std::pair{Qt::Key_I, Act::Invoice},
                              std::pair{Qt::Key_B, Act::Before}, std::pair{Qt::Key_Delete, Act::Counter}};
    for (const auto& [letter, act] : acts) {
        if (key == QKeyCombination(Qt::AltModifier, letter)) {
            return run([this, act = act] { perform(act); });
        }
    }
    return false;
}

FeePaymentPage::Page FeePaymentPage::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void FeePaymentPage::show(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    Q_EMIT shown();
    Q_EMIT guidanceChanged();
}

GuidanceSource* FeePaymentPage::guidance() { return m_guidance.isAtWork() && !m_masked ? &m_guidance : nullptr; }

// --- the form ---

void FeePaymentPage::begin(FeeAccountId account)
{
    if (m_masked || m_saving) {
        return;
    }
    stopAsking();
    const bool other = m_half && m_edited && m_edited->account != account;
    if (!m_edited || (!m_half && m_edited->account != account)) {
        m_edited = Edited{.id = m_with.ids.next<FeePaymentTag>(), .account = account};
        m_restored.reset();
    }
    std::optional<FeePaymentForm> typed = std::exchange(m_restored, std::nullopt);
    if (!typed && m_half && m_known && m_known->account.id == m_edited->account) {
        typed = m_form->typed(); // what is owed is read anew below it
    }
    m_with.desk.read<Known>(
        this, "fee.paying",
        [id = m_edited->account](const ReadView& view) -> Result<Known> {
            auto found = view.fees().findAccount(id);
            auto items = view.fees().itemsOf(id);
            if (!found || !items) {
                return fail(found ? items.error() : found.error());
            }
            return Known{std::move(*found), std::move(*items)};
        },
        [this, typed, other](const Result<Known>& read) {
            if (!read) {
                tell(read.error());
                return;
            }
            known(*read, typed);
            if (other) {
                say(tr("This payment is half typed. Take it first, or throw it away."), {});
            }
        });
}

void FeePaymentPage::known(const Known& known, const std::optional<FeePaymentForm>& typed)
{
    if (!m_edited || m_edited->account != known.account.id) {
        return; // thrown away meanwhile
    }
    m_known = known;
    m_form->begin(known.account, known.items, FeeDamages::rate(m_with.books.current()));
    if (typed) {
        m_form->setForm(*typed);
    } else {
        m_guidance.begin(GuidanceSession{m_with.books.current().name()}, known.account.payer, known.account.place);
    }
    if (!m_guidance.isAtWork()) {
        m_guidance.begin(GuidanceSession{m_with.books.current().name()}, known.account.payer, known.account.place);
    }
    show(Page::Form);
    m_form->focusFirst();
}

void FeePaymentPage::edited()
{
    m_half = true;
    m_touched = true;
    if (m_edited) {
        if (const auto plan = m_form->plan(m_edited->id, {}, m_with.clock.now())) {
            m_guidance.setPayment(plan->payment);
            Q_EMIT guidanceChanged();
        }
    }
}

void FeePaymentPage::leave()
{
    keepDraft();
    m_guidance.end();
    Q_EMIT guidanceChanged();
    Q_EMIT left();
}

void FeePaymentPage::discard()
{
    if (page() != Page::Form || !m_edited || m_saving) {
        return;
    }
    m_draft.drop(m_edited->id.value());
    m_edited.reset();
    m_known.reset();
    m_half = false;
    m_touched = false;
    leave();
}

void FeePaymentPage::keepDraft()
{
    if (!std::exchange(m_touched, false) || !m_edited) {
        return;
    }
    RecordImage payload;
    payload.set(accountOfDraft, m_edited->account.toString());
    m_form->typed().writeTo(payload, "form.");
    m_draft.keep(m_edited->id.value(), std::move(payload));
}

void FeePaymentPage::restoreDraft()
{
    m_draft.find([this](std::int64_t id, const RecordImage& payload) {
        const auto payment = FeePaymentId::fromValue(id);
        const auto account = FeeAccountId::parse(payload.get(accountOfDraft));
        if (payment && account && !m_edited) {
            m_edited = Edited{.id = *payment, .account = *account};
            m_restored = FeePaymentForm::readFrom(payload, "form.");
            m_half = true;
        }
    });
}

// --- around it ---

bool FeePaymentPage::act(DeskAct act)
{
    if (act == DeskAct::Save) {
        if (page() == Page::Form) {
            take();
        }
        return true;
    }
    if (act == DeskAct::SaveToComplete) {
        if (m_asking) {
            stopAsking();
        } else {
            leave();
        }
        return true;
    }
    return false;
}

void FeePaymentPage::enter()
{
    if (page() == Page::Form) {
        m_form->focusFirst();
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

void FeePaymentPage::second()
{
    m_notice->look(m_with.clock.steady());
    keepDraft();
}

void FeePaymentPage::setMasked(bool masked)
{
    m_masked = masked;
    m_pages->setVisible(!masked);
    if (masked) {
        stopAsking();
        static_cast<void>(m_form->approval().takePin()); // whoever comes next finds none
    } else {
        m_form->retranslate(); // who is here now may be one who may waive
    }
    Q_EMIT guidanceChanged();
}

void FeePaymentPage::tell(const Error& error)
{
    const bool isForm = page() == Page::Form;
    const auto elsewhere = isForm ? m_form->markProblems(error.problems) : error.problems;
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        const QString field = FeePaymentFormWidget::labelOf(problem.field);
        //: %1 the name of a field, %2 what is wrong with it
        words += field.isEmpty() ? problemText(problem) : tr("%1: %2").arg(field, problemText(problem));
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void FeePaymentPage::say(const QString& words, const QString& state)
{
    m_notice->say({.words = words, .state = state, .until = m_with.clock.steady() + payingNoticeTime});
}

void FeePaymentPage::scale() { m_form->scale(); }

void FeePaymentPage::retranslate()
{
    setAccessibleName(tr("Taking money"));
    m_notice->retranslate();
    m_ask->retranslate();
    if (m_asking) {
        m_ask->reword(questionOf(*m_asking));
    }
    m_form->retranslate();
    if (m_shown) {
        display(*m_shown);
    }
    m_detail->retranslate();
}

} // namespace frontdesk
