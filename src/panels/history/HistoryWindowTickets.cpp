// What the history asks of complaint tickets, and how they leave the program.
#include "panels/history/HistoryWindow.h"

#include "base/Utf8.h"
#include "exchange/TicketList.h"
#include "panels/history/HistoryModels.h"
#include "panels/history/HistoryPieces.h"
#include "panels/support/FigureView.h"
#include "panels/support/SearchField.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QLineEdit>

namespace frontdesk {

namespace {

constexpr int ticketsAnExport = 500;

template <class All, class Value> void takeChosen(const QComboBox* box, const All& all, std::optional<Value>& value)
{
    for (const Value each : all) {
        if (box->currentData().toString() == toQt(nameOf(each))) {
            value = each;
        }
    }
}

/// Refills a box, and leaves chosen what was.
void fillBox(QComboBox* box, const QList<std::pair<QString, QString>>& choices)
{
    const QVariant before = box->currentData();
    box->clear();
    for (const auto& [word, text] : choices) {
        box->addItem(text, word);
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

ComplaintsAsked HistoryWindow::ticketsAsked(const PeriodDays& days) const
{
    ComplaintsAsked asked{.from = m_with.zone.startOf(days.from),
                          .to = m_with.zone.startOf(days.until),
                          .category = fromQt(m_sort->currentData().toString()),
                          .source = fromQt(m_source->currentData().toString()),
                          .customer = trimmed(fromQt(m_whom->text())),
                          .area = trimmed(fromQt(m_company->text()))};
    std::optional<ComplaintsListed> which;
    takeChosen(m_which, allComplaintsListed, which);
    asked.which = which.value_or(ComplaintsListed::All);
    takeChosen(m_state, allComplaintStates, asked.state);
    takeChosen(m_severity, allComplaintSeverities, asked.severity);
    for (const auto& [id, name] : m_names) {
        if (m_responsible->currentData().toString() == QString::number(id.value())) {
            asked.responsible = id;
        }
    }
    return asked;
}

void HistoryWindow::fillTicketChoices()
{
    QList<std::pair<QString, QString>> states{{QString(), tr("Every state")}};
    for (const ComplaintState each : allComplaintStates) {
        states.append({toQt(nameOf(each)), complaintStateLabel(each)});
    }
    fillBox(m_state, states);
    QList<std::pair<QString, QString>> severities{{QString(), tr("However severe")}};
    for (const ComplaintSeverity each : allComplaintSeverities) {
        severities.append({toQt(nameOf(each)), complaintSeverityLabel(each)});
    }
    fillBox(m_severity, severities);
    QList<std::pair<QString, QString>> sources{{QString(), tr("However it came")}};
    for (const std::string_view each : complaintSources) {
        sources.append({toQt(each), complaintSourceLabel(each)});
    }
    fillBox(m_source, sources);
    QList<std::pair<QString, QString>> people{{QString(), tr("Whoever is responsible")}};
    for (const auto& [id, name] : m_names) {
        people.append({QString::number(id.value()), toQt(name)});
    }
    fillBox(m_responsible, people);
    m_state->setAccessibleName(tr("State"));
    m_severity->setAccessibleName(tr("Severity"));
    m_source->setAccessibleName(tr("How it came"));
    m_responsible->setAccessibleName(tr("Responsible"));
}

void HistoryWindow::readNames()
{
    m_with.desk.read<NamesOfStaff>(
        this, "history.names", [](const ReadView& view) { return readNamesOfStaff(view); },
        [this](Result<NamesOfStaff> names) {
            if (!names || *names == m_names) {
                return; // numbers stand there then
            }
            m_names = std::move(*names);
            fillTicketChoices();
            m_tickets->retranslate();
            showChosen();
            if (kind() == Kind::Tickets && showsFigures()) {
                readFigures();
            }
        });
}

void HistoryWindow::exportTickets(const PeriodDays& days, const QString& path)
{
    using OutRows = std::vector<std::vector<std::string>>;
    const auto rows = std::make_shared<OutRows>();
    readPieces<ComplaintPage>(
        m_with.desk, this, "history.export",
        [asked = ticketsAsked(days), words = fromQt(m_words->typed())](const ReadView& view,
                                                                       const std::optional<ListPlace>& from) {
            return ComplaintHistory::page(view, asked, words, from, ticketsAnExport);
        },
        std::nullopt,
        [rows, way = TicketList::Way{m_with.zone, m_names, seesPersonal()}](ComplaintPage& page) {
            for (const Complaint& complaint : page.complaints) {
                rows->push_back(TicketList::row(complaint, way));
            }
            return true;
        },
        [this, rows, days, path](const Result<void>& done) {
            if (!done) {
                exportEnded(done, path);
                return;
            }
            noteAndSave({{fromQt(tr("Complaints")), TicketList::columns(), std::move(*rows)}}, "complaints", days,
                        path);
        });
}

} // namespace frontdesk
