#pragma once

#include "domain/people/Secret.h"

#include <QLineEdit>

namespace frontdesk {

/// A field for a PIN: shown as dots, never composed by an input method, never copied out. GUI thread.
class PinEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PinEdit(QWidget* parent = nullptr);

    /// What was typed; the field is empty then, and what Qt kept of it is overwritten where we can reach it.
    [[nodiscard]] Secret take();
};

} // namespace frontdesk
