#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTextDocument;

namespace frontdesk {

class KeyHintButton;
class Theme;

/// The end of a rehearsal: its score, and what may come next. GUI thread.
class ScorePage : public QWidget {
    Q_OBJECT
public:
    explicit ScorePage(const Theme& theme, QWidget* parent = nullptr);

    /// The document that is shown; to be cleared and filled anew.
    [[nodiscard]] QTextDocument& document();
    /// Whether the result was kept; an empty text while it is on its way.
    void sayKept(const QString& words, bool well);
    void begin(bool hasNext); ///< the focus goes to what is likeliest
    void showKept();          ///< it shows results of before: there is nothing to be played from here
    void setPrintable(bool printable);
    void toTop();
    void enterSheet(); ///< the keys go to the score, which they scroll

Q_SIGNALS:
    void againRequested();
    void nextRequested();
    void printRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTextBrowser* m_sheet;
    QLabel* m_kept;
    KeyHintButton* m_again;
    KeyHintButton* m_next;
    KeyHintButton* m_print;
    KeyHintButton* m_close;
};

} // namespace frontdesk
