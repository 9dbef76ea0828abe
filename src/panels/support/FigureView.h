#pragma once

#include "exchange/FigureTable.h"

#include <QScrollArea>
#include <vector>

namespace frontdesk {

class Theme;

/// Tables of figures with their bars, one under another, in two columns where there is room. Each says what it counts.
/// GUI thread.
class FigureView : public QScrollArea {
    Q_OBJECT
public:
    /// @param theme must outlive it
    explicit FigureView(const Theme& theme, QWidget* parent = nullptr);

    void show(std::vector<FigureTable> tables);
    [[nodiscard]] const std::vector<FigureTable>& tables() const { return m_tables; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* card(const FigureTable& table);
    [[nodiscard]] bool isWide() const;

    const Theme& m_theme;
    std::vector<FigureTable> m_tables;
    QWidget* m_page = nullptr;
    bool m_wide = false;
};

} // namespace frontdesk
