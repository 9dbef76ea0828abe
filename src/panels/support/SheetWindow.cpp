#include "panels/support/SheetWindow.h"

#include "exchange/SavedFile.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainFileDialog.h"
#include "panels/support/SheetPreview.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <memory>

namespace frontdesk {

namespace {

const QKeySequence printKey{Qt::ALT | Qt::Key_P};
const QKeySequence saveKey{Qt::CTRL | Qt::Key_S};
const QKeySequence anotherKey{Qt::ALT | Qt::Key_A};
constexpr double printPointsPerInch = 72;

/// Words as a name of a file: what no system takes in one becomes a blank.
QString fileNameOf(QString words)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]+"));
    return words.replace(unfit, QStringLiteral(" ")).simplified();
}

/// Painting on a printer may be done on any thread.
bool printOn(QPrinter& printer, const Sheet& sheet)
{
    const SheetLayout layout(sheet);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    const double scale = printer.resolution() / printPointsPerInch;
    painter.scale(scale, scale);
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pages()) : layout.pages();
    for (int page = from; page <= to; ++page) {
        if (page > from) {
            printer.newPage();
        }
        layout.paint(painter, page - 1);
    }
    return painter.end();
}

} // namespace

SheetWindow::SheetWindow(QList<SheetChoice> papers, const SheetPorts& ports, QWidget* parent)
    : QDialog(parent), m_papers(std::move(papers)), m_ports(ports), m_which(new ChoiceChips(this)),
      m_preview(new SheetPreview(ports, this)), m_said(new QLabel(this)), m_another(new KeyHintButton(this)),
      m_print(new KeyHintButton(this)), m_save(new KeyHintButton(this)), m_close(new KeyHintButton(this))
{
    Q_ASSERT(!m_papers.isEmpty());
    setObjectName(QStringLiteral("sheetWindow"));
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    choose(m_papers.first().word);
    resize(m_ports.theme.windowSize(*this, 800, 740));
    m_preview->setFocus();
}

SheetWindow::~SheetWindow() = default;

void SheetWindow::build()
{
    m_which->setObjectName(QStringLiteral("sheetChoiceChips"));
    m_which->setVisible(m_papers.size() > 1);
    m_preview->setObjectName(QStringLiteral("sheetPreview"));
    m_said->setObjectName(QStringLiteral("sheetSaidLabel"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    m_another->setObjectName(QStringLiteral("sheetAnotherKeyHintButton"));
    m_print->setObjectName(QStringLiteral("sheetPrintKeyHintButton"));
    m_save->setObjectName(QStringLiteral("sheetSaveKeyHintButton"));
    m_close->setObjectName(QStringLiteral("sheetCloseKeyHintButton"));
    m_print->setProperty("class", QStringLiteral("primary"));
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(8);
    for (KeyHintButton* const button : {m_print, m_save, m_another, m_close}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    auto* const layout = new QVBoxLayout(this);
    const Theme& theme = m_ports.theme;
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_which);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_said);
    layout->addWidget(acts);

    const auto bind = [this](const QKeySequence& key, KeyHintButton* button, void (SheetWindow::*run)()) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        button->setKeyHint(keyText(key));
        connect(shortcut, &QShortcut::activated, this, [this, button, run] {
            if (button->isVisible() && button->isEnabled()) {
                (this->*run)();
            }
        });
        connect(button, &QPushButton::clicked, this, run);
    };
    bind(printKey, m_print, &SheetWindow::print);
    bind(saveKey, m_save, &SheetWindow::chooseFile);
    bind(anotherKey, m_another, &SheetWindow::another);
    m_close->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_preview, &SheetPreview::displayed, this, [this] {
        m_ready = true;
        enableActs();
        const int pages = m_preview->pages();
        if (pages > SheetPreview::mostPages) {
            say(tr("The first %1 of %2 pages are shown; all are printed.").arg(SheetPreview::mostPages).arg(pages), {});
        }
    });
    for (int index = 0; index < m_papers.size(); ++index) {
        auto* const shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] { choose(m_papers[index].word); });
    }
    connect(m_which, &ChoiceChips::chosen, this, [this](const QString& word) {
        choose(word.isEmpty() ? chosen().word : word); // one of them is always chosen
    });
}

