#pragma once

#include "panels/setting/UnitAccess.h"

#include <QFrame>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class Theme;

/// One telephone line in the settings: its name, kind, source and how it rings. GUI thread.
class LineEditor : public QFrame {
    Q_OBJECT
public:
    LineEditor(const LineSettings& line, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] int number() const { return m_line.number; }
    /// The fields on top of what the line was; problems are marked, and then it is empty.
    [[nodiscard]] std::optional<LineSettings> read();
    [[nodiscard]] QString typed() const;
    void markRefused(const QString& what, const QString& words);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void mark(QWidget* field, const QString& words);
    void clearMarks();

    LineSettings m_line;
    QLabel* m_title;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_sourceLabel;
    QComboBox* m_source;
    QLabel* m_onLabel;
    QLineEdit* m_on;
    QLabel* m_offLabel;
    QLineEdit* m_off;
    QLabel* m_problem;
    QPushButton* m_remove;
};

} // namespace frontdesk
