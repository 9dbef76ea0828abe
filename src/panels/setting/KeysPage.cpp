#include "panels/setting/KeysPage.h"

#include <QVBoxLayout>

namespace frontdesk {

KeysPage::KeysPage(KeyBindings& keys, const Theme& theme, KeyList::What what, QWidget* parent) : SettingPage(parent)
{
    setObjectName(QStringLiteral("keysPage"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new KeyList(keys, theme, std::move(what), this));
}

QString KeysPage::title() const { return tr("Keys"); }

} // namespace frontdesk
