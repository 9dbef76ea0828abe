#pragma once

#include <QLineEdit>

namespace frontdesk {

/// A field for searching: it asks the input method for Latin input and tells what is typed together with what the
/// input method is still composing, so that pinyin finds a name before a character was chosen. GUI thread.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// The text with the preedit text in its place; the gaps that an input method draws between syllables are left out.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isComposing() const { return !m_composing.isEmpty(); }

Q_SIGNALS:
    void typedChanged(const QString& typed);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void tell();
    QString m_composing;
    QString m_told;
};

} // namespace frontdesk
