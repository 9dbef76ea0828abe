// How the complaints' panel is put together and what it shows.
#include "domain/complaint/ComplaintService.h"
#include "panels/complaint/ComplaintFormWidget.h"
#include "panels/complaint/ComplaintListModel.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/support/DirectoryCompleter.h"
#include "panels/support/KeyBindings.h"
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
constexpr int listsByKey = 7;

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
    for (QWidget* const each : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_form)}) {
        m_pages->addWidget(scrolledPage(each, m_pages));
    }
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    m_listArea = scrolledPage(m_list, this);
    m_sides->addWidget(m_listArea);
    m_sides->addWidget(m_pages);
    layout->addLayout(m_sides, 1);

    connect(m_ask, &ActRow::given, this, &ComplaintPanel::take);
    connect(m_detail, &ComplaintDetail::actRequested, this, &ComplaintPanel::perform);
    connect(m_list, &RecordList::typedChanged, this, &ComplaintPanel::filter);
    connect(m_list, &RecordList::whichChosen, this, [this] {
        showHint();
        reload();
    });
    connect(m_list, &RecordList::currentChanged, this, [this] {
        if (m_asking) {
            stopAsking(); // the question was about another ticket
        }
        readShown();
    });
    connect(m_list, &RecordList::openRequested, this, [this] { perform(ComplaintAct::Next); });
    connect(m_list, &RecordList::newRequested, this, [this] { start({}); });
    connect(m_form, &ComplaintFormWidget::edited, this, [this] {
        m_formTouched = true; // kept at the next second
        m_guidance.setTyped(m_form->form());
        Q_EMIT guidanceChanged();
    });
    connect(m_form, &ComplaintFormWidget::saveRequested, this, [this] { save(false); });
    connect(m_form, &ComplaintFormWidget::leaveRequested, this, &ComplaintPanel::leaveForm);
    connect(m_form, &ComplaintFormWidget::discardRequested, this, &ComplaintPanel::discardForm);
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
    for (const ComplaintActs::Row& row : ComplaintActs::all()) {
        if (row.act == ComplaintAct::Next) {
            continue; // Enter in the list
        }
        own(row.key, [this, act = row.act] {
            if (page() == Page::Detail) {
                perform(act);
            } else if (act == ComplaintAct::Return) {
                discardForm(); // the same key throws the form away
            }
        });
    }
    for (int index = 0; index <= 9; ++index) {
        own(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % 10), [this, index] {
            if (page() == Page::Form) {
                m_form->chooseCategory(index);
            } else if (index < listsByKey) {
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
}

void ComplaintPanel::fit()
{
    constexpr int besideOneAnother = 620; // at 100 % text
    const bool narrow = width() < m_with.theme.px(besideOneAnother);
    m_listArea->setVisible(!narrow || page() == Page::Detail);
    const int side = narrow ? 8 : 16;
    layout()->setContentsMargins(side, side, side, side);
    m_sides->setStretch(0, narrow ? 5 : 1); // the buttons of the page are wider than the words of the list
    m_sides->setStretch(1, narrow ? 7 : 1);
    m_list->setNarrow(narrow);
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

void ComplaintPanel::applyScale() { m_list->scale(); }

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

CloseTerms ComplaintPanel::terms(const Complaint& complaint) const
{
    return CloseTerms::of(m_with.books.current(), m_with.zone, {}, complaint, shownLanguage());
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
         tr("Closed, 31 days")});
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
    m_list->setWords(tr("Number, name, room, telephone or words"), tr("Which tickets are listed (Alt+1 to Alt+7)"),
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
    m_model->retranslate();
    m_form->retranslate();
    m_detail->retranslate();
    reload();
}

} // namespace frontdesk
