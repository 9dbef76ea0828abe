#pragma once

#include "domain/pack/PackPublishing.h"
#include "panels/pack/PackPorts.h"
#include "rules/PackReview.h"
#include "rules/PackText.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace frontdesk {

/// A draft while somebody works on it: its text, what the review says of it, and the manual that it came from. Every
/// step is kept in the store at once, so that a crash loses nothing, and can be taken back. What the check says of a
/// step comes a little later, from the worker. GUI thread.
class ReviewDesk : public QObject {
    Q_OBJECT
public:
    explicit ReviewDesk(const PackPorts& ports, QObject* parent = nullptr);

    /// Takes a draft up where it was left; opened() or failed().
    void open(const PackVersion& draft);
    /// Leaves it: what was changed is saved as the draft's text. `done` comes when it is.
    void leave(std::function<void()> done);
    [[nodiscard]] bool isOpen() const { return m_text.has_value(); }

    [[nodiscard]] const PackVersion& version() const { return *m_version; }
    [[nodiscard]] const PackText& text() const { return *m_text; }
    [[nodiscard]] const PackReview& review() const { return *m_review; }
    [[nodiscard]] const Pack& pack() const { return m_review->pack(); }
    [[nodiscard]] const std::optional<Manual>& manual() const { return m_manual; }
    /// Everything that is active with the draft on top, everything in it switched on: what a preview shows.
    [[nodiscard]] const RuleBook* preview() const { return m_preview.get(); }
    /// True while the worker has not yet said what it thinks of the newest text.
    [[nodiscard]] bool isChecking() const { return m_checking; }

    /// Makes the changes; the step can be taken back. False when nothing changed. Ends with changed().
    bool change(std::vector<PackEdit> edits);
    bool add(const std::string& kind, const std::string& id,
             const std::vector<std::pair<std::string, std::string>>& keys);
    /// An entry made of a clause that had none; the clause leaves the list of those.
    bool makeEntry(int clause, const std::string& kind, const std::string& id,
                   const std::vector<std::pair<std::string, std::string>>& keys);
    /// Takes what failing rehearsals expect from the new wording. False when none fails.
    bool takeNewWording();
    bool undo();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }

    /// Saves, publishes under that name and, if wanted, has the unit follow the pack.
    void publish(const std::string& name, bool follow, std::function<void(Result<void>)> done);

Q_SIGNALS:
    void opened();
    void changed(); ///< the text, or what the check says of it
    void failed(const frontdesk::Error& error);

private:
    struct Looked; ///< by the worker
    void close();
    bool take(PackText text);
    bool replace(PackText text);
    void keep();
    void look();
    [[nodiscard]] std::vector<Pack> loaded() const;

    PackPorts m_with;
    std::optional<PackVersion> m_version;
    std::optional<PackText> m_text;
    std::optional<PackReview> m_review;
    std::optional<Manual> m_manual;
    std::shared_ptr<const RuleBook> m_preview;
    std::vector<PackText> m_undo;
    std::uint64_t m_generation = 0;
    bool m_checking = false;
    bool m_opening = false;
    std::shared_ptr<bool> m_alive; ///< what the worker posts asks it
};

} // namespace frontdesk
