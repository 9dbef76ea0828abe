// How the visits' panel is put together and what it shows.
#include "panels/sitevisit/SiteVisitFormWidget.h"
#include "panels/sitevisit/SiteVisitListModel.h"
#include "panels/sitevisit/SiteVisitPanel.h"
#include "panels/support/DirectoryCompleter.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordList.h"
#include "panels/support/ScrolledPage.h"
#include "panels/support/WordFilter.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

/// Widths at 100 % text: number, when, at whose place, what for, who goes, where it stands.
constexpr std::array siteVisitColumnWidths{80, 88, 112, 0, 90, 116};
enum SiteVisitColumn { NumberColumn = 0, PurposeColumn = 3, StaffColumn = 4 };
constexpr QKeyCombination siteVisitNewKey{Qt::ControlModifier, Qt::Key_N};
constexpr QKeyCombination siteVisitUndoKey{Qt::AltModifier, Qt::Key_U};
constexpr int siteVisitListsByKey = 4;

} // namespace

void SiteVisitPanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("siteVisitNoticeBar"));
    m_notice->setActKey(QKeySequence(siteVisitUndoKey));
    layout->addWidget(m_notice);
    m_ask = new ActRow("siteVisitAct", m_with.clock, m_with.zone, this);
    layout->addWidget(m_ask);
    m_model = new SiteVisitListModel(
        m_with.zone, m_with.clock, [this] { return near(); }, this);
    m_filter = new WordFilter(this);
    m_filter->setSourceModel(m_model);
    m_list = new RecordList({.stem = "siteVisit",
                             .which = {std::begin(siteVisitListWords), std::end(siteVisitListWords)},
                             .widths = siteVisitColumnWidths,
                             .stretched = PurposeColumn,
                             .newKey = siteVisitNewKey},
                            m_with.theme, m_filter, this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("siteVisitStackedWidget"));
    m_detail = new SiteVisitDetail({.theme = m_with.theme,
                                    .zone = m_with.zone,
                                    .clock = m_with.clock,
                                    .near = [this] { return near(); },
                                    .gates = [this](const SiteVisit& visit) { return gates(visit); }});
    m_form = new SiteVisitFormWidget(m_with.theme, m_with.keys);
    for (QWidget* const each : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_form)}) {
        m_pages->addWidget(scrolledPage(each, m_pages));
    }
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    m_listArea = scrolledPage(m_list, this);
    m_sides->addWidget(m_listArea);
    m_sides->addWidget(m_pages);
    layout->addLayout(m_sides, 1);

    connect(m_ask, &ActRow::given, this, &SiteVisitPanel::take);
    connect(m_detail, &SiteVisitDetail::actRequested, this, &SiteVisitPanel::perform);
    connect(m_list, &RecordList::typedChanged, this, &SiteVisitPanel::filter);
    connect(m_list, &RecordList::whichChosen, this, [this] {
        m_besides.reset();
        showHint();
        reload();
    });
    connect(m_list, &RecordList::currentChanged, this, [this] {
        if (m_asking) {
            stopAsking(); // the question was about another visit
        }
        readShown();
    });
    connect(m_list, &RecordList::openRequested, this, [this] { perform(SiteVisitAct::Next); });
    connect(m_list, &RecordList::newRequested, this, [this] { start({}); });
    connect(m_form, &SiteVisitFormWidget::edited, this, [this] {
        m_formTouched = true; // kept at the next second
        m_guidance.setTyped(m_form->form());
        Q_EMIT guidanceChanged();
    });
    connect(m_form, &SiteVisitFormWidget::saveRequested, this, &SiteVisitPanel::save);
    connect(m_form, &SiteVisitFormWidget::leaveRequested, this, &SiteVisitPanel::leaveForm);
    connect(m_form, &SiteVisitFormWidget::discardRequested, this, &SiteVisitPanel::discardForm);
    new DirectoryCompleter(m_with.desk, "site_visit.who", m_form->line("customer_name"));
    connect(&m_with.theme, &Theme::changed, this, [this] {
        m_list->scale();
        fit();
    });
    connect(&m_with.keys, &KeyBindings::changed, this, &SiteVisitPanel::retranslate);
    m_list->scale();
}

void SiteVisitPanel::bindKeys()
{
    // The application's ImeGuard keeps these, too, from firing while an input method composes.
    const auto own = [this](QKeyCombination key, auto run) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(siteVisitNewKey, [this] {
        if (page() == Page::Detail) {
            start({});
        }
    });
    own(siteVisitUndoKey, [this] { m_notice->runAct(); });
    for (const SiteVisitActs::Row& row : SiteVisitActs::all()) {
        if (row.act == SiteVisitAct::Next) {
            continue; // Enter in the list
        }
        own(row.key, [this, act = row.act] {
            if (page() == Page::Detail) {
                perform(act);
            } else if (act == SiteVisitAct::Cancel) {
                discardForm(); // the same key throws the form away
            }
        });
    }
    for (int index = 0; index < siteVisitListsByKey; ++index) {
        own(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index), [this, index] {
            if (page() == Page::Detail) {
                m_list->choose(index);
            } else if (index == 0) {
                m_form->toggleAgreed();
            }
        });
    }
}

