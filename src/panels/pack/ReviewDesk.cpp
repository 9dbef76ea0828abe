#include "panels/pack/ReviewDesk.h"

#include "domain/draft/Draft.h"
#include "rules/EachEntry.h"
#include "rules/PackReader.h"
#include "rules/ScenarioRewording.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::size_t mostUndo = 200;
constexpr const char* keptText = "text"; ///< the draft's piece that holds what was worked on

RecordRef draftRef(const PackVersion& version) { return {RecordKind::PackVersion, version.id.value()}; }

/// The pack with everything switched on that somebody could still accept: what is shown of an entry under review.
Pack allSwitchedOn(const PackText& text, const Pack& pack, const PackReader& reader)
{
    PackText all = text;
    std::vector<PackEdit> edits;
    forEachKind(pack, [&](std::string_view kind, const auto& entry) {
        edits.push_back({std::string{kind}, entry.head.id, "enabled", {}});
        edits.push_back({std::string{kind}, entry.head.id, "review", {}});
    });
    if (!all.apply(edits)) {
        return pack;
    }
    auto read = reader.read(all.text(), "draft");
    return read ? std::move(*read) : pack;
}

} // namespace

struct ReviewDesk::Looked {
    std::optional<PackReview> review;
    std::shared_ptr<const RuleBook> preview;
};

ReviewDesk::ReviewDesk(const PackPorts& ports, QObject* parent)
    : QObject(parent), m_with(ports), m_alive(std::make_shared<bool>(true))
{}

void ReviewDesk::open(const PackVersion& draft)
{
    struct Kept {
        std::optional<std::string> text;
        std::optional<Manual> manual;
    };
    m_with.desk.read<Kept>(
        this, "pack.review",
        [draft, number = m_with.desk.actor().desk](const ReadView& view) -> Result<Kept> {
            Kept kept;
            auto drafts = view.drafts().ofDesk(number);
            if (!drafts) {
                return fail(drafts.error());
            }
            for (const Draft& one : *drafts) {
                if (one.record == draftRef(draft)) {
                    kept.text = one.payload.get(keptText);
                }
            }
            return view.manuals().ofPack(draft.pack).map([&](std::optional<Manual> manual) {
                kept.manual = std::move(manual);
                return std::move(kept);
            });
        },
        [this, draft](Result<Kept> kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            auto text = PackText::read(kept->text.value_or(draft.text));
            auto review = text ? PackReview::plain(*text, m_with.vocabulary) : fail(text.error());
            if (!review && kept->text) { // what was kept is of no use: what was saved is
                text = PackText::read(draft.text);
                review = text ? PackReview::plain(*text, m_with.vocabulary) : fail(text.error());
            }
            if (!review) {
                Q_EMIT failed(review.error());
                return;
            }
            m_version = draft;
            m_text = std::move(*text);
            m_review = std::move(*review);
            m_manual = std::move(kept->manual);
            m_undo.clear();
            m_preview.reset();
            m_opening = true; // what is asked is known before anything can be answered
            look();
        });
}

void ReviewDesk::leave(std::function<void()> done)
{
    if (!isOpen()) {
        done();
        return;
    }
    m_with.desk.write<PackVersion>(
        this,
        [version = *m_version, text = m_text->text(), &vocabulary = m_with.vocabulary,
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return PackPublishing{}.saveDraft(uow, actor, version.id, version.rowVersion, text, vocabulary, now);
        },
        [this, done = std::move(done)](Result<PackVersion> saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            close();
            done();
        });
}

void ReviewDesk::close()
{
    ++m_generation; // what the worker still says is of no use
    m_version.reset();
    m_text.reset();
    m_review.reset();
    m_manual.reset();
    m_preview.reset();
    m_undo.clear();
    m_checking = false;
    m_opening = false;
}

bool ReviewDesk::change(std::vector<PackEdit> edits)
{
    PackText text = *m_text;
    return text.apply(std::move(edits)) && take(std::move(text));
}

bool ReviewDesk::add(const std::string& kind, const std::string& id,
                     const std::vector<std::pair<std::string, std::string>>& keys)
{
    PackText text = *m_text;
    return text.add(kind, id, keys) && take(std::move(text));
}

bool ReviewDesk::makeEntry(int clause, const std::string& kind, const std::string& id,
                           const std::vector<std::pair<std::string, std::string>>& keys)
{
    PackText text = *m_text;
    return text.add(kind, id, keys) && text.removeClause(clause) && take(std::move(text));
}

