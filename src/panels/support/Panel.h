#pragma once

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "domain/RecordRef.h"
#endif
#include "panels/support/DeskAct.h"

#include <QMap>
#include <QString>
#include <QWidget>

namespace frontdesk {

class GuidanceSource;

/// What a new record begins with, by the vocabulary's field names.
using Prefill = QMap<QString, QString>;

/// Base of the panels of the main window, which routes between them: panels never know one another.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

    /// Shows a record of this panel's kind.
    virtual void open(const RecordRef& record) = 0;
    /// Begins a new record.
    virtual void start(const Prefill& prefill) = 0;
    /// Sets every text anew; called when the language of the screen has changed.
    virtual void retranslate() = 0;
    /// A key of the desk was pressed while this panel is in front. @return false: the key means nothing here
    virtual bool act(DeskAct) { return false; }
    /// What the guidance column follows while this panel is in front; null: the call at hand.
    [[nodiscard]] virtual GuidanceSource* guidance() { return nullptr; }
    /// The panel was chosen by its key or button: the focus goes where work begins.
    virtual void enter();
    /// Nobody is signed in: what names people is hidden, but for what is at hand. A panel that has nothing at hand is
    /// not in front then.
    virtual void setMasked(bool /*masked*/) {}
    /// A second of the wall clock has begun; called for each panel that was built.
    virtual void second() {}

Q_SIGNALS:
    /// Somebody wants to see a record, perhaps of another panel.
    void openRequested(const frontdesk::RecordRef& record);
    /// Somebody wants to begin a record of that kind.
    void startRequested(frontdesk::RecordKind kind, const frontdesk::Prefill& prefill);
    /// What to say and do may have changed.
    void guidanceChanged();
    /// Somebody wants to see what was recorded on other days.
    void historyRequested();
    /// Somebody wants to take in a table. @param kind TableKind::name
    void importRequested(const QString& kind);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace frontdesk
