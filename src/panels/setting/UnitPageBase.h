#pragma once

#include "panels/setting/SettingPage.h"
#include "panels/setting/UnitAccess.h"

#include <QPointer>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace frontdesk {

class KeyBindings;
class KeyHintButton;
class Theme;

/// What the pages of the unit share: a form that is read into a copy of the settings, saved as a whole with its
/// problems marked at the field, and undone as a whole. GUI thread.
class UnitPageBase : public SettingPage {
    Q_OBJECT
public:
    /// All must outlive the page.
    UnitPageBase(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent);

    void refresh() override;
    bool save() override;
    [[nodiscard]] bool isEdited() const override;

Q_SIGNALS:
    /// Saved; what it was before can be brought back.
    void saved(const frontdesk::UnitSettings& before, const frontdesk::UnitSettings& after);

protected:
    /// Shows the settings in the fields.
    virtual void fill(const UnitSettings& settings) = 0;
    /// The fields on top of the settings; problems are marked, and then it is empty.
    [[nodiscard]] virtual std::optional<UnitSettings> read(const UnitSettings& settings) = 0;
    /// What the fields say now, whether it can be saved or not: compared to see whether something was edited.
    [[nodiscard]] virtual QString typed() const = 0;
    /// The store refused this setting. @return false: not one of this page's fields
    virtual bool markRefused(const QString& setting, const QString& words) = 0;

    void retranslateBase();
    void edited(); ///< to be called at each change of a field
    QVBoxLayout* form() { return m_form; }
    const UnitAccess& unit() const { return m_unit; }
    const Theme& theme() const { return m_theme; }

    /// A label above a field and a line for its problem below; the field's buddy.
    struct Labelled {
        QLabel* label;
        QLabel* problem;
    };
    Labelled addField(QVBoxLayout* layout, QWidget* field, const char* objectName);
    static void mark(QWidget* field, QLabel* problem, const QString& words);

private:
    const UnitAccess& m_unit;
    const Theme& m_theme;
    QVBoxLayout* m_form;
    KeyHintButton* m_save;
    QString m_filled; ///< typed() when the fields were filled
    bool m_saving = false;
};

} // namespace frontdesk
