#pragma once

#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"

#include <QKeySequence>
#include <utility>
#include <vector>

namespace frontdesk {

/// The acts below a page with their keys. In large text the keys go into the tool tips: there the work needs the room.
class ActKeys {
public:
    void add(KeyHintButton* button, const QKeySequence& key) { m_buttons.emplace_back(button, key); }
    void applyScale(const Theme& theme)
    {
        for (const auto& [button, key] : m_buttons) {
            button->setKeyHint(theme.textPercent() > mostPercent ? QString() : keyText(key));
            button->setToolTip(theme.textPercent() > mostPercent ? keyText(key) : QString());
        }
    }

private:
    static constexpr int mostPercent = 150;
    std::vector<std::pair<KeyHintButton*, QKeySequence>> m_buttons;
};

} // namespace frontdesk
