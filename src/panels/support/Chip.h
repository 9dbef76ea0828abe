#pragma once

#include <QLabel>

namespace frontdesk {

/// A state in words within a rounded frame: colour is never the only sign. States are Theme's: ok, near, late, accent,
/// plain.
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(const QString& words, const QString& state, QWidget* parent = nullptr);

    void setState(const QString& state);
    /// Words and state together; hidden when there are no words.
    void say(const QString& words, const QString& state);
};

} // namespace frontdesk
