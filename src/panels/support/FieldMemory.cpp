#include "panels/support/FieldMemory.h"

#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextEdit>

namespace frontdesk {

namespace {

/// QPlainTextEdit and QTextEdit share no base that knows of text.
template <class Edit> void putBackInto(Edit* edit, const QString& text, int cursor, int anchor)
{
    if (edit->toPlainText() != text) {
        QTextCursor all(edit->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    }
    QTextCursor place(edit->document());
    place.setPosition(anchor);
    place.setPosition(cursor, QTextCursor::KeepAnchor);
    edit->setTextCursor(place);
}

} // namespace

bool FieldMemory::isTextField(const QWidget* widget)
{
    return widget != nullptr && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

FieldMemory::FieldMemory(QWidget* field) : m_field(field)
{
    if (const auto* const line = qobject_cast<QLineEdit*>(field)) {
        m_text = line->text();
        m_cursor = line->cursorPosition();
        m_anchor = m_cursor;
        if (line->hasSelectedText()) {
            m_anchor = m_cursor == line->selectionStart() ? line->selectionEnd() : line->selectionStart();
        }
    } else if (const auto* const plain = qobject_cast<QPlainTextEdit*>(field)) {
        m_text = plain->toPlainText();
        m_cursor = plain->textCursor().position();
        m_anchor = plain->textCursor().anchor();
    } else if (const auto* const rich = qobject_cast<QTextEdit*>(field)) {
        m_text = rich->toPlainText();
        m_cursor = rich->textCursor().position();
        m_anchor = rich->textCursor().anchor();
    } else if (const QMetaProperty user = field->metaObject()->userProperty(); user.isValid()) {
        m_value = user.read(field);
    }
}

void FieldMemory::putBack() const
{
    if (m_field == nullptr) {
        return;
    }
    if (auto* const line = qobject_cast<QLineEdit*>(m_field)) {
        if (line->text() != m_text) {
            line->selectAll();
            line->insert(m_text);
        }
        line->setSelection(m_anchor, m_cursor - m_anchor);
        if (m_anchor == m_cursor) {
            line->setCursorPosition(m_cursor);
        }
    } else if (auto* const plain = qobject_cast<QPlainTextEdit*>(m_field)) {
        putBackInto(plain, m_text, m_cursor, m_anchor);
    } else if (auto* const rich = qobject_cast<QTextEdit*>(m_field)) {
        putBackInto(rich, m_text, m_cursor, m_anchor);
    } else if (const QMetaProperty user = m_field->metaObject()->userProperty(); user.isValid()) {
        if (user.read(m_field) != m_value) {
            user.write(m_field, m_value);
        }
    }
}

} // namespace frontdesk
