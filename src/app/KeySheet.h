#pragma once

#include "panels/support/KeyList.h"

#include <QDialog>

class QPushButton;

namespace frontdesk {

/// All keys of the desk on one sheet, to be found and changed there. Esc closes it; the line keys work while it is
/// open. GUI thread.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the sheet. @param what each act does
    KeySheet(KeyBindings& keys, const Theme& theme, KeyList::What what, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QPushButton* m_close;
};

} // namespace frontdesk
