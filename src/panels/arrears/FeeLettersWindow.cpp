// Whom letters are written to, what they say, and how a batch is made.
#include "panels/arrears/FeeLettersWindow.h"

#include "domain/arrears/FeeLetterItems.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/people/Rights.h"
#include "exchange/FeeLetterSheet.h"
#include "panels/arrears/FeeLetterModels.h"
#include "panels/support/ActRow.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>
#include <map>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::size_t mostCandidates = 2000;
constexpr int lettersBack = 400; ///< days that the list of letters reaches back

/// What stands in the list, of everybody who owes.
struct Candidates {
    std::vector<FeeOwing> rows = {};
    bool isCut = false;
};

/// Letters that were made, and who made them.
struct LettersRead {
    std::vector<FeeLetterRowOf> rows = {};
    NamesOfStaff names = {};
};

} // namespace

/// A batch under way: letters are made in pieces, so that nobody waits for the lane.
struct FeeLettersWindow::Making {
    FeeLetterBatch batch;
    std::size_t at = 0;
    std::size_t made = 0;
    std::vector<FeeLettersMade::Skipped> skipped = {};
};

FeeLettersWindow::FeeLettersWindow(const Ports& ports, QWidget* parent)
    : QDialog(parent), m_with(ports), m_letters(std::make_shared<FeeLetterService>(ports.ids, ports.check))
{
    setObjectName(QStringLiteral("feeLettersWindow"));
    setModal(false);
    build();
    bindKeys();
    retranslate();
    scale();
    connect(&m_with.theme, &Theme::changed, this, &FeeLettersWindow::scale);
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (isVisible() && !m_working &&
            (contains(records, RecordKind::FeeLetter) || contains(records, RecordKind::FeeItem) ||
             contains(records, RecordKind::FeeAccount))) {
            reload();
        }
    });
    resize(m_with.theme.windowSize(*this, 1080, 720));
}

FeeLettersWindow::~FeeLettersWindow() = default;

void FeeLettersWindow::begin(std::optional<FeeAccountId> account)
{
    m_only = account;
    showPage(Page::Choose);
    show();
    raise();
    activateWindow();
    m_candidateTable->setFocus(Qt::OtherFocusReason);
    reload();
}

void FeeLettersWindow::second() { m_notice->look(m_with.clock.steady()); }

const LetterEntry* FeeLettersWindow::entry() const
{
    return FeeLetterWriter::find(m_with.books.current(), fromQt(m_template->currentData().toString()));
}

Language FeeLettersWindow::language() const
{
    return m_language->value() == QLatin1String("en") ? Language::English : Language::Chinese;
}

FeeLetterSender FeeLettersWindow::sender() const
{
    const UnitSettings unit = m_with.settings();
    return {.unit = unit.unitName, .project = unit.unitName, .phone = fromQt(m_phone->text().trimmed())};
}

void FeeLettersWindow::reload()
{
    readCandidates();
    readLetters();
}

void FeeLettersWindow::readCandidates()
{
    const QString age = m_age->value();
    const auto wanted =
        std::find_if(feeAges.begin(), feeAges.end(), [&](FeeAge each) { return toQt(nameOf(each)) == age; });
    ++m_reading;
    m_with.desk.read<Candidates>(
        this, "feeLetter.candidates." + std::to_string(++m_asked),
        [day = today(), word = fromQt(m_class->currentData().toString()), only = m_only,
         aged = wanted == feeAges.end() ? std::optional<FeeAge>{}
                                        : std::optional{*wanted}](const ReadView& view) -> Result<Candidates> {
            auto owing = view.fees().owing(day);
            if (!owing) {
                return fail(owing.error());
            }
            std::erase_if(*owing, [&](const FeeOwing& each) {
                return !(only && each.account.id == *only) &&
                       ((aged && ageOf(each.oldest, day) != *aged) ||
                        (!word.empty() && nameOf(each.account.feeClass) != word));
            });
            Candidates found{.rows = std::move(*owing)};
            found.isCut = found.rows.size() > mostCandidates;
            if (found.isCut) {
                found.rows.erase(found.rows.begin() + mostCandidates, found.rows.end());
            }
            return found;
        },
        [this](Result<Candidates> found) {
            --m_reading;
            if (!found) {
                tell(found.error());
                return;
            }
            if (found->isCut) {
                say(tr("The %1 who have owed longest are listed. Choose by age or cause to see others.")
                        .arg(mostCandidates));
            }
            if (m_only) { // one account alone is to be written to
                m_unticked.clear();
                for (const FeeOwing& each : found->rows) {
                    if (each.account.id != *m_only) {
                        m_unticked.insert(each.account.id);
                    }
                }
            }
            m_candidates->setRows(std::move(found->rows));
            const int row = m_only ? m_candidates->rowOf(std::exchange(m_only, {})->value()) : -1;
            if (row >= 0 || !m_candidateTable->currentIndex().isValid()) {
                m_candidateTable->selectRow(std::max(0, row));
            }
            showCount();
            readPreview();
        });
}

