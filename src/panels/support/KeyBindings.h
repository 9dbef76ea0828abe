#pragma once

#include "panels/support/DeskKeys.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace frontdesk {

class KeyHintButton;

/// Which keys do what at this machine: ours, as changed by its people, and those of the number pad while its layout is
/// on. Windows bind from here and buttons show from here; both follow changed(). GUI thread.
class KeyBindings : public QObject {
    Q_OBJECT
public:
    /// Why a key cannot be given to an act.
    struct Refusal {
        enum class Why {
            Taken,     ///< by another act
            Types,     ///< it is needed for typing
            FieldKey,  ///< fields and lists need it
            KeepsHelp, ///< F1 stays with the help
            NotAKey,   ///< nothing, or keys one after another
        };
        Why why = Why::NotAKey;
        DeskAct act = DeskAct::Help; ///< who has it, when taken
    };
    /// By the act's word: its keys in Qt's portable text. Acts as we ship them are not in it.
    using Stored = QMap<QString, QStringList>;

    explicit KeyBindings(const std::vector<DeskKey>& acts = deskKeys(), QObject* parent = nullptr);

    [[nodiscard]] const std::vector<DeskKey>& acts() const { return m_acts; }
    /// Every key that does it now, the one to show first.
    [[nodiscard]] QList<QKeySequence> keys(DeskAct act) const;
    /// Those that the desk's people can change: without the layout of the number pad.
    [[nodiscard]] QList<QKeySequence> ownKeys(DeskAct act) const;
    /// The key of the number pad that does it while the layout is on; empty when it is off.
    [[nodiscard]] QList<QKeySequence> padKeys(DeskAct act) const;
    /// As shown beside a button; empty when no key does it.
    [[nodiscard]] QString hint(DeskAct act) const;
    /// The same for a sentence, where something has to stand.
    [[nodiscard]] QString nameOf(DeskAct act) const;
    [[nodiscard]] bool isChanged(DeskAct act) const;
    [[nodiscard]] std::optional<DeskAct> actOf(const QKeySequence& key) const;

    /// What speaks against giving a key to an act; nothing when it can have it.
    [[nodiscard]] std::optional<Refusal> refusal(DeskAct act, const QKeySequence& key) const;
    /// Gives it `key`: in the place of `instead`, or besides its others when that is empty.
    std::optional<Refusal> give(DeskAct act, const QKeySequence& key, const QKeySequence& instead = {});
    /// @return false: the last way to the help stays
    bool take(DeskAct act, const QKeySequence& key);
    /// Ours again, as far as nobody else has got one of them since.
    std::optional<Refusal> reset(DeskAct act);
    void resetAll();

    [[nodiscard]] bool keypadOn() const { return m_keypadOn; }
    void setKeypadOn(bool on);

    /// What was stored at this machine; keys that cannot be are left out.
    void load(const Stored& stored, bool keypadOn);
    [[nodiscard]] Stored stored() const;

    /// The button shows the act's key from now on.
    void showOn(KeyHintButton* button, DeskAct act) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const DeskKey& row(DeskAct act) const;

    std::vector<DeskKey> m_acts;
    QMap<DeskAct, QList<QKeySequence>> m_own; ///< changed ones
    bool m_keypadOn = false;
};

} // namespace frontdesk
