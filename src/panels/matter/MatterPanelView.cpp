// How the counter's panel is put together and what it shows.
#include "panels/matter/MatterPanel.h"

#include "domain/matter/MatterKind.h"
#include "domain/matter/MatterRepository.h"
#include "panels/matter/MatterDetail.h"
#include "panels/matter/MatterList.h"
#include "panels/matter/MatterTexts.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/KnownIssueLine.h"
#include "text/ErrorText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "ui_MatterPanel.h"

#include <QApplication>
#include <set>

namespace frontdesk {

namespace {

constexpr int mostMatters = 2000;
constexpr std::chrono::seconds matterReloadRetry{5};

} // namespace

void MatterPanel::build()
{
    m_ui->setupUi(this);
    m_ui->matterScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->matterPage->setAutoFillBackground(false);
    setFocusPolicy(Qt::ClickFocus);
    m_ui->matterFormWidget->setBooks(&m_with.books);
    m_issueLine = new KnownIssueLine({m_with.desk, m_with.hub, m_with.clock}, "matter.issues", this);
    m_ui->formLayout->insertWidget(m_ui->formLayout->indexOf(m_ui->matterFormWidget), m_issueLine);
    m_detail = new MatterDetail(
        {m_with.desk, m_with.hub, m_with.books, m_with.keys, m_with.clock, m_with.zone, *m_ui->matterNoticeBar}, this);
    m_ui->detailLayout->addWidget(m_detail);
    m_list = new MatterList(m_with.theme, m_with.zone, m_with.clock, this);
    m_list->setObjectName(QStringLiteral("matterList"));
    m_ui->listLayout->addWidget(m_list);
    m_ui->pageLayout->setStretch(m_ui->pageLayout->indexOf(m_ui->listLayout), 1);
    auto* const acts = new FlowLayout(m_ui->actsWidget); // they need a second line at large text
    acts->setSpacing(6);
    m_slip = new KeyHintButton(m_ui->actsWidget);
    m_slip->setObjectName(QStringLiteral("matterSlipKeyHintButton"));
    m_slip->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_G).toString(QKeySequence::NativeText));
    connect(m_slip, &QPushButton::clicked, this, &MatterPanel::beginSlip);
    for (KeyHintButton* const button :
         {m_ui->saveMatterKeyHintButton, m_slip, m_ui->waitKeyHintButton, m_ui->matterToCompleteKeyHintButton}) {
        acts->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_ui->actsWidget->setSizePolicy(flowing);
    m_with.keys.showOn(m_ui->openMatterKeyHintButton, DeskAct::CounterOpen);
    m_with.keys.showOn(m_ui->takeUpKeyHintButton, DeskAct::CounterReturn);
    m_with.keys.showOn(m_ui->saveMatterKeyHintButton, DeskAct::Save);
    m_with.keys.showOn(m_ui->waitKeyHintButton, DeskAct::HoldOrResume);
    m_with.keys.showOn(m_ui->matterToCompleteKeyHintButton, DeskAct::SaveToComplete);

    connect(&m_with.keys, &KeyBindings::changed, this, &MatterPanel::retranslate);
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Matter) || contains(records, RecordKind::Setting)) {
            reload();
        }
    });
    connect(m_ui->openMatterKeyHintButton, &QPushButton::clicked, this, &MatterPanel::somebodyCame);
    connect(m_ui->takeUpKeyHintButton, &QPushButton::clicked, this, [this] { takeUp({}); });
    connect(m_ui->saveMatterKeyHintButton, &QPushButton::clicked, this, &MatterPanel::save);
    connect(m_ui->waitKeyHintButton, &QPushButton::clicked, this, &MatterPanel::askToWait);
    connect(m_ui->matterToCompleteKeyHintButton, &QPushButton::clicked, this, &MatterPanel::saveToComplete);
    connectEmergency();
    connect(m_ui->matterFormWidget, &RecordFormWidget::edited, this, &MatterPanel::takeForm);
    connect(m_list, &MatterList::openRequested, m_detail, &MatterDetail::open);
    connect(m_detail, &MatterDetail::closed, this, &MatterPanel::showHand);
    connect(m_detail, &MatterDetail::opened, this,
            [this] { m_ui->matterScrollArea->ensureWidgetVisible(m_detail, 0, 8); });
}

void MatterPanel::takeForm()
{
    if (m_shown && m_with.board.find(*m_shown) != nullptr) {
        m_with.board.setForm(*m_shown, m_ui->matterFormWidget->form());
    }
}

void MatterPanel::showHand()
{
    const CounterMatter* matter = current();
    if (matter == nullptr && m_ui->formFrame->isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason); // Qt would move it on to the filter, where typing must not land by mistake
    }
    m_ui->idleFrame->setVisible(matter == nullptr);
    m_ui->formFrame->setVisible(matter != nullptr);
    if (matter == nullptr) {
        m_shown.reset();
        showIdle();
        return;
    }
    if (m_shown != matter->id) {
        m_ui->matterFormWidget->clearProblems();
    }
    m_shown = matter->id;
    showMatter(*matter);
}

