#pragma once

#include "app/PanelTable.h"
#include "panels/support/Panel.h"

#include <QObject>
#include <optional>
#include <string_view>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace frontdesk {

/// The navigation and the panels behind it: builds a panel when it is first shown, keeps one in front, and routes
/// records to the panel that shows them. GUI thread.
class PanelHost : public QObject {
    Q_OBJECT
public:
    /// @param stack holds the panels; @param buttons gets a button a panel, before its spacer or after it
    PanelHost(std::vector<PanelRow> rows, const Theme& theme, const KeyBindings& keys, QStackedWidget& stack,
              QBoxLayout& buttons, QObject* parent = nullptr);

    /// The panel of a stem that the table holds; made when nobody saw it yet.
    [[nodiscard]] Panel& panel(std::string_view stem);
    [[nodiscard]] Panel* front() const;
    /// Brings it to the front, and the focus to where work begins there.
    void show(std::string_view stem);
    /// The same without touching the focus: a ring is answered wherever the hands are.
    void bringToFront(std::string_view stem) { bringToFront(indexOf(stem)); }
    /// @return false when no panel has that digit
    bool showByDigit(int digit);
    /// @return false when no panel shows records of that kind
    bool open(const RecordRef& record) { return openBy(record.kind, record); }
    /// The same by the panel of another kind: a promise is kept where the work is done that it came from.
    bool openBy(RecordKind kind, const RecordRef& record);
    bool start(RecordKind kind, const Prefill& prefill);
    [[nodiscard]] const std::vector<PanelRow>& rows() const { return m_rows; }

    void second();
    /// What the person at the desk may do decides which panels there are; one that is no longer leaves the front.
    void setAllowed(const std::function<bool(Right)>& allowed);
    void setMasked(bool masked); ///< Panel::setMasked, of those that are made later too
    void retranslate();
    void scale(); ///< drawings and widths for the text size and look of now

Q_SIGNALS:
    void frontChanged(frontdesk::Panel* front);
    /// What a panel has to say to the guidance column may have changed.
    void guidanceChanged();
    void importRequested(const QString& kind);
    void historyRequested();

private:
    struct Place {
        QToolButton* button = nullptr;
        bool isAllowed = true;
        Panel* panel = nullptr;
    };
    [[nodiscard]] std::size_t indexOf(std::string_view stem) const;
    [[nodiscard]] std::optional<std::size_t> opener(RecordKind kind) const;
    Panel& made(std::size_t at);
    void bringToFront(std::size_t at);

    std::vector<PanelRow> m_rows;
    const Theme& m_theme;
    const KeyBindings& m_keys;
    QStackedWidget& m_stack;
    QScrollArea* m_scroll = nullptr; ///< around the buttons, if they scroll
    std::vector<Place> m_places;     ///< as m_rows
    bool m_masked = false;
};

} // namespace frontdesk
