// The supervisor's board of the complaints' panel, and what is done with several tickets at once.
#include "domain/complaint/ComplaintService.h"
#include "domain/complaint/TicketsTogether.h"
#include "domain/people/Staff.h"
#include "panels/complaint/ComplaintBoard.h"
#include "panels/complaint/ComplaintListModel.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/complaint/ComplaintReviewing.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainText.h"
#include "panels/support/RecordList.h"
#include "panels/support/ScrolledPage.h"
#include "panels/support/WordFilter.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr QKeyCombination boardKey{Qt::AltModifier, Qt::Key_G};
constexpr QKeyCombination onlyKey{Qt::AltModifier, Qt::Key_Z};
constexpr std::size_t mostAssignees = 40; ///< what chips can carry

QString hintOf(QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

std::vector<SeenTicket> seenOf(const std::vector<const ComplaintRow*>& rows)
{
    std::vector<SeenTicket> seen;
    for (const ComplaintRow* const row : rows) {
        seen.push_back({row->ticket.complaint.id, row->ticket.complaint.version});
    }
    return seen;
}

} // namespace

void ComplaintPanel::buildBoard()
{
    m_board = new ComplaintBoard(m_with.theme);
    m_pages->addWidget(scrolledPage(m_board, m_pages));
    m_boardButton = new KeyHintButton(m_list);
    m_boardButton->setObjectName(QStringLiteral("complaintBoardKeyHintButton"));
    m_boardButton->setKeyHint(hintOf(boardKey));
    m_onlyButton = new KeyHintButton(m_list);
    m_onlyButton->setObjectName(QStringLiteral("complaintOnlyKeyHintButton"));
    m_onlyButton->setKeyHint(hintOf(onlyKey));
    m_onlyButton->hide();
    m_list->addBeside(m_boardButton);
    m_list->addBeside(m_onlyButton);
    m_list->table().setSelectionMode(QAbstractItemView::ExtendedSelection); // several are given to somebody at once
    connect(m_boardButton, &QPushButton::clicked, this, &ComplaintPanel::toggleBoard);
    connect(m_onlyButton, &QPushButton::clicked, this, [this] { narrow({}); });
    connect(m_board, &ComplaintBoard::byChosen, this, [this] {
        reload();
        m_board->focusTable();
    });
    connect(m_board, &ComplaintBoard::lineChosen, this, [this](const BoardRow& row) {
        show(Page::Detail);
        narrow(Only{m_board->by(), row.line.key, row.name});
        m_list->table().setFocus(Qt::OtherFocusReason);
    });
}

/// On the read lane. Everybody who works here stands among the people, and whoever has nothing to do, too.
void ComplaintPanel::fillBoard(Listed& listed, BoardBy by, const std::vector<BoardTicket>& tickets,
                               const std::vector<Staff>& staff)
{
    const auto nameOf = [&](const std::string& key) {
        const auto at = std::find_if(staff.begin(), staff.end(),
                                     [&](const Staff& each) { return std::to_string(each.id.value()) == key; });
        return at == staff.end() ? QString() : toQt(at->name);
    };
    std::vector<BoardLine> people = TicketBoard::lines(BoardBy::Responsible, tickets);
    for (const Staff& each : staff) {
        const std::string key = std::to_string(each.id.value());
        if (!each.active) {
            continue;
        }
        const auto at =
            std::find_if(people.begin(), people.end(), [&](const BoardLine& line) { return line.key == key; });
        const int open = at == people.end() ? 0 : at->open;
        if (at == people.end()) {
            people.push_back({.key = key});
        }
        if (listed.assignees.size() < mostAssignees) {
            listed.assignees.push_back({each.id, toQt(each.name), open});
        }
    }
    for (BoardLine& line : by == BoardBy::Responsible ? people : TicketBoard::lines(by, tickets)) {
        BoardRow row{.line = line};
        if (line.key.empty()) {
            row.name = by == BoardBy::Responsible  ? tr("Nobody yet")
                       : by == BoardBy::Department ? tr("Nobody was asked")
                       : by == BoardBy::Category   ? tr("No category")
                                                   : tr("No building");
        } else {
            row.name = by == BoardBy::Responsible  ? nameOf(line.key)
                       : by == BoardBy::Department ? departmentLabel(line.key)
                       : by == BoardBy::Category   ? complaintCategoryLabel(line.key)
                                                   : toQt(line.key);
        }
        listed.board.push_back(std::move(row));
    }
}

void ComplaintPanel::toggleBoard()
{
    if (isTyping() || m_masked || m_reviewing->ticket()) {
        return;
    }
    if (m_asking) {
        stopAsking();
    }
    show(page() == Page::Board ? Page::Detail : Page::Board);
    enter();
}

void ComplaintPanel::narrow(std::optional<Only> only)
{
    if (!only && !m_only) {
        return;
    }
    m_only = std::move(only);
    m_onlyButton->setVisible(m_only.has_value());
    wordBoard();
    reload();
}

