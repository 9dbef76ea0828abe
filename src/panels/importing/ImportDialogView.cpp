#include "panels/importing/BadRowsModel.h"
#include "panels/importing/ImportDialog.h"
#include "panels/importing/MappingRows.h"
#include "panels/importing/PastImports.h"
#include "panels/importing/PreviewModel.h"
#include "panels/importing/ReadChoices.h"
#include "panels/importing/ScopeChoice.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "text/TableText.h"
#include "ui_ImportDialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

QString joinedParts(const QStringList& parts) { return parts.join(QStringLiteral(" \u00B7 ")); }

} // namespace

QString ImportDialog::hint() const
{
    return m_run.step() == ImportRun::Step::Reading ? tr("Reading %1…").arg(QFileInfo(m_run.path()).fileName())
                                                    : tr("Choose a file, or drop it here.");
}

QString ImportDialog::problems() const
{
    QStringList lines;
    if (!m_run.mayWrite()) {
        const auto refused = Rights::require(m_ports.desk.actor(), m_run.target().right());
        lines << errorText(refused.error());
    }
    if (m_run.error()) {
        lines << errorText(*m_run.error());
    }
    if (m_run.mapped() != nullptr && m_run.step() == ImportRun::Step::Ready) {
        for (const Problem& problem : m_run.mappingProblems()) {
            lines << tableProblemText(m_run.target().kind(), problem);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString ImportDialog::note() const
{
    QStringList parts;
    if (m_run.isRemembered() && m_run.step() != ImportRun::Step::Done) {
        parts << tr("A table with these columns was taken in before: they are set as then.");
    }
    if (!m_saved.isEmpty()) {
        parts << m_saved;
    }
    return parts.join(QLatin1Char('\n'));
}

QString ImportDialog::counts() const
{
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    switch (m_run.step()) {
    case ImportRun::Step::NoFile:
        return m_run.takenBack().empty() ? QString() : tr("Taken back: everything is as it was before.");
    case ImportRun::Step::Reading:
        return {};
    case ImportRun::Step::Checking:
        return tr("Checking the rows…");
    case ImportRun::Step::Writing:
        return m_run.isTakingBack() ? tr("Taking it back…") : tr("Importing…");
    case ImportRun::Step::Done: {
        if (m_run.isUndone()) {
            return tr("Taken back: everything is as it was before.");
        }
        const ImportSummary& summary = *m_run.summary();
        QStringList parts{tr("%n added", nullptr, number(summary.added)),
                          tr("%n updated", nullptr, number(summary.updated)),
                          tr("%n unchanged", nullptr, number(summary.unchanged))};
        if (summary.gone > 0) {
            parts << tr("%n missing in the list: they count as paid", nullptr, number(summary.gone));
        }
        if (m_run.badRows() > 0) {
            parts << tr("%n rows not taken", nullptr, number(m_run.badRows()));
        }
        return joinedParts(parts);
    }
    case ImportRun::Step::Ready:
        break;
    }
    if (m_run.mapped() == nullptr || !m_run.mappingProblems().empty()) {
        return {};
    }
    QStringList parts{tr("%n rows will be taken", nullptr, number(m_run.goodRows()))};
    if (m_run.badRows() > 0) {
        parts << tr("%n rows will not, see why", nullptr, number(m_run.badRows()));
    }
    if (m_run.mapped()->leftOut > 0) {
        parts << tr("%n rows say nothing", nullptr, number(m_run.mapped()->leftOut));
    }
    return joinedParts(parts);
}

void ImportDialog::follow()
{
    using Step = ImportRun::Step;
    const Step step = m_run.step();
    m_choices->follow();
    m_mapping->follow();
    m_scope->follow();
    m_past->follow();
    m_preview->show(m_run);
    m_badRows->follow();
    m_ui->pagesStackedWidget->setCurrentWidget(m_run.table() != nullptr ? static_cast<QWidget*>(m_ui->tabWidget)
                                                                        : m_ui->hintPage);
    m_ui->hintLabel->setText(hint());
    m_ui->introLabel->setVisible(m_run.table() == nullptr); // at 200 % the rows need its room
    m_ui->tabWidget->setTabText(2, m_run.badRows() == 0 ? tr("Not taken") : tr("Not taken (%1)").arg(m_run.badRows()));
    m_ui->problemLabel->setText(problems());
    m_ui->problemLabel->setVisible(!m_ui->problemLabel->text().isEmpty());
    m_ui->noteLabel->setText(note());
    m_ui->noteLabel->setVisible(!m_ui->noteLabel->text().isEmpty());
    m_ui->countsLabel->setText(counts());
    m_ui->progressBar->setVisible(m_run.isBusy());
    m_ui->progressBar->setValue(m_run.percent());
    m_ui->stopPushButton->setVisible(m_run.isBusy());
    m_ui->pathLineEdit->setEnabled(step != Step::Writing);
    m_ui->browsePushButton->setEnabled(step != Step::Writing);
    m_ui->saveListPushButton->setEnabled(m_run.badRows() > 0 && (step == Step::Ready || step == Step::Done));
    m_ui->undoPushButton->setVisible(m_run.canUndo());
    m_ui->importPushButton->setVisible(step != Step::Done);
    const bool canImport = m_run.canWrite() || m_run.canCheck();
    if (!canImport && step != Step::Writing && focusWidget() == m_ui->importPushButton) {
        m_ui->browsePushButton->setFocus(); // disabled, the button would hand the focus to a choice that nobody makes
    }
    m_ui->importPushButton->setEnabled(canImport);
    m_ui->importPushButton->setText(m_run.canCheck() ? tr("Check again")
                                    : m_run.canWrite()
                                        ? tr("Import %n rows", nullptr, static_cast<int>(m_run.goodRows()))
                                        : tr("Import"));
    m_ui->previewTableView->resizeColumnsToContents();
    m_ui->badRowsTableView->resizeColumnsToContents();
    QHeaderView* const columns = m_ui->badRowsTableView->horizontalHeader();
    columns->resizeSection(BadRowsModel::writtenColumn,
                           std::min(columns->sectionSize(BadRowsModel::writtenColumn), m_theme.px(240)));
    if (step != m_shown) {
        const Step before = std::exchange(m_shown, step);
        followFocus();
        if (step == Step::Done && before == Step::Writing && !m_run.isUndone() && !m_run.error()) {
            Q_EMIT imported(*m_run.summary());
        }
    }
}

void ImportDialog::followFocus()
{
    using Step = ImportRun::Step;
    // Where the hand goes next; never away from a choice that somebody is making.
    QWidget* const focused = focusWidget();
    const bool inChoices = focused != nullptr && (m_choices->isAncestorOf(focused) || m_mapping->isAncestorOf(focused));
    if (m_shown == Step::Done) {
        m_ui->closePushButton->setFocus();
    } else if (m_shown == Step::Ready && !inChoices) {
        if (!m_run.mappingProblems().empty()) {
            m_ui->tabWidget->setCurrentWidget(m_ui->columnsPage);
            m_mapping->focusFirstOpen();
        } else if (m_scope->isOpen()) {
            m_scope->focusFirst();
        } else if (m_ui->importPushButton->isEnabled()) {
            m_ui->importPushButton->setFocus();
        }
    }
}

void ImportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const QString title = tr("Import: %1").arg(shown(m_run.target().kind().title));
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->tabWidget->setTabText(0, tr("Columns"));
    m_ui->tabWidget->setTabText(1, tr("Preview"));
    m_previewHint->setText(tr("The first rows will stand here as they will be understood, once a column is given."));
    m_badRowsHint->setText(tr("Every row can be taken."));
    m_choices->retranslate();
    m_mapping->retranslate();
    m_scope->retranslate();
    m_past->retranslate();
    m_badRows->retranslate();
    follow();
}

} // namespace frontdesk
