#pragma once

#include "app/ProgramData.h"
#include "domain/setting/UnitSettings.h"
#include "panels/people/AdministratorFields.h"

#include <QDialog>
#include <memory>
#include <vector>

class QCheckBox;

namespace frontdesk {

namespace Ui {
class FirstStartDialog;
}

class Theme;

/// What the first start was told.
struct FirstAnswers {
    UnitSettings settings;                                         ///< name, packs, role and setUp filled in
    std::optional<AdministratorFields::Answer> administrator = {}; ///< asked for while nobody works here
    bool demoDay = false;                                          ///< DemoDay is to be entered
};

/// The first start asks for the unit's name, its packs and the first administrator, and nothing else; the menu asks for
/// the unit and its packs again later. The question stays if the answer could not be kept. GUI thread.
class FirstStartDialog : public QDialog {
    Q_OBJECT
public:
    /// @param known what is offered
    FirstStartDialog(const UnitSettings& known, const ProgramData& program, const Theme& theme,
                     QWidget* parent = nullptr);
    ~FirstStartDialog() override;

    /// Says why the answer could not be kept; what was typed stays.
    void showProblem(const QString& text);

Q_SIGNALS:
    void answered(const frontdesk::FirstAnswers& answers);
    void otherLanguageRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        std::string pack;
        std::string role; ///< empty: for every desk, such as a country's holidays
        LocalText title;
        QCheckBox* button = nullptr;
    };
    void answer();
    void fit(); ///< lines that wrap ask for more height than a window begins with
    void retranslate();

    UnitSettings m_known;
    const Theme& m_theme;
    std::unique_ptr<Ui::FirstStartDialog> m_ui;
    std::vector<Choice> m_choices;
    AdministratorFields* m_administrator = nullptr; ///< at the first start alone
};

} // namespace frontdesk
