#pragma once

#include "app/PanelTable.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace frontdesk {

struct DeskKey;

/// All keys of the desk on one sheet. Esc or Enter closes it; the line keys work while it is open. GUI thread.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    /// @param panels must outlive the sheet
    KeySheet(const std::vector<PanelRow>& panels, const Theme& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addPanelRow(QGridLayout* grid, const DeskKey& key);

    const std::vector<PanelRow>& m_panels;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QWidget* m_sheet = nullptr;
};

} // namespace frontdesk
