#pragma once

#include "panels/setting/SettingPage.h"
#include "panels/support/KeyList.h"

namespace frontdesk {

/// The keys of the desk, as on the key sheet. GUI thread.
class KeysPage : public SettingPage {
    Q_OBJECT
public:
    KeysPage(KeyBindings& keys, const Theme& theme, KeyList::What what, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override {} ///< the list hears it itself
    void refresh() override {}     ///< it follows the keys
};

} // namespace frontdesk
