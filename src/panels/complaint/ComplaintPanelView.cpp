// How the complaints' panel is put together and what it shows.
#include "domain/complaint/ComplaintService.h"
#include "domain/people/Rights.h"
#include "panels/complaint/ComplaintBoard.h"
#include "panels/complaint/ComplaintConflictPage.h"
#include "panels/complaint/ComplaintFormWidget.h"
#include "panels/complaint/ComplaintListModel.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintReviewPage.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/complaint/TicketPresence.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/DirectoryCompleter.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/KnownIssueLine.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/ScrolledPage.h"
#include "panels/support/WordFilter.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text: number, who, about, responsible, where it stands, solved by, category.
constexpr std::array complaintColumnWidths{80, 116, 0, 84, 140, 96, 84};
enum ComplaintColumn { AboutColumn = 2, ResponsibleColumn = 3, SolutionColumn = 5, CategoryColumn = 6 };
constexpr QKeyCombination complaintNewKey{Qt::ControlModifier, Qt::Key_N};
constexpr QKeyCombination complaintUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr QKeyCombination complaintIssuesKey{Qt::AltModifier | Qt::ShiftModifier, Qt::Key_N};
constexpr QKeyCombination complaintBundleKey{Qt::AltModifier, Qt::Key_M};
constexpr int listsByKey = 8;
constexpr int reviewKey = 8; ///< Alt+9

} // namespace

void ComplaintPanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("complaintNoticeBar"));
    m_notice->setActKey(QKeySequence(complaintUndoKey));
    layout->addWidget(m_notice);
    m_ask = new ActRow("complaintAct", m_with.clock, m_with.zone, this);
    layout->addWidget(m_ask);
    m_issueLine = new KnownIssueLine({m_with.desk, m_with.hub, m_with.clock}, "complaint.issues", this);
    m_issueLine->offerBundle(QKeySequence(complaintBundleKey));
    layout->addWidget(m_issueLine);
    m_presence = new TicketPresence({m_with.desk, m_with.clock, m_with.ids}, this);
    auto* const presenceRow = new QHBoxLayout;
    presenceRow->addWidget(m_presence);
    presenceRow->addStretch(1);
    layout->addLayout(presenceRow);
    m_model = new ComplaintListModel(m_with.zone, m_with.clock, this);
    m_filter = new WordFilter(this);
    m_filter->setSourceModel(m_model);
    m_list = new RecordList({.stem = "complaint",
                             .which = {std::begin(complaintListWords), std::end(complaintListWords)},
                             .widths = complaintColumnWidths,
                             .stretched = AboutColumn,
                             .newKey = complaintNewKey},
                            m_with.theme, m_filter, this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("complaintStackedWidget"));
    m_detail = new ComplaintDetail({m_with.theme, m_with.zone, m_with.clock});
    m_form = new ComplaintFormWidget(m_with.theme, m_with.keys);
    m_conflictPage = new ComplaintConflictPage(m_with.keys);
    for (QWidget* const each : std::initializer_list<QWidget*>{m_detail, m_form, m_conflictPage}) {
        m_pages->addWidget(scrolledPage(each, m_pages));
    }
    buildBoard();
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    m_listArea = scrolledPage(m_list, this);
    m_issuesButton = new KeyHintButton(m_list);
    m_issuesButton->setObjectName(QStringLiteral("knownIssuesKeyHintButton"));
    m_issuesButton->setKeyHint(keyText(QKeySequence(complaintIssuesKey)));
    m_list->addBeside(m_issuesButton);
    m_sides->addWidget(m_listArea, 1);
    m_sides->addWidget(m_pages, 1);
    buildReview();
    m_sides->addWidget(m_reviewPage, 1);
    layout->addLayout(m_sides, 1);

    connect(m_ask, &ActRow::given, this, &ComplaintPanel::take);
    connect(m_detail, &ComplaintDetail::actRequested, this, &ComplaintPanel::perform);
    connect(m_list, &RecordList::typedChanged, this, &ComplaintPanel::filter);
    connect(m_list, &RecordList::whichChosen, this, [this] {
        if (page() == Page::Board) {
            show(Page::Detail);
        }
        showHint();
        reload();
    });
    connect(m_list, &RecordList::currentChanged, this, [this] {
        if (m_asking) {
            stopAsking(); // the question was about another ticket
        }
        readShown();
    });
    connect(m_list, &RecordList::openRequested, this, [this] {
        if (page() == Page::Board) {
            show(Page::Detail); // first the ticket is seen
        } else {
            perform(which() == ComplaintList::Review ? ComplaintAct::Review : ComplaintAct::Next);
        }
    });
    connect(m_list, &RecordList::newRequested, this, [this] { start({}); });
    connect(m_form, &ComplaintFormWidget::edited, this, [this] {
        m_formTouched = true; // kept at the next second
        followIssues();
        m_guidance.setTyped(m_form->form());
        Q_EMIT guidanceChanged();
    });
    connect(m_form, &ComplaintFormWidget::saveRequested, this, [this] { save(false); });
    connect(m_form, &ComplaintFormWidget::leaveRequested, this, &ComplaintPanel::leaveForm);
    connect(m_form, &ComplaintFormWidget::discardRequested, this, &ComplaintPanel::discardForm);
    connect(m_conflictPage, &ComplaintConflictPage::saveRequested, this, &ComplaintPanel::resolveConflict);
    connect(m_conflictPage, &ComplaintConflictPage::leaveRequested, this, &ComplaintPanel::leaveConflict);
    connect(m_issuesButton, &QPushButton::clicked, this, &ComplaintPanel::showIssues);
    connect(m_issueLine, &KnownIssueLine::bundleRequested, this, &ComplaintPanel::toggleBundle);
    connect(m_issueLine, &KnownIssueLine::read, this, &ComplaintPanel::showIssueCount);
    new DirectoryCompleter(m_with.desk, "complaint.who", m_form->line("customer_name"));
    connect(&m_with.theme, &Theme::changed, this, [this] {
        applyScale();
        fit();
    });
    connect(&m_with.keys, &KeyBindings::changed, this, &ComplaintPanel::retranslate);
    applyScale();
}

