#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/watch/Watch.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace frontdesk {

namespace Ui {
class WatchEditor;
}
class WatchListModel;

/// The watch-list as a table with the form of one entry under it. Everything by keys: in the table Enter opens an
/// entry, Ctrl+N begins one, Delete takes one off the list and asks why (with undo); in the form Ctrl+Enter saves, Esc
/// goes back to the table. These keys are its own wherever it stands, since they are taken before the window's
/// shortcuts. It is for those who decide about the list; the service refuses all others. GUI thread.
class WatchEditor : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the editor.
    struct Around {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const Clock& clock;
        const TimeZone& zone;
        const Theme& theme;
    };
    explicit WatchEditor(const Around& around, QWidget* parent = nullptr);
    ~WatchEditor() override;

    /// To be called at each second: an offer to undo goes away.
    void second();

Q_SIGNALS:
    void left(); ///< Esc in the table

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void reload();
    void begin();
    void edit();
    void fill(const WatchForm& form);
    [[nodiscard]] WatchForm form() const;
    void guessKind();
    void save();
    void saved(const Result<Watch>& watch);
    void leaveForm();
    void askWhy();
    void takeOff();
    void tookOff(const Result<Watch>& gone);
    void offerBack(const Watch& gone, const QString& words);
    void bringBack(WatchId id, Version version);
    void tellError(const Error& error);
    void retranslate();
    void fitColumns();
    [[nodiscard]] const Watch* current() const;
    [[nodiscard]] bool isWithin(const QWidget* frame) const;
    [[nodiscard]] static bool isOwnKey(const QKeyEvent& key);

    Around m_around;
    std::unique_ptr<Ui::WatchEditor> m_ui;
    WatchListModel* m_model;
    FormBinder* m_binder = nullptr;
    std::optional<Watch> m_editing; ///< nothing: a new entry
    std::optional<WatchId> m_newId; ///< of the new entry, the same at each try
    std::optional<Watch> m_leaving; ///< about to be taken off the list
};

} // namespace frontdesk
