#pragma once

#include "panels/setting/UnitPageBase.h"

class QComboBox;
class QLineEdit;

namespace frontdesk {

/// Name, department, zone and role of the unit, and when its desks lock themselves. GUI thread.
class UnitPage : public UnitPageBase {
    Q_OBJECT
public:
    UnitPage(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

protected:
    void fill(const UnitSettings& settings) override;
    [[nodiscard]] std::optional<UnitSettings> read(const UnitSettings& settings) override;
    [[nodiscard]] QString typed() const override;
    bool markRefused(const QString& setting, const QString& words) override;

private:
    void clearMarks();
    void nameLocks();
    void nameIdentityDays();

    QLineEdit* m_name;
    QLineEdit* m_department;
    QComboBox* m_zone;
    QComboBox* m_role;
    QComboBox* m_lock;
    QComboBox* m_identityDays;
    QComboBox* m_badges;
    QComboBox* m_followUp;
    Labelled m_nameLabels, m_departmentLabels, m_zoneLabels, m_roleLabels, m_lockLabels, m_identityDaysLabels,
        m_badgesLabels, m_followUpLabels;
};

} // namespace frontdesk
