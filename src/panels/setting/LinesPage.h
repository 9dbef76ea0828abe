#pragma once

#include "panels/setting/UnitPageBase.h"

#include <vector>

class QPushButton;

namespace frontdesk {

class LineEditor;

/// The telephone lines and how they ring. A line with a call on it cannot be taken away. GUI thread.
class LinesPage : public UnitPageBase {
    Q_OBJECT
public:
    LinesPage(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

protected:
    void fill(const UnitSettings& settings) override;
    [[nodiscard]] std::optional<UnitSettings> read(const UnitSettings& settings) override;
    [[nodiscard]] QString typed() const override;
    bool markRefused(const QString& setting, const QString& words) override;

private:
    void addEditor(const LineSettings& line);
    void addLine();
    void removeLine(int number);
    void countLines();

    QLabel* m_hint;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    std::vector<LineEditor*> m_editors;
};

} // namespace frontdesk