void ComplaintPanel::wordBoard()
{
    m_boardButton->setText(tr("Board"));
    m_onlyButton->setText(m_only ? withoutMnemonic(tr("Only: %1").arg(m_only->name)) : QString());
    m_onlyButton->setToolTip(tr("The list shows these alone. The key shows all again."));
    m_board->retranslate();
}

std::vector<const ComplaintRow*> ComplaintPanel::chosenAll() const
{
    std::vector<const ComplaintRow*> rows;
    const ComplaintRow* const first = chosen();
    if (first == nullptr) {
        return rows;
    }
    rows.push_back(first);
    const QItemSelectionModel* const selection = m_list->table().selectionModel();
    if (!selection->isRowSelected(selection->currentIndex().row())) {
        return rows; // the page shows one that is not among the marked ones: it alone is meant
    }
    for (const QModelIndex& each : selection->selectedRows()) {
        const ComplaintRow* const row = &m_model->at(m_filter->mapToSource(each).row());
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
            rows.push_back(row);
        }
    }
    return rows;
}

int ComplaintPanel::openUnder() const
{
    return static_cast<int>(std::count_if(m_shown->linked.begin(), m_shown->linked.end(), [&](const Complaint& each) {
        return each.parent == std::optional{m_shown->ticket.complaint.id} && each.isOpen();
    }));
}

ActQuestion ComplaintPanel::assignQuestion() const
{
    const auto several = static_cast<int>(chosenAll().size());
    ActQuestion question{.question = several > 1 ? tr("To whom are these %1 tickets given?").arg(several)
                                                 : tr("To whom is it given?")};
    for (const Assignee& each : m_assignees) {
        const auto number = question.choices.size() + 1;
        question.choices.append({toQt(each.id.toString()),
                                 each.open > 0 ? tr("%1 (%2 open)").arg(each.name).arg(each.open) : each.name,
                                 number < 10 ? QString::number(number) : QString()});
    }
    return question;
}

ActQuestion ComplaintPanel::mergeQuestion(const Complaint& complaint) const
{
    const auto several = static_cast<int>(chosenAll().size());
    ActQuestion question{.question = tr("Does it go on as another ticket, or have they the same cause?"),
                         .words = tr("Number of the other ticket")};
    if (several == 1) {
        question.choices.append({QStringLiteral("merge"), tr("It goes on as the other one"), QStringLiteral("1")});
        question.choices.append({QStringLiteral("bundle"), tr("Same cause: told together"), QStringLiteral("2")});
        if (complaint.parent) {
            question.choices.append({QStringLiteral("alone"), tr("It stands alone again"), QStringLiteral("3")});
        }
        return question;
    }
    question.question = tr("Under which ticket do these %1 of the same cause stand?").arg(several);
    question.choices.append({QStringLiteral("bundle"), tr("Same cause: told together"), QStringLiteral("1")});
    question.choice = QStringLiteral("bundle");
    question.typed = toQt(complaint.number);
    return question;
}

void ComplaintPanel::assign(const QString& to)
{
    const auto staff = StaffId::parse(fromQt(to));
    if (!staff) {
        tell(staff.error());
        return;
    }
    QString name;
    for (const Assignee& each : m_assignees) {
        name = each.id == *staff ? each.name : name;
    }
    change(
        [to = *staff, seen = seenOf(chosenAll()), &ids = m_with.ids](UnitOfWork& uow, const Actor& actor,
                                                                     const ComplaintService&, UtcTime now) {
            return TicketsTogether{ids}.assign(uow, actor, seen, to, {}, now).map([](const auto&) {});
        },
        tr("Given to %1.").arg(name));
}

/// The lead may be among those that were chosen.
void ComplaintPanel::bundle(const Complaint& lead)
{
    std::vector<SeenTicket> seen = seenOf(chosenAll());
    if (seen.size() > 1) {
        std::erase_if(seen, [&](const SeenTicket& each) { return each.id == lead.id; });
    }
    change([seen = std::move(seen), id = lead.id, &ids = m_with.ids](
               UnitOfWork& uow, const Actor& actor, const ComplaintService&,
               UtcTime now) { return TicketsTogether{ids}.bundle(uow, actor, seen, id, now).map([](const auto&) {}); },
           tr("They stand under %1 and are told together.").arg(toQt(lead.number)));
}

void ComplaintPanel::unbundle()
{
    const Complaint& complaint = m_shown->ticket.complaint;
    change(
        [seen = SeenTicket{complaint.id, complaint.version}, &ids = m_with.ids](UnitOfWork& uow, const Actor& actor,
                                                                                const ComplaintService&, UtcTime now) {
            return TicketsTogether{ids}.unbundle(uow, actor, seen, now).map([](const Complaint&) {});
        },
        tr("It stands alone again."));
}

} // namespace frontdesk
