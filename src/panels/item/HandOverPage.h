#pragma once

#include "domain/item/ItemCourse.h"

#include <QFrame>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace frontdesk {

class Chip;
class KeyBindings;
class KeyHintButton;
class SignaturePad;
class Theme;

/// Who takes what, and how they sign: a name typed, or drawn besides. Says at once whether somebody else than the
/// addressee may. GUI thread.
class HandOverPage : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the page.
    HandOverPage(const Theme& theme, const KeyBindings& keys, QWidget* parent = nullptr);

    /// @param consents in force that may cover the things
    void begin(std::vector<Item> items, std::vector<ProxyConsent> consents, UtcTime now);
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] HandoverForm form() const;
    /// True when somebody else than the addressee of one of the things stands there.
    [[nodiscard]] bool isThirdPerson() const;
    /// A third person who may not take it yet.
    [[nodiscard]] bool lacksConsent() const;
    void toggleConsent();
    void setProblem(const QString& words);
    void focusName();
    void retranslate();

Q_SIGNALS:
    void edited();
    void handOverRequested();
    void leaveRequested();

private:
    void showState();
    [[nodiscard]] bool isFax() const;

    std::vector<Item> m_items;
    std::vector<ProxyConsent> m_consents;
    UtcTime m_now{};
    QLabel* m_title;
    QLabel* m_what;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_problem;
    Chip* m_state;
    QCheckBox* m_agreed;
    QLabel* m_padLabel;
    SignaturePad* m_pad;
    KeyHintButton* m_save;
    KeyHintButton* m_clear;
    KeyHintButton* m_leave;
};

} // namespace frontdesk
