#pragma once

#include "base/IdMaker.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormBinder.h"
#include "panels/support/RosterNow.h"
#include "panels/support/Theme.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace frontdesk {

namespace Ui {
class RosterEditor;
}
class RosterListModel;

/// The roster as a table with the form of one line under it. Everything by keys: in the table Enter opens a line,
/// Ctrl+N begins one, Delete takes one away (with undo); in the form Ctrl+Enter saves, Esc goes back to the table.
/// These keys are its own wherever it stands, since they are taken before the window's shortcuts. GUI thread.
class RosterEditor : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the editor.
    struct Around {
        RosterNow& roster;
        DeskLink& desk;
        IdMaker& ids;
        const Clock& clock;
        const Theme& theme;
    };
    explicit RosterEditor(const Around& around, QWidget* parent = nullptr);
    ~RosterEditor() override;

    /// To be called at each second: an offer to undo goes away.
    void second();

Q_SIGNALS:
    void left();            ///< Esc in the table
    void importRequested(); ///< a table from outside is to take its place

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showEntries();
    void begin();
    void edit();
    void fill(const RosterForm& form);
    [[nodiscard]] RosterForm form() const;
    void save();
    void saved(const Result<RosterEntry>& entry);
    void leaveForm();
    void removeLine();
    void undo(RosterId id, Version version);
    void tellError(const Error& error);
    void retranslate();
    void fitColumns();
    [[nodiscard]] const RosterEntry* current() const;
    [[nodiscard]] bool isInForm() const;
    [[nodiscard]] static bool isOwnKey(const QKeyEvent& key);

    RosterNow& m_roster;
    DeskLink& m_desk;
    IdMaker& m_ids;
    const Clock& m_clock;
    const Theme& m_theme;
    std::unique_ptr<Ui::RosterEditor> m_ui;
    RosterListModel* m_model;
    FormBinder* m_binder = nullptr;
    std::optional<RosterEntry> m_editing; ///< nothing: a new line
    std::optional<RosterId> m_newId;      ///< of the new line, the same at each try
};

} // namespace frontdesk