void ComplaintPanel::bindKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto own = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(complaintNewKey, [this] { start({}); });
    own(complaintUndoKey, [this] { m_notice->runAct(); });
    own(Qt::ALT | Qt::Key_J, [this] { nextToReview(); });
    own(Qt::ALT | Qt::Key_G, [this] { toggleBoard(); });
    own(Qt::ALT | Qt::Key_Z, [this] { narrow({}); });
    own(complaintIssuesKey, [this] { showIssues(); });
    for (const ComplaintActs::Row& row : ComplaintActs::all()) {
        if (row.act == ComplaintAct::Next || row.act == ComplaintAct::Review) {
            continue; // Enter in the list; the last of the digits below
        }
        own(row.key, [this, act = row.act] {
            if (page() == Page::Detail) {
                perform(act);
            } else if (act == ComplaintAct::Return) {
                discardForm(); // the same key throws the form away
            } else if (act == ComplaintAct::Merge) {
                toggleBundle(); // and this one lets it go together with others
            }
        });
    }
    for (int index = 0; index <= 9; ++index) {
        own(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % 10), [this, index] {
            if (page() == Page::Form) {
                m_form->chooseCategory(index);
            } else if (page() == Page::Conflict) {
                if (index <= static_cast<int>(ComplaintMerge::Take::Both)) {
                    m_conflictPage->takeAll(static_cast<ComplaintMerge::Take>(index));
                }
            } else if (index == reviewKey) {
                perform(ComplaintAct::Review);
            } else if (index < listsByKey && !m_reviewing->ticket()) {
                m_list->choose(index);
            }
        });
    }
}

ComplaintPanel::Page ComplaintPanel::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void ComplaintPanel::show(Page page)
{
    if (page == Page::Form && m_asking) {
        stopAsking();
    }
    m_pages->setCurrentIndex(static_cast<int>(page));
    fit();
    display();
    followIssues();
}

void ComplaintPanel::fit()
{
    constexpr int besideOneAnother = 620; // at 100 % text
    const bool isNarrow = width() < m_with.theme.px(besideOneAnother);
    const bool reviews = m_reviewing->ticket().has_value();
    m_listArea->setVisible(!reviews && (!isNarrow || page() == Page::Detail));
    m_pages->setVisible(!reviews || !isNarrow);
    m_reviewPage->setVisible(reviews);
    const int side = isNarrow ? 8 : 16;
    layout()->setContentsMargins(side, side, side, side);
    m_sides->setStretch(0, isNarrow ? 5 : 1); // the buttons of the page are wider than the words of the list
    m_sides->setStretch(1, isNarrow ? 7 : 1);
    m_list->setNarrow(isNarrow);
    const bool roomy = width() >= m_with.theme.px(2 * besideOneAnother);
    QTableView& table = m_list->table();
    table.setColumnHidden(ResponsibleColumn, !roomy); // the page says them, too
    table.setColumnHidden(SolutionColumn, !roomy);
    table.setColumnHidden(CategoryColumn, !roomy);
}

