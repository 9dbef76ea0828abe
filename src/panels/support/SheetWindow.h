#pragma once

#include "exchange/Sheet.h"
#include "panels/support/SheetPorts.h"

#include <QDialog>
#include <QList>
#include <functional>

class QLabel;

namespace frontdesk {

class ChoiceChips;
class KeyHintButton;
class SheetPreview;

/// A paper that can be had. It is made on the worker: whatever it is made of is taken along by value or may be read
/// from there.
struct SheetChoice {
    QString word;                   ///< names its chip
    std::function<QString()> title; ///< in the language of the screen
    std::function<Sheet(int)> make; ///< the n-th of its kind, from 1
    bool several = false;           ///< whether there is another one of its kind
};

/// The one window that papers are looked at in, printed from and saved as PDF. Never modal: the telephone is answered
/// whatever stands here. It deletes itself when closed; show it by show(). GUI thread.
class SheetWindow : public QDialog {
    Q_OBJECT
public:
    /// @param papers one at least
    SheetWindow(QList<SheetChoice> papers, const SheetPorts& ports, QWidget* parent);
    ~SheetWindow() override;

    /// Writes a PDF; where a file of that name is there already, beside it under a name with a number.
    void saveTo(const QString& path);
    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    /// False while the paper that was asked for last is being made.
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    void saved(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void choose(const QString& word);
    void remake();
    void made(const Sheet& sheet);
    void enableActs();
    void another();
    void print();
    void chooseFile();
    void say(const QString& words, const QString& state);
    [[nodiscard]] const SheetChoice& chosen() const;

    QList<SheetChoice> m_papers;
    SheetPorts m_ports;
    Sheet m_sheet;
    bool m_ready = false;
    int m_number = 1;
    int m_generation = 0;
    ChoiceChips* m_which;
    SheetPreview* m_preview;
    QLabel* m_said;
    KeyHintButton* m_another;
    KeyHintButton* m_print;
    KeyHintButton* m_save;
    KeyHintButton* m_close;
};

} // namespace frontdesk
