#pragma once

#include "panels/setting/UnitPageBase.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace frontdesk {

/// Which packs of rules the unit follows, and in which order. GUI thread.
class PacksPage : public UnitPageBase {
    Q_OBJECT
public:
    PacksPage(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

protected:
    void fill(const UnitSettings& settings) override;
    [[nodiscard]] std::optional<UnitSettings> read(const UnitSettings& settings) override;
    [[nodiscard]] QString typed() const override;
    bool markRefused(const QString& setting, const QString& words) override;

private:
    void addPack(const std::string& id, bool followed);
    void move(int step);
    void name(QListWidgetItem* item) const;

    QLabel* m_hint;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_problem;
};

} // namespace frontdesk