SiteVisitPanel::Page SiteVisitPanel::page() const { return static_cast<Page>(m_pages->currentIndex()); }

void SiteVisitPanel::show(Page page)
{
    if (page == Page::Form && m_asking) {
        stopAsking();
    }
    m_pages->setCurrentIndex(static_cast<int>(page));
    fit();
    display();
}

void SiteVisitPanel::fit()
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
    table.setColumnHidden(NumberColumn, !roomy); // the page says them, too
    table.setColumnHidden(StaffColumn, !roomy);
    table.setColumnHidden(PurposeColumn, narrow);
}

void SiteVisitPanel::resizeEvent(QResizeEvent* event)
{
    fit();
    Panel::resizeEvent(event);
}

void SiteVisitPanel::display()
{
    m_detail->display(m_shown);
    followWork();
}

void SiteVisitPanel::followWork()
{
    if (page() == Page::Detail) {
        const bool isOpen = m_shown && m_shown->visit.isOpen() && m_shown->visit.state != SiteVisitState::NobodyThere;
        if (isOpen) {
            m_guidance.follow(m_shown->visit);
        } else {
            m_guidance.end();
        }
    }
    Q_EMIT guidanceChanged();
}

void SiteVisitPanel::showFormTitle()
{
    QString title = tr("A visit at a customer's");
    if (m_edited && m_edited->closing) {
        title = tr("Taking leave: say what was found, what was agreed, and what happens next");
    } else if (m_edited && m_edited->version) {
        title = tr("Correct the visit");
    } else if (m_edited && !m_edited->ticketNumber.empty()) {
        title = tr("A visit for ticket %1").arg(toQt(m_edited->ticketNumber));
    }
    m_form->setTitle(title);
}

void SiteVisitPanel::showNewText()
{
    m_list->setNewText(m_edited ? tr("Go on with what is half typed") : tr("New visit"));
}

void SiteVisitPanel::showNames(const std::vector<int>& counts)
{
    m_counts = counts;
    const auto count = [&](SiteVisitList list) {
        const auto at = static_cast<std::size_t>(list);
        return at < m_counts.size() ? m_counts[at] : 0;
    };
    m_list->showNames({tr("Today %1").arg(count(SiteVisitList::Today)),
                       tr("Coming %1").arg(count(SiteVisitList::Coming)),
                       tr("Unsettled %1").arg(count(SiteVisitList::Unsettled)), tr("Over, 31 days")});
}

void SiteVisitPanel::showHint()
{
    const QString key = QKeySequence(siteVisitNewKey).toString(QKeySequence::NativeText);
    switch (which()) {
    case SiteVisitList::Today:
        m_list->setHint(tr("Nobody goes to a customer today. %1 plans a visit, Alt+V does it from a ticket.").arg(key));
        break;
    case SiteVisitList::Coming:
        m_list->setHint(tr("No visit is planned for the days after today. %1 plans one.").arg(key));
        break;
    case SiteVisitList::Unsettled:
        m_list->setHint(tr("Every visit has a time that the customer agreed to."));
        break;
    case SiteVisitList::Over:
        m_list->setHint(tr("No visit ended during the last 31 days."));
        break;
    }
}

void SiteVisitPanel::tell(const Error& error)
{
    const bool isForm = page() == Page::Form;
    const auto elsewhere = isForm ? m_form->markProblems(error.problems) : error.problems;
    QStringList words{errorText(error)};
    for (const Problem& problem : elsewhere) {
        const QString field = SiteVisitFormWidget::labelOf(problem.field);
        //: %1 the name of a field, %2 what is wrong with it
        words += field.isEmpty() ? problemText(problem) : tr("%1: %2").arg(field, problemText(problem));
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

void SiteVisitPanel::say(const QString& words) { m_notice->say({.words = words}); }

void SiteVisitPanel::retranslate()
{
    setAccessibleName(tr("Customer visits"));
    m_list->setWords(tr("Number, name, room, telephone or words"),
                     tr("Which visits are listed (Alt+1 to Alt+4): today and overdue, coming, unsettled, over"),
                     tr("Visits"));
    m_list->table().setToolTip(tr("Enter: the next step"));
    showNewText();
    showNames(m_counts);
    showHint();
    showFormTitle();
    m_notice->retranslate();
    m_ask->retranslate();
    if (m_asking && m_shown) {
        m_ask->reword(questionOf(*m_asking, m_shown->visit));
    }
    m_model->retranslate();
    m_form->retranslate();
    m_detail->retranslate();
    reload();
}

} // namespace frontdesk
