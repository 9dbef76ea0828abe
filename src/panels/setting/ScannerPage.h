#pragma once

#include "panels/setting/MachineAccess.h"
#include "panels/setting/SettingPage.h"

#include <QList>

class QLabel;
class QLineEdit;

namespace frontdesk {

/// How the barcode scanner at this machine types; what is right takes effect when its field is left. GUI thread.
class ScannerPage : public SettingPage {
    Q_OBJECT
public:
    ScannerPage(const MachineAccess& machine, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void refresh() override;
    void tellScanned(const QString& code); ///< shows what came, to try the scanner out

private:
    QLineEdit* addField(const char* objectName);
    bool check(); ///< marks what is wrong
    void apply();

    const MachineAccess& m_machine;
    const Theme& m_theme;
    QLabel* m_hint;
    QList<QLabel*> m_labels;
    QLineEdit* m_badge;
    QLineEdit* m_prefix;
    QLineEdit* m_suffix;
    QLineEdit* m_between;
    QLabel* m_problem;
    QLabel* m_last;
};

} // namespace frontdesk
