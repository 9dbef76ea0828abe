#pragma once

#include <QDialog>

class QVBoxLayout;

namespace frontdesk {

class Theme;

/// All keys of the desk on one sheet. Esc or Enter closes it; the line keys work while it is open. GUI thread.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    explicit KeySheet(const Theme& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QWidget* m_sheet = nullptr;
};

} // namespace frontdesk