void FeeLettersWindow::readLetters()
{
    ++m_reading;
    m_with.desk.read<LettersRead>(
        this, "feeLetter.letters." + std::to_string(++m_asked),
        [day = today()](const ReadView& view) -> Result<LettersRead> {
            auto names = readNamesOfStaff(view);
            if (!names) {
                return fail(names.error());
            }
            auto letters = view.feeLetters().onDays(plusDays(day, -lettersBack), day);
            if (!letters) {
                return fail(letters.error());
            }
            std::map<FeeAccountId, FeeAccount> accounts;
            LettersRead read{.names = std::move(*names)};
            const std::size_t shown = std::min(letters->size(), mostCandidates);
            for (auto letter = letters->rbegin(); read.rows.size() < shown; ++letter) {
                auto account = accounts.find(letter->account);
                if (account == accounts.end()) {
                    auto found = view.fees().findAccount(letter->account);
                    if (!found) {
                        return fail(found.error());
                    }
                    account = accounts.emplace(letter->account, std::move(*found)).first;
                }
                read.rows.push_back({std::move(*letter), account->second.place, account->second.payer});
            }
            return read;
        },
        [this](Result<LettersRead> read) {
            --m_reading;
            if (!read) {
                tell(read.error());
                return;
            }
            m_names = std::move(read->names);
            m_model->setRows(std::move(read->rows));
            if (!m_letterTable->currentIndex().isValid()) {
                m_letterTable->selectRow(0);
            }
            showActs();
        });
}

/// The words to the account that is chosen, as they would go out.
void FeeLettersWindow::readPreview()
{
    const QModelIndex index = m_candidateTable->currentIndex();
    const LetterEntry* const letter = entry();
    m_message.reset();
    if (!index.isValid() || letter == nullptr || index.row() >= m_candidates->rowCount({})) {
        m_words->clear();
        showActs();
        return;
    }
    const FeeAccount account = m_candidates->at(index.row()).account;
    ++m_reading;
    m_with.desk.read<std::vector<FeeItem>>(
        this, "feeLetter.preview." + std::to_string(++m_asked),
        [id = account.id](const ReadView& view) { return view.fees().itemsOf(id); },
        [this, account, letter](const Result<std::vector<FeeItem>>& items) {
            --m_reading;
            if (entry() != letter) {
                return; // another one is chosen by now
            }
            const auto named = items.and_then([&](const std::vector<FeeItem>& all) {
                return FeeLetterItems::namedBy(FeeLetterService::kindOf(*letter), all, today());
            });
            if (!named) {
                m_words->setText(errorText(named.error()));
                showActs();
                return;
            }
            const FeeLetterPaper paper =
                FeeLetterWriter::write(*letter, account, *named, sender(), {}, today(), language());
            if (letter->kind == LetterEntry::Kind::Message) {
                const auto text = FeeLetterWriter::message(*letter, paper, m_with.check, m_with.books.current());
                m_words->setText(text ? toQt(*text) + QStringLiteral("\n\n") +
                                            tr("%1 characters").arg(toQt(*text).size())
                                      : errorText(text.error()));
                m_message = text ? std::optional{*text} : std::nullopt;
            } else {
                QString words = toQt(paper.words());
                words += QLatin1Char('\n') +
                         tr("In all %1 yuan; fees named: %2").arg(toQt(paper.total.toYuan())).arg(paper.rows.size());
                m_words->setText(words);
            }
            showActs();
        });
}

void FeeLettersWindow::toggle()
{
    const QModelIndex index = m_candidateTable->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const FeeAccountId id = m_candidates->at(index.row()).account.id;
    if (m_unticked.erase(id) == 0) {
        m_unticked.insert(id);
    }
    m_candidates->retranslate();
    showCount();
}

void FeeLettersWindow::toggleAll()
{
    const bool all = m_unticked.empty();
    m_unticked.clear();
    if (all) {
        for (const FeeOwing& each : m_candidates->rows()) {
            m_unticked.insert(each.account.id);
        }
    }
    m_candidates->retranslate();
    showCount();
}

