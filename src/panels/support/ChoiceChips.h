#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPushButton;

namespace frontdesk {

/// One of a few words, chosen by a chip: by mouse, by its number (bare while the chips have the focus), by arrows and
/// Space. The row is one stop of the Tab key. Choosing the chosen one again takes the choice back.
class ChoiceChips : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString word; ///< what value() gives
        QString text; ///< what people read
        QString hint; ///< the key beside it, may be empty
    };

    explicit ChoiceChips(QWidget* parent = nullptr);

    /// For a row beside other things, where the chips must not go to a second line; before setChoices().
    void setSingleLine();
    void setChoices(const QList<Choice>& choices);
    [[nodiscard]] int count() const { return static_cast<int>(m_choices.size()); }
    [[nodiscard]] QString value() const { return m_value; }
    /// Says nothing; an unknown word clears the choice.
    void setValue(const QString& word);
    /// As if the n-th chip (from 0) was pressed; nothing happens when there is none.
    void choose(int index);

Q_SIGNALS:
    void chosen(const QString& word);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(int index);
    void showValue();

    QList<Choice> m_choices;
    QList<QPushButton*> m_chips;
    QString m_value;
};

} // namespace frontdesk
