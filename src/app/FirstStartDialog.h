#pragma once

#include "app/ProgramData.h"
#include "domain/setting/UnitSettings.h"

#include <QDialog>
#include <memory>
#include <vector>

class QCheckBox;

namespace frontdesk {

namespace Ui {
class FirstStartDialog;
}

class Theme;

/// The first start asks for the unit's name and its packs, and nothing else; the menu asks the same again later. The
/// question stays if the answer could not be kept. GUI thread.
class FirstStartDialog : public QDialog {
    Q_OBJECT
public:
    /// @param known what is offered; the answer is known with name, packs, role and setUp filled in
    FirstStartDialog(const UnitSettings& known, const ProgramData& program, const Theme& theme,
                     QWidget* parent = nullptr);
    ~FirstStartDialog() override;

    /// Says why the answer could not be kept; what was typed stays.
    void showProblem(const QString& text);

Q_SIGNALS:
    void answered(const frontdesk::UnitSettings& settings);
    void otherLanguageRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        std::string pack;
        std::string role;
        LocalText title;
        QCheckBox* button = nullptr;
    };
    void answer();
    void retranslate();

    UnitSettings m_known;
    const Theme& m_theme;
    std::unique_ptr<Ui::FirstStartDialog> m_ui;
    std::vector<Choice> m_choices;
};

} // namespace frontdesk