void FeeLettersWindow::copyMessage()
{
    if (!m_message) {
        say(tr("Choose a message among the templates to copy it."), QString());
        return;
    }
    QGuiApplication::clipboard()->setText(toQt(*m_message));
    say(tr("Copied. Paste it into the phone."));
}

void FeeLettersWindow::preview()
{
    const QModelIndex index = m_candidateTable->currentIndex();
    const LetterEntry* const letter = entry();
    if (!index.isValid() || letter == nullptr || letter->kind == LetterEntry::Kind::Message) {
        return;
    }
    const FeeAccount account = m_candidates->at(index.row()).account;
    m_with.desk.read<std::vector<FeeItem>>(
        this, "feeLetter.paper", [id = account.id](const ReadView& view) { return view.fees().itemsOf(id); },
        [this, account, letter](const Result<std::vector<FeeItem>>& items) {
            const auto named = items.and_then([&](const std::vector<FeeItem>& all) {
                return FeeLetterItems::namedBy(FeeLetterService::kindOf(*letter), all, today());
            });
            if (!named) {
                tell(named.error());
                return;
            }
            const Sheet sheet = FeeLetterSheet::of(
                FeeLetterWriter::write(*letter, account, *named, sender(), {}, today(), language()), {}, sender().unit);
            if (m_paper) {
                m_paper->close();
            }
            m_paper = new SheetWindow({{.word = QStringLiteral("letter"),
                                        .title = [title = shown(letter->title)] { return title; },
                                        .make = [sheet](int) { return sheet; }}},
                                      m_with.sheets(), this);
            m_paper->show();
        });
}

void FeeLettersWindow::make()
{
    const LetterEntry* const letter = entry();
    if (page() != Page::Choose || m_working || letter == nullptr) {
        return;
    }
    if (letter->kind == LetterEntry::Kind::Message) {
        copyMessage();
        return;
    }
    auto making = std::make_shared<Making>();
    making->batch = {.letterTemplate = keyOf(letter->head), .language = language(), .sender = sender()};
    for (const FeeOwing& each : m_candidates->rows()) {
        if (!m_unticked.contains(each.account.id)) {
            making->batch.letters.push_back({m_with.ids.next<FeeLetterTag>(), each.account.id});
        }
    }
    if (making->batch.letters.empty()) {
        say(tr("Nobody is ticked. Space ticks whoever is chosen."), QString());
        return;
    }
    m_working = true;
    makePiece(std::move(making));
}

void FeeLettersWindow::makePiece(std::shared_ptr<Making> making)
{
    const auto& wanted = making->batch.letters;
    FeeLetterBatch piece = making->batch;
    const std::size_t end = std::min(making->at + FeeLetterService::mostInOnePiece, wanted.size());
    piece.letters.assign(wanted.begin() + static_cast<std::ptrdiff_t>(making->at),
                         wanted.begin() + static_cast<std::ptrdiff_t>(end));
    m_with.desk.write<FeeLettersMade>(
        this,
        [letters = m_letters, piece, &book = m_with.books.current(), zone = m_with.zone, now = m_with.clock.now()](
            UnitOfWork& uow, const Actor& actor) { return letters->make(uow, actor, piece, book, zone, now); },
        [this, making, end](const Result<FeeLettersMade>& made) {
            if (!made) {
                m_working = false;
                tell(made.error()); // the pieces before it are made and stand in the list
                reload();
                return;
            }
            making->at = end;
            making->made += made->letters.size();
            making->skipped.insert(making->skipped.end(), made->skipped.begin(), made->skipped.end());
            if (end < making->batch.letters.size()) {
                say(tr("%1 of %2 letters\u2026").arg(making->made).arg(making->batch.letters.size()), QString());
                makePiece(making);
                return;
            }
            m_working = false;
            QString words = tr("%1 letters made.").arg(making->made);
            if (!making->skipped.empty()) {
                words += QLatin1Char(' ') +
                         tr("%1 left out: %2").arg(making->skipped.size()).arg(errorText(making->skipped.front().why));
            }
            say(words, making->skipped.empty() ? QStringLiteral("ok") : QString());
            if (making->made > 0) {
                m_letterTable->clearSelection();
                m_letterTable->setCurrentIndex({});
                showPage(Page::Letters);
                m_letterTable->setFocus(Qt::OtherFocusReason);
            }
            reload();
        });
}

} // namespace frontdesk
