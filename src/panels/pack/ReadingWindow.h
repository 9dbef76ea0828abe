#pragma once

#include "domain/pack/PackPublishing.h"
#include "panels/support/DeskLink.h"
#include "rules/Vocabulary.h"

#include <QDialog>
#include <vector>

class QLabel;
class QPlainTextEdit;

namespace frontdesk {

class KeyHintButton;
class Theme;

/// What changed in the rules since the person at the desk last read them, to be confirmed. Never modal: whoever answers
/// the telephone meanwhile reads on afterwards. GUI thread.
class ReadingWindow : public QDialog {
    Q_OBJECT
public:
    /// Versions to be read, with the one that each came after.
    struct News {
        PackVersion version;
        std::optional<PackVersion> before = {};
    };
    struct Ports {
        DeskLink& desk;
        const Vocabulary& vocabulary;
        const Theme& theme;
        const Clock& clock;
    };
    ReadingWindow(const Ports& ports, std::vector<News> news, QWidget* parent = nullptr);

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void confirm();
    void retranslate();

    Ports m_with;
    std::vector<News> m_news;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    KeyHintButton* m_confirm;
};

} // namespace frontdesk