bool ReviewDesk::takeNewWording()
{
    auto text = frontdesk::takeNewWording(*m_text, pack(), loaded());
    return text && take(std::move(*text));
}

bool ReviewDesk::undo()
{
    if (m_undo.empty()) {
        return false;
    }
    PackText text = std::move(m_undo.back());
    m_undo.pop_back();
    return replace(std::move(text));
}

bool ReviewDesk::take(PackText text)
{
    if (text.text() == m_text->text()) {
        return false;
    }
    PackText before = *m_text;
    if (!replace(std::move(text))) {
        return false;
    }
    m_undo.push_back(std::move(before));
    if (m_undo.size() > mostUndo) {
        m_undo.erase(m_undo.begin());
    }
    return true;
}

/// A text that is no pack any more is not taken: what is typed in a form can not make one, so that this says of a
/// mistake of ours only.
bool ReviewDesk::replace(PackText text)
{
    auto review = PackReview::plain(text, m_with.vocabulary);
    if (!review) {
        Q_EMIT failed(review.error());
        return false;
    }
    review->takeFindings(*m_review);
    m_text = std::move(text);
    m_review = std::move(*review);
    keep();
    look();
    Q_EMIT changed();
    return true;
}

void ReviewDesk::keep()
{
    RecordImage payload;
    payload.set(keptText, m_text->text());
    m_with.desk.write<bool>(
        this,
        [draft = Draft{.record = draftRef(*m_version),
                       .desk = m_with.desk.actor().desk,
                       .staff = m_with.desk.actor().staff,
                       .payload = std::move(payload),
                       .updatedAt = m_with.clock.now()}](UnitOfWork& uow, const Actor&) {
            return uow.drafts().put(draft).map([] { return true; });
        },
        [this](Result<bool> kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
            }
        });
}

std::vector<Pack> ReviewDesk::loaded() const
{
    std::vector<Pack> packs;
    for (const Pack& one : m_with.books.current().packs()) {
        if (one.id != pack().id) {
            packs.push_back(one);
        }
    }
    return packs;
}

void ReviewDesk::look()
{
    m_checking = true;
    const std::uint64_t generation = ++m_generation;
    const RuleBook* const book = &m_with.books.current();
    m_with.worker().post([this, generation, book, text = *m_text, &vocabulary = m_with.vocabulary, &gui = m_with.gui,
                          alive = std::weak_ptr<bool>(m_alive)] {
        const auto looked = std::make_shared<Looked>();
        if (alive.expired()) {
            return;
        }
        auto review = PackReview::of(text, book->packs(), vocabulary);
        if (review) {
            std::vector<Pack> packs;
            std::copy_if(book->packs().begin(), book->packs().end(), std::back_inserter(packs),
                         [&](const Pack& one) { return one.id != review->pack().id; });
            packs.push_back(allSwitchedOn(text, review->pack(), PackReader{vocabulary}));
            looked->preview = std::make_shared<const RuleBook>(RuleBook::compile(std::move(packs)));
            looked->review = std::move(*review);
        }
        gui.post([this, generation, looked, alive] {
            if (alive.expired() || generation != m_generation || !looked->review) {
                return;
            }
            m_checking = false;
            m_review = std::move(looked->review);
            m_preview = looked->preview;
            if (std::exchange(m_opening, false)) {
                Q_EMIT opened();
            }
            Q_EMIT changed();
        });
    });
}

void ReviewDesk::publish(const std::string& name, bool follow, std::function<void(Result<void>)> done)
{
    m_with.change(
        [version = *m_version, text = m_text->text(), name, follow, &vocabulary = m_with.vocabulary,
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<void> {
            const PackPublishing publishing;
            return publishing.saveDraft(uow, actor, version.id, version.rowVersion, text, vocabulary, now)
                .and_then([&](const PackVersion& saved) {
                    return publishing.publish(uow, actor, saved.id, saved.rowVersion, name, vocabulary, now);
                })
                .and_then([&](const PackVersion& published) -> Result<void> {
                    if (!follow || published.pack == basePackId) {
                        return {};
                    }
                    return publishing.activate(uow, actor, published.pack, true, vocabulary, now)
                        .map([](const UnitSettings&) {});
                });
        },
        [this, done = std::move(done)](Result<void> published) {
            if (published) {
                close();
            }
            done(std::move(published));
        });
}

} // namespace frontdesk
