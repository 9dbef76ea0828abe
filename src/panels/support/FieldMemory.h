#pragma once

#include <QPointer>
#include <QString>
#include <QVariant>
#include <QWidget>

namespace frontdesk {

/// A field as it is now, to be put back later: text, cursor and selection. Putting it back counts as typed, so that
/// forms and drafts follow. GUI thread.
class FieldMemory {
public:
    explicit FieldMemory(QWidget* field);

    /// Whether the field holds text that keys go into.
    [[nodiscard]] static bool isTextField(const QWidget* widget);
    void putBack() const;

private:
    QPointer<QWidget> m_field;
    QString m_text;
    QVariant m_value; ///< of other fields: their user property
    int m_cursor = 0;
    int m_anchor = 0;
};

} // namespace frontdesk
