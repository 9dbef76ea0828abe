#include "panels/importing/ImportDialog.h"

#include "exchange/BadRowList.h"
#include "exchange/SavedFile.h"
#include "panels/importing/BadRowsModel.h"
#include "panels/importing/MappingRows.h"
#include "panels/importing/PastImports.h"
#include "panels/importing/PreviewModel.h"
#include "panels/importing/ReadChoices.h"
#include "panels/importing/ScopeChoice.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/DeskShortcut.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/PlainFileDialog.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "ui_ImportDialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>
#include <QUrl>

namespace frontdesk {

namespace {

const QKeySequence importKey{Qt::CTRL | Qt::Key_Return};

void setUpTable(QTableView* view, const Theme& theme)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme.px(28));
    view->horizontalHeader()->setResizeContentsPrecision(60); // of very many rows the first are enough
    view->horizontalHeader()->setHighlightSections(false);
}

} // namespace

ImportDialog::ImportDialog(const ImportTarget& target, const ImportPorts& ports, const Theme& theme,
                           const ImeGuard& guard, QWidget* parent)
    : QDialog(parent), m_run(target, ports), m_ports(ports), m_theme(theme), m_ui(std::make_unique<Ui::ImportDialog>()),
      m_choices(new ReadChoices(m_run)), m_mapping(new MappingRows(m_run, theme)), m_scope(new ScopeChoice(m_run)),
      m_past(new PastImports(m_run, theme, guard)), m_preview(new PreviewModel(theme, this)),
      m_badRows(new BadRowsModel(m_run, this))
{
    m_ui->setupUi(this);
    setModal(false);
    delete m_ui->importLayout->replaceWidget(m_ui->choicesWidget, m_choices); // the item, not the widget
    delete m_ui->choicesWidget;
    m_ui->importLayout->insertWidget(m_ui->importLayout->indexOf(m_ui->pagesStackedWidget) + 1, m_scope);
    m_ui->columnsLayout->addWidget(m_mapping);
    m_ui->hintLayout->addWidget(m_past, 1);
    m_ui->pathLineEdit->setAcceptDrops(false); // a dropped file is the dialog's
    setUpTables();
    resize(theme.windowSize(*this, 820, 600));
    spread();

    connect(m_ui->browsePushButton, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_ui->pathLineEdit, &QLineEdit::returnPressed, this, [this] { readFile(m_ui->pathLineEdit->text()); });
    connect(m_ui->importPushButton, &QPushButton::clicked, this, &ImportDialog::press);
    connect(m_ui->undoPushButton, &QPushButton::clicked, this, [this] { m_run.undo(); });
    connect(m_ui->stopPushButton, &QPushButton::clicked, this, [this] { m_run.stop(); });
    connect(m_ui->saveListPushButton, &QPushButton::clicked, this, &ImportDialog::chooseListFile);
    connect(m_ui->closePushButton, &QPushButton::clicked, this, &ImportDialog::reject);
    auto* const key = new DeskShortcut({importKey}, guard, this);
    connect(key, &DeskShortcut::pressed, this, &ImportDialog::press);
    m_ui->importPushButton->setKeyHint(keyText(importKey));
    connect(&m_run, &ImportRun::changed, this, &ImportDialog::follow);
    connect(&m_run, &ImportRun::progressed, m_ui->progressBar, &QProgressBar::setValue);
    retranslate();
    m_run.readPast();
    m_ui->browsePushButton->setFocus();
}

ImportDialog::~ImportDialog() = default;

/// Large text on a small screen: the rows get what the title, which the window has anyway, and the margins would take.
void ImportDialog::spread()
{
    constexpr int leastRoomy = 450; // at 100 % text
    const bool isLow = height() < m_theme.px(leastRoomy);
    const int side = m_theme.px(isLow ? 10 : 20);
    const int above = m_theme.px(isLow ? 6 : 16);
    m_ui->importLayout->setContentsMargins(side, above, side, above);
    m_ui->importLayout->setSpacing(m_theme.px(isLow ? 5 : 10));
    m_ui->titleLabel->setVisible(!isLow);
}

void ImportDialog::setUpTables()
{
    m_ui->previewTableView->setModel(m_preview);
    m_ui->badRowsTableView->setModel(m_badRows);
    setUpTable(m_ui->previewTableView, m_theme);
    setUpTable(m_ui->badRowsTableView, m_theme);
    m_ui->previewTableView->horizontalHeader()->setMaximumSectionSize(m_theme.px(280));
    m_ui->badRowsTableView->horizontalHeader()->setStretchLastSection(true);
    m_previewHint = new EmptyHint(m_ui->previewTableView);
    m_badRowsHint = new EmptyHint(m_ui->badRowsTableView);
}

void ImportDialog::readFile(const QString& path)
{
    const QString chosen = path.trimmed();
    if (chosen.isEmpty()) {
        return chooseFile();
    }
    m_saved.clear();
    m_ui->pathLineEdit->setText(QDir::toNativeSeparators(chosen));
    m_run.read(chosen);
}

void ImportDialog::press()
{
    if (m_run.canWrite()) {
        m_run.write();
    } else {
        m_run.checkAgain();
    }
}

void ImportDialog::chooseFile()
{
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Choose a table"), QFileInfo(m_ui->pathLineEdit->text()).path());
    dialog->setObjectName(QStringLiteral("tableFileDialog"));
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->show();
}

void ImportDialog::chooseListFile()
{
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Save the list of rows that are not taken"), QFileInfo(m_run.path()).path());
    dialog->setObjectName(QStringLiteral("listFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(tr("%1 - not taken.csv").arg(QFileInfo(m_run.path()).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveList);
    dialog->show();
}

void ImportDialog::saveList(const QString& path)
{
    const auto table = m_run.sharedTable();
    if (!table) {
        return;
    }
    m_ports.worker.post([path, table, problems = m_run.sharedProblems(), &kind = m_run.target().kind(),
                         &gui = m_ports.gui, self = QPointer<ImportDialog>(this)] {
        const QString free = freePath(path);
        const Result<void> saved = BadRowList::save(free, BadRowList::csv(*table, kind, *problems));
        gui.post([saved, free, self] {
            if (self) {
                self->m_saved =
                    saved ? tr("The list was saved as %1.").arg(QFileInfo(free).fileName()) : errorText(saved.error());
                self->follow();
            }
        });
    });
}

void ImportDialog::reject()
{
    if (m_past->isAsking()) {
        m_past->leave();
    } else if (m_run.isBusy()) {
        m_run.stop();
    } else {
        QDialog::reject();
    }
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter in the path reads the file; it presses no button besides.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_ui->pathLineEdit->hasFocus()) {
        QDialog::keyPressEvent(event);
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace frontdesk
