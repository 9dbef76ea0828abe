#pragma once

#include "panels/setting/MachineAccess.h"
#include "panels/setting/SettingPage.h"

#include <QList>

class QComboBox;
class QLabel;

namespace frontdesk {

/// Language, look and size of the text, at this machine. GUI thread.
class LookPage : public SettingPage {
    Q_OBJECT
public:
    LookPage(const MachineAccess& machine, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void refresh() override;

private:
    QComboBox* addChoice(const char* objectName);

    const MachineAccess& m_machine;
    const Theme& m_theme;
    QList<QLabel*> m_labels;
    QComboBox* m_language;
    QComboBox* m_look;
    QComboBox* m_size;
};

} // namespace frontdesk
