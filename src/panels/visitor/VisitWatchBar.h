#pragma once

#include "domain/visitor/VisitBeside.h"

#include <QFrame>

class QLabel;

namespace frontdesk {

class KeyHintButton;
class VisitDesk;

/// Somebody on the watch-list has come: a quiet word beside the visit, which a visitor who sees the screen would not
/// understand, and for whoever may decide the reason and two keys. GUI thread.
class VisitWatchBar : public QFrame {
    Q_OBJECT
public:
    static constexpr QKeyCombination letInKey{Qt::AltModifier, Qt::Key_Y};
    static constexpr QKeyCombination refuseKey{Qt::AltModifier, Qt::Key_X};

    /// @param desk must outlive it
    explicit VisitWatchBar(VisitDesk& desk, QWidget* parent = nullptr);

    void showBeside();
    void decide(bool letIn); ///< nothing happens where nothing is to be decided
    void retranslate();

private:
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] QString wordsFor(const VisitBeside& beside) const;

    VisitDesk& m_desk;
    QLabel* m_words;
    KeyHintButton* m_letIn;
    KeyHintButton* m_refuse;
};

} // namespace frontdesk
