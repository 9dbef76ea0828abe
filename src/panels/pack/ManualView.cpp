#include "panels/pack/ManualView.h"

#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QTextBlock>

namespace frontdesk {

ManualView::ManualView(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("manualPlainTextEdit"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ManualView::setManual(const std::optional<Manual>& manual)
{
    m_places.clear();
    const QString text = manual ? toQt(manual->text) : QString();
    setPlainText(text);
    if (!manual) {
        return;
    }
    // Places are code points of the text; the document counts in UTF-16.
    std::vector<int> units;
    units.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (int at = 0; at < text.size(); ++at) {
        units.push_back(at);
        if (text.at(at).isHighSurrogate()) {
            ++at;
        }
    }
    units.push_back(static_cast<int>(text.size()));
    const auto unitOf = [&units](std::int64_t point) {
        return units[static_cast<std::size_t>(
            std::clamp<std::int64_t>(point, 0, static_cast<std::int64_t>(units.size()) - 1))];
    };
    for (const ClausePlace& clause : manual->clauses) {
        m_places[clause.number] = {unitOf(clause.start), unitOf(clause.start + clause.length)};
    }
}

void ManualView::mark(const std::vector<int>& clauses)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const int clause : clauses) {
        const auto place = m_places.find(clause);
        if (place == m_places.end()) {
            continue;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(place->second.first);
        selection.cursor.setPosition(place->second.second, QTextCursor::KeepAnchor);
        selection.format.setBackground(m_theme.colors().nearSoft);
        selection.format.setForeground(m_theme.colors().text);
        selections.append(selection);
    }
    setExtraSelections(selections);
    if (!selections.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(selections.front().cursor.selectionEnd());
        setTextCursor(cursor);
        cursor.setPosition(selections.front().cursor.selectionStart());
        setTextCursor(cursor);
        centerCursor();
    }
}

} // namespace frontdesk
