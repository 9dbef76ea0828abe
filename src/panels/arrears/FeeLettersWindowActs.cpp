// What becomes of letters: sent, delivered, back, voided; and what of them leaves the program.
#include "panels/arrears/FeeLettersWindow.h"

#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/desk/ListExport.h"
#include "domain/people/Rights.h"
#include "exchange/FeeLetterList.h"
#include "exchange/FeeLetterSheet.h"
#include "exchange/SavedFile.h"
#include "exchange/SheetPdf.h"
#include "panels/arrears/FeeLetterModels.h"
#include "panels/support/ActRow.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainFileDialog.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::size_t mostPreviewed = 40; ///< more than these would hold up the screen while they are laid out

} // namespace

std::vector<FeeLetter> FeeLettersWindow::chosen() const
{
    std::vector<FeeLetter> letters;
    for (const QModelIndex& index : m_letterTable->selectionModel()->selectedRows()) {
        letters.push_back(m_model->at(index.row()).letter);
    }
    // In the order of their numbers, as tracking numbers are read off a list.
    std::sort(letters.begin(), letters.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return letters;
}

void FeeLettersWindow::ask(Asked asked)
{
    if (m_working) {
        return;
    }
    if (asked == Asked::Suit) {
        const QModelIndex index = m_candidateTable->currentIndex();
        if (page() != Page::Choose || !index.isValid()) {
            return;
        }
    } else {
        m_askedFor = page() == Page::Letters ? chosen() : std::vector<FeeLetter>{};
        if (m_askedFor.empty()) {
            return;
        }
    }
    m_asking = asked;
    const auto count = static_cast<int>(m_askedFor.size());
    const QString number = m_askedFor.empty() ? QString() : toQt(m_askedFor.front().number);
    ActQuestion question;
    switch (asked) {
    case Asked::Sent:
        question = {.question = count == 1 ? tr("%1 leaves the house.").arg(number)
                                           : tr("%1 letters leave the house.").arg(count),
                    .words = tr("Tracking numbers, in the order of the letters, or nothing")};
        break;
    case Asked::Delivered:
        question = {.question =
                        count == 1 ? tr("%1 was delivered.").arg(number) : tr("%1 letters were delivered.").arg(count),
                    .words = tr("Who signed"),
                    .typed = tr("The addressee"),
                    .more = tr("Another day than today")};
        break;
    case Asked::Returned:
        question = {.question = count == 1 ? tr("%1 came back.").arg(number) : tr("%1 letters came back.").arg(count),
                    .words = tr("Why")};
        break;
    case Asked::Void:
        question = {.question =
                        count == 1 ? tr("%1 does not go out.").arg(number) : tr("%1 letters do not go out.").arg(count),
                    .words = tr("Why")};
        break;
    case Asked::Suit:
        question = {.question = tr("What was demanded of this account is sued for."),
                    .words = tr("Number of the court")};
        break;
    }
    m_ask->ask(question);
}

void FeeLettersWindow::take()
{
    if (!m_asking) {
        return;
    }
    const std::string words = fromQt(m_ask->words());
    const std::string more = fromQt(m_ask->more());
    const Asked asked = *m_asking;
    const std::vector<FeeLetter> letters = m_askedFor;
    LocalDate day = today();
    if (asked == Asked::Delivered && !more.empty()) {
        const auto typed = parseTypedDate(more);
        if (!typed) {
            tell(Error{feeBadDay, {more}});
            return;
        }
        day = *typed;
    }
    if (asked == Asked::Suit) {
        const FeeAccountId account = m_candidates->at(m_candidateTable->currentIndex().row()).account.id;
        stopAsking();
        run(
            [account, words, id = m_with.ids.next<FeeLetterTag>(), zone = m_with.zone](
                UnitOfWork& uow, const Actor& actor, const FeeLetterService& service, UtcTime now) -> Result<void> {
                return service.sue(uow, actor, id, account, words, zone, now).map([](const FeeLetter&) {});
            },
            tr("Filed; it stands among the letters."));
        return;
    }
    QStringList tracking;
    if (asked == Asked::Sent) {
        static const QRegularExpression blanks(QStringLiteral("[\\s,;]+"));
        tracking = letters.size() == 1 ? QStringList{toQt(words)} : toQt(words).split(blanks, Qt::SkipEmptyParts);
        if (!tracking.isEmpty() && tracking.size() != static_cast<qsizetype>(letters.size())) {
            say(tr("%1 tracking numbers for %2 letters: each letter wants one, or none.")
                    .arg(tracking.size())
                    .arg(letters.size()),
                QStringLiteral("late"));
            return;
        }
    }
    stopAsking();
    run(
        [asked, letters, tracking, words, day, zone = m_with.zone](
            UnitOfWork& uow, const Actor& actor, const FeeLetterService& service, UtcTime now) -> Result<void> {
            for (std::size_t at = 0; at < letters.size(); ++at) {
                const FeeLetterAt letter{letters[at].id, letters[at].version};
                const bool hasOne = static_cast<qsizetype>(at) < tracking.size();
                const auto done =
                    asked == Asked::Sent
                        ? service.sent(uow, actor, letter,
                                       hasOne ? fromQt(tracking[static_cast<qsizetype>(at)]) : std::string{}, now)
                    : asked == Asked::Delivered ? service.delivered(uow, actor, letter, day, words, zone, now)
                    : asked == Asked::Returned  ? service.returned(uow, actor, letter, words, now)
                                                : service.voidLetter(uow, actor, letter, words, now);
                if (!done) {
                    return fail(done.error());
                }
            }
            return {};
        },
        asked == Asked::Sent        ? tr("Sent; the accounts say so.")
        : asked == Asked::Delivered ? tr("Delivered; the three years begin anew for what was asked for.")
        : asked == Asked::Returned  ? tr("Noted that it came back.")
                                    : tr("Voided."));
}

void FeeLettersWindow::stopAsking()
{
    m_asking.reset();
    m_ask->leave(page() == Page::Letters ? m_letterTable : m_candidateTable);
}

void FeeLettersWindow::run(Step step, const QString& done)
{
    if (std::exchange(m_working, true)) {
        return;
    }
    m_with.desk.write<bool>(
        this,
        [step = std::move(step), letters = m_letters, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return step(uow, actor, *letters, now).map([] { return true; });
        },
        [this, done](const Result<bool>& kept) {
            m_working = false;
            if (kept) {
                say(done);
            } else {
                tell(kept.error());
            }
            reload();
        });
}

std::vector<FeeLetter> FeeLettersWindow::printable() const
{
    std::vector<FeeLetter> letters = chosen();
    std::erase_if(letters, [](const FeeLetter& letter) { return letter.paper.empty() || letter.voided; });
    return letters;
}

void FeeLettersWindow::print()
{
    if (page() == Page::Choose) {
        preview();
        return;
    }
    const std::vector<FeeLetter> letters = printable();
    if (letters.empty()) {
        return;
    }
    if (letters.size() > mostPreviewed) {
        choosePdf();
        return;
    }
    if (m_paper) {
        m_paper->close();
    }
    // The paper is made on the worker, of letters as they were written.
    m_paper = new SheetWindow(
        {{.word = QStringLiteral("letters"),
          .title = [count = letters.size()] { return tr("%1 letters").arg(count); },
          .make = [letters, unit = m_with.settings().unitName](int) { return FeeLetterSheet::of(letters, unit); }}},
        m_with.sheets(), this);
    m_paper->show();
}

void FeeLettersWindow::choosePdf()
{
    if (m_working) {
        return;
    }
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("feeLettersPdfDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("Paper (*.pdf)")});
    dialog->selectFile(tr("Letters") + QLatin1Char(' ') + toQt(toIso(today())) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &FeeLettersWindow::savePdf);
    dialog->show();
}

void FeeLettersWindow::savePdf(const QString& path)
{
    if (m_working) {
        return;
    }
    m_working = true;
    say(tr("Being written\u2026"), QString());
    writeFile(path, [letters = printable(), unit = m_with.settings().unitName]() -> Result<std::string> {
        return SheetPdf::bytes(FeeLetterSheet::of(letters, unit)).toStdString();
    });
}

void FeeLettersWindow::writeFile(const QString& path, std::function<Result<std::string>()> make)
{
    const SheetPorts ports = m_with.sheets();
    ports.worker.post([make = std::move(make), path, &gui = ports.gui, self = QPointer<FeeLettersWindow>(this)] {
        const QString free = freePath(path);
        const Result<void> done = make().and_then([&](const std::string& bytes) { return saveFile(free, bytes); });
        gui.post([done, free, self] {
            if (self) {
                self->m_working = false;
                self->say(done ? tr("Saved as %1.").arg(QFileInfo(free).fileName()) : errorText(done.error()),
                          done ? QStringLiteral("ok") : QStringLiteral("late"));
            }
        });
    });
}

void FeeLettersWindow::chooseExport()
{
    if (page() != Page::Letters || m_working) {
        return;
    }
    if (const Result<void> allowed = Rights::require(m_with.desk.actor(), Right::ExportRecords); !allowed) {
        tell(allowed.error());
        return;
    }
    QFileDialog* const dialog =
        plainFileDialog(this, tr("Export"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("feeLettersFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({tr("Spreadsheets (*.xlsx)"), tr("Tables as text (*.csv)")});
    dialog->selectFile(tr("Letters") + QLatin1Char(' ') + toQt(toIso(today())) + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &FeeLettersWindow::exportTo);
    dialog->show();
}

void FeeLettersWindow::exportTo(const QString& path)
{
    std::vector<FeeLetter> letters;
    std::map<FeeAccountId, FeeAccount> accounts;
    const std::vector<FeeLetter> picked = chosen();
    // One letter is chosen as soon as the list is there: several, or all of them.
    for (const FeeLetterRowOf& row : m_model->rows()) {
        FeeAccount account{.id = row.letter.account, .place = row.place, .payer = row.payer};
        accounts.emplace(row.letter.account, std::move(account));
        if (picked.size() <= 1) {
            letters.push_back(row.letter);
        }
    }
    if (picked.size() > 1) {
        letters = picked;
    }
    const auto format =
        path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? OutTable::Format::Csv : OutTable::Format::Xlsx;
    const OutTable table = FeeLetterList::of(letters, accounts, m_names);
    const ExportedList list{.what = "fee_letters",
                            .from = letters.empty() ? today() : letters.back().day,
                            .lastDay = today(),
                            .rows = static_cast<std::int64_t>(table.rows.size()),
                            .personal = true,
                            .format = std::string{OutTable::nameOf(format)}};
    m_working = true;
    m_with.desk.write<bool>(
        this,
        [list, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return ListExport{}.note(uow, actor, list, now).map([] { return true; });
        },
        [this, table, format, path](const Result<bool>& noted) {
            if (!noted) {
                m_working = false;
                tell(noted.error());
                return;
            }
            writeFile(path, [table, format] { return OutTable::bytesOf({table}, format); });
        });
}

void FeeLettersWindow::leave()
{
    if (m_asking) {
        stopAsking();
    } else if (page() == Page::Letters) {
        showPage(Page::Choose);
        m_candidateTable->setFocus(Qt::OtherFocusReason);
    } else {
        close();
    }
}

} // namespace frontdesk
