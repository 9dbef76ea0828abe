#pragma once

#include "panels/guidance/GuidanceView.h"
#include "panels/support/Theme.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class ChoiceChips;
class KeyBindings;

/// The right column: what to say now, what to do, what not to say, phrases, and which clauses say so. It follows the
/// moment of whatever activity its source shows. All texts of packs are plain text. GUI thread.
class GuidanceDock : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the dock.
    GuidanceDock(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    /// Not owned; must outlive the dock or be set to nullptr before it goes. Null: the column is empty.
    void setSource(GuidanceSource* source);
    void retranslate();

public Q_SLOTS:
    /// Asks the source anew, once when the events at hand are done.
    void refresh();
    /// Ticks the first open step that a person ticks.
    void tickNext();
    /// Takes the last tick back.
    void untickLast();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Section {
        QWidget* box = nullptr;
        QLabel* title = nullptr;
        QVBoxLayout* rows = nullptr;
    };

    void showNow();
    void showStages();
    void showView(const GuidanceView& view);
    void showSayings(const std::vector<GuidanceView::Saying>& sayings);
    void showSteps(const std::vector<GuidanceView::Step>& steps);
    void addStep(const GuidanceView::Step& step, bool next);
    void addMore(const Section& section, qsizetype kept);
    void showStruck(const std::vector<GuidanceView::Struck>& struck);
    void showPhrases(const QStringList& phrases);
    void applyScale();
    Section addSection(const char* name);
    static void clear(const Section& section);
    QLabel* addWords(const Section& section, const QString& words, const char* styleClass);

    const Theme& m_theme;
    const KeyBindings& m_keys;
    GuidanceSource* m_source = nullptr;
    GuidanceView m_view;
    bool m_asked = false;    ///< a refresh is on its way
    bool m_unfolded = false; ///< the clerk wants to see a list that is done
    bool m_all = false;      ///< the clerk wants to see what is kept back for calm
    bool m_stale = true;     ///< texts or sizes changed: build everything anew
    ChoiceChips* m_stages = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_empty = nullptr;
    Section m_say;
    Section m_advice;
    Section m_do;
    Section m_dont;
    Section m_phrases;
    Section m_sources;
};

} // namespace frontdesk
