// The words of the window of the history, in the language of the screen.
#include "domain/item/ItemWords.h"
#include "domain/people/Rights.h"
#include "exchange/ReceptionList.h"
#include "exchange/TicketList.h"
#include "panels/history/HistoryKeys.h"
#include "panels/history/HistoryModels.h"
#include "panels/history/HistoryWindow.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FigureView.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/SearchField.h"
#include "text/ComplaintLabels.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <algorithm>

namespace frontdesk {

namespace {

QString listedLabel(VisitsListed which)
{
    switch (which) {
    case VisitsListed::Came:
        return HistoryWindow::tr("All who came");
    case VisitsListed::Inside:
        return HistoryWindow::tr("Still inside");
    case VisitsListed::Unavailable:
        return HistoryWindow::tr("Host not available");
    case VisitsListed::Left:
        return HistoryWindow::tr("Left");
    case VisitsListed::Assumed:
        return HistoryWindow::tr("Signed out at closing");
    case VisitsListed::NotCome:
        return HistoryWindow::tr("Did not come");
    case VisitsListed::Announced:
        return HistoryWindow::tr("Expected, not come yet");
    }
    return {};
}

QString listedLabel(ItemsListed which)
{
    switch (which) {
    case ItemsListed::All:
        return HistoryWindow::tr("All things");
    case ItemsListed::Open:
        return HistoryWindow::tr("Here or lent");
    case ItemsListed::Overdue:
        return HistoryWindow::tr("Overdue");
    case ItemsListed::HandedOver:
        return HistoryWindow::tr("Handed over");
    case ItemsListed::Returned:
        return HistoryWindow::tr("Went back");
    case ItemsListed::ByProxy:
        return HistoryWindow::tr("Taken by a third person");
    }
    return {};
}

QString listedLabel(ComplaintsListed which)
{
    switch (which) {
    case ComplaintsListed::All:
        return HistoryWindow::tr("All tickets");
    case ComplaintsListed::Open:
        return HistoryWindow::tr("Not ended yet");
    case ComplaintsListed::FollowUp:
        return HistoryWindow::tr("To follow up");
    case ComplaintsListed::Returned:
        return HistoryWindow::tr("Came back");
    case ComplaintsListed::Chased:
        return HistoryWindow::tr("Customer asked about it");
    case ComplaintsListed::Ended:
        return HistoryWindow::tr("Ended in these days");
    case ComplaintsListed::Despite:
        return HistoryWindow::tr("Closed over the gate in these days");
    }
    return {};
}

} // namespace

/// What can be chosen depends on the kind in front, and its words on the language.
void HistoryWindow::fillChoices()
{
    const auto fill = [](QComboBox* box, const QList<std::pair<QString, QString>>& choices) {
        const QVariant before = box->currentData();
        box->clear();
        for (const auto& [word, text] : choices) {
            box->addItem(text, word);
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    QList<std::pair<QString, QString>> lists;
    QList<std::pair<QString, QString>> sorts;
    if (isVisits()) {
        for (const VisitsListed which : allVisitsListed) {
            lists.append({toQt(nameOf(which)), listedLabel(which)});
        }
        sorts.append({QString(), tr("However received")});
        for (const std::string_view tag : visitorTags) {
            sorts.append({toQt(tag), visitorTagLabel(std::string{tag})});
        }
    } else if (kind() == Kind::Tickets) {
        for (const ComplaintsListed which : allComplaintsListed) {
            lists.append({toQt(nameOf(which)), listedLabel(which)});
        }
        sorts.append({QString(), tr("Whatever it is about")});
        for (const std::string_view category : complaintCategories) {
            sorts.append({toQt(category), complaintCategoryLabel(category)});
        }
    } else {
        for (const ItemsListed which : allItemsListed) {
            lists.append({toQt(nameOf(which)), listedLabel(which)});
        }
        sorts.append({QString(), tr("Every kind")});
        for (const std::string_view kind : itemKinds) {
            sorts.append({toQt(kind), itemKindLabel(kind)});
        }
    }
    fill(m_which, lists);
    fill(m_sort, sorts);
    fillTicketChoices();
    QAbstractItemModel* const models[] = {m_visits, m_items, m_tickets};
    QAbstractItemModel* const model = models[static_cast<std::size_t>(kind())];
    if (m_table->model() != model) {
        m_table->setModel(model);
        m_empty->deleteLater(); // it follows the model that it was made with
        m_empty = new EmptyHint(m_table);
        m_empty->setObjectName(QStringLiteral("historyEmptyHint"));
        m_empty->setText(tr("Nothing of these days fits what is asked. Alt+1 to Alt+6 choose other days."));
        scale();
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryWindow::showChosen,
            Qt::UniqueConnection);
}

void HistoryWindow::showWords()
{
    const bool figures = showsFigures();
    m_ownDays->setVisible(m_period->value() == toQt(nameOf(HistoryPeriod::Own)));
    m_words->setVisible(!figures); // figures are of all that the other fields let through
    m_which->setVisible(!figures);
    m_purpose->setVisible(isVisits());
    m_figuresButton->setText(figures ? tr("List") : tr("Figures"));
    m_print->setVisible(figures);
    m_export->setVisible(Rights::has(m_with.desk.actor().roles, Right::ExportRecords));
    const bool tickets = kind() == Kind::Tickets;
    for (QComboBox* const box : {m_state, m_severity, m_source, m_responsible}) {
        box->setVisible(tickets);
    }
    m_words->setPlaceholderText(isVisits() ? tr("Name, pinyin, number, plate, host, room or what for")
                                : tickets  ? tr("Name, pinyin, number, room or what it is about")
                                           : tr("Name, pinyin, waybill, pickup code, number or room"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_whom->setPlaceholderText(isVisits() ? tr("Host or room")
                               : tickets  ? tr("Customer or room")
                                          : tr("For whom, or room"));
    m_whom->setAccessibleName(m_whom->placeholderText());
    m_company->setPlaceholderText(isVisits() ? tr("From (company)") : tickets ? tr("Building") : tr("Company"));
    m_company->setAccessibleName(m_company->placeholderText());
    m_sort->setAccessibleName(isVisits() ? tr("Received as") : tickets ? tr("What about") : tr("Kind of thing"));
    showCount();
}

void HistoryWindow::showCount()
{
    const auto asked = days();
    if (!asked) {
        m_count->setText(tr("Write two days such as 2026-11-01 and 2026-11-30, the first not after the last."));
    } else if (showsFigures()) {
        m_count->setText(daysText());
    } else {
        const int rows = rowCount();
        const QString shown = m_next      ? tr("the newest %n", nullptr, rows)
                              : rows == 0 ? tr("none")
                                          : tr("%n in all", nullptr, rows);
        //: %1 the first and the last day, %2 how many are shown
        m_count->setText(tr("%1: %2").arg(daysText(), shown));
    }
    m_more->setVisible(m_next.has_value());
}

void HistoryWindow::showChosen()
{
    const int row = m_table->currentIndex().row();
    QStringList lines;
    const auto add = [&](const std::vector<OutColumn>& columns, const std::vector<std::string>& cells) {
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (!cells[at].empty()) {
                lines += tr("%1: %2").arg(toQt(columns[at].title), toQt(cells[at]));
            }
        }
    };
    if (row >= 0 && row < rowCount()) {
        const ReceptionList::Way way{m_with.zone, seesPersonal()};
        if (isVisits()) {
            add(ReceptionList::visitColumns(), ReceptionList::row(m_visits->at(row), false, way));
        } else if (kind() == Kind::Tickets) {
            add(TicketList::columns(), TicketList::row(m_tickets->at(row), {m_with.zone, m_names, seesPersonal()}));
        } else {
            add(ReceptionList::itemColumns(), ReceptionList::row(m_items->at(row), m_with.items, way));
        }
    }
    m_detail->setText(lines.join(QLatin1Char('\n')));
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("Reception history"));
    setAccessibleName(tr("Reception history"));
    m_notice->retranslate();
    const QString kind = m_kind->value();
    m_kind->setChoices({{QStringLiteral("visits"), tr("Visitors"), keyText(historykey::visits)},
                        {QStringLiteral("items"), tr("Things"), keyText(historykey::items)},
                        {QStringLiteral("complaints"), tr("Complaints"), keyText(historykey::tickets)}});
    m_kind->setValue(kind.isEmpty() ? QStringLiteral("visits") : kind);
    m_kind->setAccessibleName(tr("Visitors, things or complaints"));
    const QString period = m_period->value();
    const QString periods[] = {tr("Today"),      tr("7 days"),     tr("31 days"),
                               tr("This month"), tr("Last month"), tr("Other days")};
    QList<ChoiceChips::Choice> choices;
    for (const HistoryPeriod each : historyPeriods) {
        const auto at = choices.size();
        choices.append(
            {toQt(nameOf(each)), periods[at], keyText(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + at)))});
    }
    m_period->setChoices(choices);
    m_period->setValue(period.isEmpty() ? toQt(nameOf(HistoryPeriod::SevenDays)) : period);
    m_period->setAccessibleName(tr("Period"));
    m_from->setPlaceholderText(tr("First day"));
    m_from->setAccessibleName(m_from->placeholderText());
    m_to->setPlaceholderText(tr("Last day"));
    m_to->setAccessibleName(m_to->placeholderText());
    m_purpose->setPlaceholderText(tr("What for"));
    m_purpose->setAccessibleName(m_purpose->placeholderText());
    m_which->setAccessibleName(tr("Which are listed"));
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export"));
    m_more->setText(tr("More"));
    m_table->setAccessibleName(tr("History"));
    m_table->setToolTip(tr("Enter: open in its panel"));
    m_figures->setAccessibleName(tr("Figures"));
    m_detail->setAccessibleName(tr("What is known of the chosen one"));
    m_empty->setText(tr("Nothing of these days fits what is asked. Alt+1 to Alt+6 choose other days."));
    fillChoices();
    m_visits->retranslate();
    m_items->retranslate();
    m_tickets->retranslate();
    showWords();
    showChosen();
}

} // namespace frontdesk
