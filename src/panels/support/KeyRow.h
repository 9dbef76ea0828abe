#pragma once

#include "panels/support/KeyBindings.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class Theme;

/// One act with its keys: each can be changed where it stands, one can be added, and ours can come back. GUI thread.
class KeyRow : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the row. @param what the act does, in the language of the screen
    KeyRow(KeyBindings& keys, const DeskKey& act, const QString& what, const Theme& theme, QWidget* parent = nullptr);

    void setWhat(const QString& what);
    /// Whether every word stands in what it does or in one of its keys.
    [[nodiscard]] bool matches(const QStringList& words) const;
    [[nodiscard]] DeskAct act() const { return m_act; }

Q_SIGNALS:
    /// The key stays as it was, and why. Empty: nothing is wrong any more.
    void told(const QString& words);
    void refused(const frontdesk::KeyBindings::Refusal& refusal, const QKeySequence& key);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void rebuild();
    void addKey(const QKeySequence& key, int number);
    void retranslate();

    KeyBindings& m_keys;
    DeskAct m_act;
    const Theme& m_theme;
    QBoxLayout* m_layout;
    QLabel* m_what;
    QWidget* m_chips;
    QPushButton* m_reset;
    QList<QKeySequence> m_shown;
};

} // namespace frontdesk