void MatterPanel::showIdle()
{
    const auto next = m_with.board.next();
    m_ui->takeUpKeyHintButton->setVisible(next.has_value());
    if (const CounterMatter* waiting = next && !m_masked ? m_with.board.find(*next) : nullptr) {
        const MatterForm& form = waiting->form;
        m_ui->idleWordsLabel->setText(
            tr("%1 has waited longest.").arg(personLabel(form.name, form.title, form.place, form.kind)));
        return;
    }
    m_ui->idleWordsLabel->setText(!m_savedWords.isEmpty()
                                      ? m_savedWords
                                      : tr("%1 when somebody comes to the counter; then a digit says what for.")
                                            .arg(m_with.keys.nameOf(DeskAct::CounterOpen)));
}

void MatterPanel::showMatter(const CounterMatter& matter)
{
    const MatterForm& form = matter.form;
    m_ui->personLabel->setText(personLabel(form.name, form.title, form.place, form.kind));
    const bool ended = matter.live.state() == MatterState::Ended;
    m_ui->stateChip->say(ended             ? tr("Not saved yet")
                         : matter.restored ? tr("Brought back")
                                           : tr("Being served"),
                         ended || matter.restored ? QStringLiteral("near") : QStringLiteral("accent"));
    m_ui->matterFormWidget->setForm(form);
    m_issueLine->setAsked(AskedIssue{.place = form.place, .words = form.keyPoints + '\n' + form.requestedItems});
    showEmergency(matter);
    const bool saving = m_with.recorder.isSaving(matter.id);
    m_ui->saveMatterKeyHintButton->setEnabled(!saving);
    m_ui->matterToCompleteKeyHintButton->setEnabled(!saving);
    m_ui->matterToCompleteKeyHintButton->setText(form.untouched() ? tr("Put away") : tr("To complete"));
    m_slip->setVisible(form.kind == matterRelease);
    m_slip->setText(tr("Release slip"));
    m_ui->waitKeyHintButton->setVisible(!ended);
    QStringList marks;
    for (const GateMark& mark : m_with.board.gates(matter.id)) {
        marks += problemText(mark.problem);
    }
    marks.removeDuplicates();
    m_ui->marksLabel->setText(form.untouched() ? QString() : marks.join(QLatin1Char('\n')));
    const auto kept = m_drafts.find(matter.id.value());
    m_ui->matterDraftLabel->setText(kept != m_drafts.end()
                                        ? tr("Draft kept %1").arg(clockSecondsText(kept->second, m_with.zone))
                                    : matter.restored ? tr("Restored from a draft")
                                                      : QString());
    m_ui->marksLabel->setVisible(!m_ui->marksLabel->text().isEmpty());
    m_ui->matterDraftLabel->setVisible(!m_ui->matterDraftLabel->text().isEmpty());
    showClock(matter);
}

void MatterPanel::showClock(const CounterMatter& matter)
{
    QStringList parts{tr("since %1").arg(clockText(matter.live.snapshot().openedAt, m_with.zone))};
    if (const std::int64_t waited = matter.live.snapshot().waitedMillis; waited > 0) {
        parts += tr("waited %1").arg(stopwatchText(Milliseconds{waited}));
    }
    m_ui->sinceLabel->setText(parts.join(QStringLiteral(" \u00B7 ")));
}

void MatterPanel::retranslate()
{
    setAccessibleName(tr("Counter"));
    m_ui->retranslateUi(this);
    m_ui->matterFormWidget->setKinds(MatterTexts::kinds());
    m_ui->matterNoticeBar->retranslate();
    m_ui->emergencyBar->retranslate();
    m_detail->retranslate();
    m_list->retranslate(m_with.keys.nameOf(DeskAct::CounterOpen));
    m_savedWords.clear();
    showHand();
}

void MatterPanel::reload()
{
    const LocalDate today = m_with.zone.localDate(m_with.clock.now());
    m_day = today;
    const bool again = std::exchange(m_reloadAgain, std::nullopt).has_value();
    m_with.desk.read<std::vector<Matter>>(
        this, "matter.list",
        [from = m_with.zone.startOf(today),
         to = m_with.zone.startOf(plusDays(today, 1))](const ReadView& view) -> Result<std::vector<Matter>> {
            return view.matters().openedBetween(from, to, mostMatters).and_then([&](std::vector<Matter> matters) {
                return view.matters().toComplete(mostMatters).map([&](const std::vector<Matter>& open) {
                    std::set<MatterId> taken;
                    for (const Matter& matter : matters) {
                        taken.insert(matter.id);
                    }
                    for (const Matter& matter : open) {
                        if (taken.insert(matter.id).second) {
                            matters.push_back(matter);
                        }
                    }
                    return std::move(matters);
                });
            });
        },
        [this, again](Result<std::vector<Matter>> matters) {
            if (matters) {
                m_list->setMatters(std::move(*matters));
                return;
            }
            m_reloadAgain = m_with.clock.steady() + matterReloadRetry;
            if (!again) {
                m_ui->matterNoticeBar->say({.words = errorText(matters.error()), .state = QStringLiteral("late")});
            }
        });
}

} // namespace frontdesk
