#pragma once

#include "rules/Pack.h"
#include "rules/PackText.h"
#include "rules/Vocabulary.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace frontdesk {

class WhenRows;

/// One entry as a form: what a person may change of it, in fields that fit its kind. What is typed becomes a change of
/// the pack a moment later, or at once when the field is left. GUI thread.
class EntryEditor : public QWidget {
    Q_OBJECT
public:
    using Change = std::function<bool(std::vector<PackEdit>)>;

    /// @param change takes what was edited into the text
    EntryEditor(const Vocabulary& vocabulary, Change change, QWidget* parent = nullptr);

    /// Shows the entry of that kind and id; empty: nothing is shown. The same entry again keeps what is being typed.
    void show(const Pack& pack, const std::string& kind, const std::string& id);
    void clear();
    /// What is typed is taken over now.
    void commit();
    /// The focus goes to what is changed most often.
    void begin();
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Field {
        Moment,
        Say,
        Text,
        Title,
        Steps,
        Most,
        Near,
        Fields,
        Level,
        Match,
        Instead,
        Category,
        Days,
        Span,
        Quiet,
        When
    };
    void build();
    void addField(Field field, QWidget* widget);
    void showFields(const std::vector<Field>& fields);
    void fill(const PromptEntry& entry);
    void fill(const ChecklistEntry& entry);
    void fill(const LimitEntry& entry);
    void fill(const RequireEntry& entry);
    void fill(const ForbidEntry& entry);
    void fill(const PhraseEntry& entry);
    void fill(const GreetingEntry& entry);
    void fill(const LadderEntry& entry);
    void fill(const ClockEntry& entry);
    void fill(const CalendarEntry& entry);
    void fill(const IndicatorEntry& entry);
    void fill(const ScorecardEntry& entry);
    void fill(const LetterEntry& entry);
    void fill(const ScenarioEntry& entry);
    void touched();
    [[nodiscard]] std::vector<PackEdit> edits() const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> values() const;
    [[nodiscard]] QString label(Field field) const;

    const Vocabulary& m_vocabulary;
    Change m_change;
    std::string m_kind;
    std::string m_id;
    Pack m_pack;                                               ///< the one entry as it stands
    std::vector<std::pair<std::string, std::string>> m_before; ///< values as they were shown
    bool m_filling = false;
    QTimer m_soon;
    QFormLayout* m_form;
    std::vector<std::pair<Field, QWidget*>> m_widgets;
    QComboBox* m_moment;
    QPlainTextEdit* m_say;
    QPlainTextEdit* m_text;
    QLineEdit* m_title;
    QListWidget* m_steps;
    QSpinBox* m_most;
    QSpinBox* m_near;
    QListWidget* m_fields;
    QComboBox* m_level;
    QComboBox* m_match;
    QLineEdit* m_instead;
    QLineEdit* m_category;
    QLineEdit* m_days;
    QLineEdit* m_span;
    QLineEdit* m_quiet;
    WhenRows* m_when;
};

} // namespace frontdesk
