#include "panels/pack/PackFiles.h"

#include "base/ChineseFolder.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/ManualFile.h"
#include "rules/PackReader.h"
#include "rules/PackReview.h"
#include "rules/manual/ManualReader.h"
#include "rules/manual/PackDrafter.h"
#include "text/ShownLanguage.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace frontdesk {

namespace {

constexpr qint64 mostPackBytes = 4 * 1024 * 1024;

std::vector<ClausePlace> placesOf(const ManualReading& reading)
{
    std::vector<ClausePlace> places;
    for (const ManualClause& clause : reading.clauses) {
        places.push_back({.number = static_cast<int>(places.size()) + 1,
                          .start = static_cast<std::int64_t>(clause.offset),
                          .length = static_cast<std::int64_t>(clause.length),
                          .heading = clause.heading});
    }
    return places;
}

/// The pack that most of the unit's rules come from: a new one is laid upon it, so that it can take an entry's place.
std::string roleOf(const std::vector<Pack>& active, std::vector<std::string>& roles)
{
    for (const Pack& pack : active) {
        if (pack.id != basePackId && !pack.roles.empty() && pack.extends.empty()) {
            roles = pack.roles;
            return pack.id;
        }
    }
    return {};
}

/// Everything in the draft is open: nothing of it is in force before somebody looked at it.
Result<std::string> withReviewOpen(const std::string& toml, const Vocabulary& vocabulary)
{
    auto text = PackText::read(toml);
    const auto pack = PackReader{vocabulary}.read(toml, "draft");
    if (!text || !pack) {
        return tl::make_unexpected(!text ? text.error() : pack.error());
    }
    if (auto begun = text->apply(PackReview::beginReview(*pack)); !begun) {
        return tl::make_unexpected(begun.error());
    }
    return text->text();
}

} // namespace

template <class T> void PackFiles::onWorker(std::function<Result<T>()> job, Done<T> done)
{
    m_with.worker().post(
        [job = std::move(job), done = std::move(done), &gui = m_with.gui, alive = std::weak_ptr<bool>(m_alive)] {
            const auto result = std::make_shared<Result<T>>(job());
            gui.post([result, done, alive] {
                if (!alive.expired()) {
                    done(std::move(*result));
                }
            });
        });
}

void PackFiles::readManual(const QString& path, const std::string& id, Done<FromManual> done)
{
    DraftOptions options{.id = id, .basedOn = fromQt(QFileInfo{path}.fileName())};
    const RuleBook* const book = &m_with.books.current();
    options.extends = roleOf(book->packs(), options.roles);
    Manual manual{.id = m_with.ids.next<ManualTag>(),
                  .pack = id,
                  .file = options.basedOn,
                  .text = {},
                  .by = m_with.desk.actor().staff,
                  .at = m_with.clock.now()};
    onWorker<FromManual>(
        [path, options = std::move(options), manual = std::move(manual), book, &vocabulary = m_with.vocabulary,
         lexicon = m_with.lexicon]() -> Result<FromManual> {
            const auto words = lexicon();
            const auto folder = ChineseFolder::create();
            const auto file = ManualFile::read(path, {});
            if (!words || !folder || !file) {
                return tl::make_unexpected(!words ? words.error() : !folder ? folder.error() : file.error());
            }
            const ManualReading reading = ManualReader{*words, *folder}.read(file->text);
            return PackDrafter{*words, *folder, vocabulary}
                .draft(reading, book->packs(), options)
                .and_then([&](const PackDraft& draft) { return withReviewOpen(draft.toml, vocabulary); })
                .map([&](std::string text) {
                    FromManual made{std::move(text), manual, static_cast<int>(reading.damage.size())};
                    made.manual.text = file->text;
                    made.manual.clauses = placesOf(reading);
                    return made;
                });
        },
        std::move(done));
}

void PackFiles::read(const QString& path, Done<std::string> done)
{
    onWorker<std::string>(
        [path]() -> Result<std::string> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                return fail(fileCannotRead, {fromQt(QFileInfo{path}.fileName())});
            }
            if (file.size() > mostPackBytes) {
                return fail(packTooLarge, {std::to_string(file.size()), std::to_string(mostPackBytes)});
            }
            return file.readAll().toStdString();
        },
        std::move(done));
}

void PackFiles::write(const QString& path, const std::string& text, Done<void> done)
{
    onWorker<void>(
        [path, text]() -> Result<void> {
            QSaveFile file(path);
            const auto size = static_cast<qint64>(text.size());
            if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit()) {
                return fail(fileCannotWrite, {fromQt(QFileInfo{path}.fileName())});
            }
            return {};
        },
        std::move(done));
}

} // namespace frontdesk
