#pragma once

#include "rules/EntryHead.h"
#include "rules/Vocabulary.h"

#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

/// When an entry holds: a line for each condition, which can be taken away, and one to add another. GUI thread.
class WhenRows : public QWidget {
    Q_OBJECT
public:
    explicit WhenRows(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    void setConditions(std::vector<Condition> conditions);
    [[nodiscard]] const std::vector<Condition>& conditions() const { return m_conditions; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void fillValues();
    void add();
    void rebuild();

    const Vocabulary& m_vocabulary;
    std::vector<Condition> m_conditions;
    QVBoxLayout* m_lines;
    QComboBox* m_fact;
    QComboBox* m_value;
    QPushButton* m_add;
};

} // namespace frontdesk