const SheetChoice& SheetWindow::chosen() const
{
    for (const SheetChoice& paper : m_papers) {
        if (paper.word == m_which->value()) {
            return paper;
        }
    }
    return m_papers.first();
}

void SheetWindow::choose(const QString& word)
{
    m_which->setValue(word);
    m_number = 1;
    remake();
}

void SheetWindow::another()
{
    ++m_number;
    remake();
}

void SheetWindow::remake()
{
    const SheetChoice& paper = chosen();
    m_which->setValue(paper.word);
    m_another->setVisible(paper.several);
    m_said->hide();
    m_ready = false;
    enableActs();
    const int generation = ++m_generation;
    m_ports.worker.post(
        [make = paper.make, number = m_number, generation, &gui = m_ports.gui, self = QPointer<SheetWindow>(this)] {
            const Sheet sheet = make(number);
            gui.post([sheet, generation, self] {
                if (self && self->m_generation == generation) {
                    self->made(sheet);
                }
            });
        });
}

void SheetWindow::made(const Sheet& sheet)
{
    m_sheet = sheet;
    setWindowTitle(m_sheet.title);
    if (m_sheet.size == Sheet::Size::A4Wide) {
        resize(size().expandedTo(m_ports.theme.windowSize(*this, 1040, 740)));
    }
    m_preview->display(m_sheet);
}

void SheetWindow::enableActs()
{
    for (KeyHintButton* const button : {m_print, m_save, m_another}) {
        button->setEnabled(m_ready);
    }
}

void SheetWindow::retranslate()
{
    QList<ChoiceChips::Choice> choices;
    for (const SheetChoice& paper : m_papers) {
        choices.append({paper.word, paper.title(), QString::number(choices.size() + 1)});
    }
    const QString before = m_which->value();
    m_which->setChoices(choices);
    m_which->setValue(before);
    m_which->setAccessibleName(tr("Which paper"));
    m_preview->setAccessibleName(tr("Preview"));
    m_print->setText(tr("Print\u2026"));
    m_save->setText(tr("Save as PDF\u2026"));
    m_another->setText(tr("Another one"));
    m_close->setText(tr("Close"));
}

void SheetWindow::say(const QString& words, const QString& state)
{
    m_said->setText(words);
    m_said->setProperty("class", QStringLiteral("chip"));
    m_said->setProperty("state", state);
    Theme::repolish(m_said);
    m_said->setVisible(!words.isEmpty());
}

void SheetWindow::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        say(tr("No printer is set up on this machine. The paper can be saved as PDF and printed elsewhere."),
            QStringLiteral("near"));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(SheetLayout::pageLayout(m_sheet.size));
    printer->setDocName(fileNameOf(m_sheet.title));
    auto* const dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_ports.worker.post([printer, sheet = m_sheet, &gui = m_ports.gui, self = QPointer<SheetWindow>(this)] {
            const bool printed = printOn(*printer, sheet);
            gui.post([printed, self] {
                if (self) {
                    self->say(printed ? tr("Handed to the printer.") : tr("The printer did not take it."),
                              printed ? QStringLiteral("ok") : QStringLiteral("late"));
                }
            });
        });
    });
    dialog->show();
}

void SheetWindow::chooseFile()
{
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("sheetFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("Papers (*.pdf)"));
    dialog->selectFile(fileNameOf(m_sheet.title + QLatin1Char(' ') + m_sheet.date) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetWindow::saveTo);
    dialog->show();
}

void SheetWindow::saveTo(const QString& path)
{
    m_ports.worker.post([path, sheet = m_sheet, &gui = m_ports.gui, self = QPointer<SheetWindow>(this)] {
        const QString free = freePath(path);
        const Result<void> done = SheetPdf::save(free, sheet);
        gui.post([done, free, self] {
            if (!self) {
                return;
            }
            self->say(done ? tr("Saved as %1.").arg(QFileInfo(free).fileName()) : errorText(done.error()),
                      done ? QStringLiteral("ok") : QStringLiteral("late"));
            if (done) {
                Q_EMIT self->saved(free);
            }
        });
    });
}

void SheetWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        remake();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