void ComplaintPanel::resizeEvent(QResizeEvent* event)
{
    fit();
    Panel::resizeEvent(event);
}

void ComplaintPanel::applyScale()
{
    m_list->scale();
    m_board->scale();
}

void ComplaintPanel::display()
{
    m_detail->display(m_shown);
    followWork();
}

void ComplaintPanel::followWork()
{
    if (page() == Page::Detail) {
        if (m_shown && m_shown->ticket.complaint.isOpen()) {
            m_guidance.follow(m_shown->ticket, promiseNear());
        } else {
            m_guidance.end();
        }
    }
    Q_EMIT guidanceChanged();
}

FollowUpRules ComplaintPanel::followUpRules() const
{
    const UnitSettings unit = m_with.settings();
    return {.bySomebodyElse = unit.followUpByOther, .always = unit.followUpAlways};
}

CloseTerms ComplaintPanel::terms(const Complaint& complaint) const
{
    return CloseTerms::of(m_with.books.current(), m_with.zone, followUpRules(), complaint, shownLanguage());
}

void ComplaintPanel::showFormTitle()
{
    m_form->setTitle(!m_edited || !m_edited->version ? tr("A complaint: listen, and write down what is said")
                     : m_edited->toComplete          ? tr("Complete the ticket")
                                                     : tr("Correct what is written down"));
}

void ComplaintPanel::showNames(const std::vector<int>& counts)
{
    m_counts = counts;
    const auto count = [&](ComplaintList list) {
        const auto at = static_cast<std::size_t>(list);
        return at < m_counts.size() ? m_counts[at] : 0;
    };
    m_list->showNames(
        {tr("Open %1").arg(count(ComplaintList::Open)), tr("Due or near %1").arg(count(ComplaintList::Pressing)),
         tr("Not told %1").arg(count(ComplaintList::Silent)), tr("To ask %1").arg(count(ComplaintList::FollowUp)),
         tr("Came back %1").arg(count(ComplaintList::Returned)), tr("Waiting %1").arg(count(ComplaintList::Waiting)),
         tr("Closed, 31 days"), tr("To review %1").arg(count(ComplaintList::Review))});
}

void ComplaintPanel::showHint()
{
    switch (which()) {
    case ComplaintList::Open:
        m_list->setHint(tr("No ticket is open. %1 takes one down, F7 does it from a call or the counter.")
                            .arg(QKeySequence(complaintNewKey).toString(QKeySequence::NativeText)));
        break;
    case ComplaintList::Closed:
        m_list->setHint(tr("No ticket was closed during the last 31 days."));
        break;
    case ComplaintList::Review:
        m_list->setHint(Rights::has(m_with.desk.actor().roles, Right::SuperviseComplaints)
                            ? tr("Nothing waits for your review. Alt+9 reviews any closed ticket all the same.")
                            : tr("Supervisors look at closed tickets again from here."));
        break;
    default:
        m_list->setHint(tr("Nothing stands here now. The first list has every open ticket."));
    }
}

void ComplaintPanel::tell(const Error& error)
{
    const auto elsewhere = page() == Page::Form ? m_form->markProblems(error.problems) : error.problems;
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        words += problemText(problem);
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void ComplaintPanel::say(const QString& words) { m_notice->say({.words = words}); }

void ComplaintPanel::retranslate()
{
    setAccessibleName(tr("Complaints"));
    m_list->setWords(tr("Number, name, room, telephone or words"), tr("Which tickets are listed (Alt+1 to Alt+8)"),
                     tr("Tickets"));
    m_list->setNewText(tr("New ticket"));
    m_list->table().setToolTip(tr("Enter: the next step"));
    showNames(m_counts);
    showHint();
    showFormTitle();
    m_notice->retranslate();
    m_ask->retranslate();
    if (m_asking && m_shown) {
        m_ask->reword(questionOf(*m_asking, m_shown->ticket));
    }
    wordBoard();
    m_model->retranslate();
    m_form->retranslate();
    m_conflictPage->retranslate();
    m_presence->retranslate();
    showIssueCount();
    m_detail->retranslate();
    m_reviewPage->retranslate();
    reload();
}

} // namespace frontdesk
