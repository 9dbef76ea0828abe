#pragma once

#include "base/Clock.h"
#include "domain/knownissue/KnownIssueMatch.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"

#include <QFrame>
#include <QKeySequence>
#include <optional>
#include <string>
#include <vector>

class QLabel;

namespace frontdesk {

class KeyHintButton;

/// A line above a form that is being typed: what the house knows already of the matter, and the words to say. It stands
/// there while a running issue is meant, asks nothing and never takes the focus. GUI thread.
class KnownIssueLine : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the line.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const Clock& clock;
    };
    /// @param asker of its reads, its own among the lines
    KnownIssueLine(const Ports& ports, std::string asker, QWidget* parent = nullptr);

    /// What is typed so far; nothing: no form is in front.
    void setAsked(std::optional<AskedIssue> asked);
    /// The issue in front; null: none is meant.
    [[nodiscard]] const KnownIssue* issue() const { return m_meant.empty() ? nullptr : m_meant.data(); }
    [[nodiscard]] int running() const; ///< how many there are, meant or not
    /// A button by which the ticket joins the others about it. The key itself is bound by the panel.
    void offerBundle(const QKeySequence& key);
    /// This one stays in front, as chosen, whatever is typed; nothing: none.
    void setChosen(std::optional<KnownIssue> chosen);
    /// Issues begin and end without anybody writing.
    void second();

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    void bundleRequested();
    void read(); ///< the issues were, or what is running has changed

private:
    void reload();
    void display();
    [[nodiscard]] QString wordsOf(const KnownIssue& issue) const;

    Ports m_with;
    std::string m_asker;
    std::vector<KnownIssue> m_issues; ///< running and to come
    std::vector<KnownIssue> m_meant;
    std::optional<AskedIssue> m_asked;
    std::optional<KnownIssue> m_chosen;
    SteadyTime m_reloadAt{};
    int m_shownRunning = -1;
    QLabel* m_words;
    KeyHintButton* m_bundle = nullptr;
};

} // namespace frontdesk
