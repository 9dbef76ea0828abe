#include "app/PanelHost.h"

#include "panels/support/KeyBindings.h"
#include "panels/support/Theme.h"
#include "panels/support/TintedIcon.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSpacerItem>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int largeText = 150;

} // namespace

PanelHost::PanelHost(std::vector<PanelRow> rows, const Theme& theme, const KeyBindings& keys, QStackedWidget& stack,
                     QBoxLayout& buttons, QObject* parent)
    : QObject(parent), m_rows(std::move(rows)), m_theme(theme), m_keys(keys), m_stack(stack), m_places(m_rows.size())
{
    int top = 0; // before the spacer
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const PanelRow& row = m_rows[at];
        auto* const button = new QToolButton(&stack);
        button->setObjectName(QLatin1String(row.stem) + QStringLiteral("ToolButton"));
        button->setProperty("class", QStringLiteral("nav"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (row.place == PanelRow::Place::Top) {
            buttons.insertWidget(top++, button);
        } else {
            buttons.addWidget(button);
        }
        connect(button, &QToolButton::clicked, this, [this, at] {
            bringToFront(at);
            made(at).enter();
        });
        m_places[at].button = button;
    }
    for (QWidget* around = buttons.parentWidget(); around != nullptr && m_scroll == nullptr;
         around = around->parentWidget()) {
        m_scroll = qobject_cast<QScrollArea*>(around);
    }
    connect(&keys, &KeyBindings::changed, this, &PanelHost::retranslate);
    bringToFront(0);
}

std::size_t PanelHost::indexOf(std::string_view stem) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const PanelRow& each) { return each.stem == stem; });
    Q_ASSERT_X(row != m_rows.end(), "PanelHost", "a stem that the table does not hold");
    return static_cast<std::size_t>(row - m_rows.begin());
}

Panel& PanelHost::panel(std::string_view stem) { return made(indexOf(stem)); }

Panel* PanelHost::front() const { return static_cast<Panel*>(m_stack.currentWidget()); }

Panel& PanelHost::made(std::size_t at)
{
    Panel*& panel = m_places[at].panel;
    if (panel == nullptr) {
        panel = m_rows[at].make(&m_stack);
        m_stack.addWidget(panel);
        connect(panel, &Panel::openRequested, this, &PanelHost::open);
        connect(panel, &Panel::startRequested, this, &PanelHost::start);
        connect(panel, &Panel::guidanceChanged, this, &PanelHost::guidanceChanged);
        connect(panel, &Panel::importRequested, this, &PanelHost::importRequested);
        connect(panel, &Panel::historyRequested, this, &PanelHost::historyRequested);
        if (m_masked) {
            panel->setMasked(true);
        }
    }
    return *panel;
}

void PanelHost::bringToFront(std::size_t at)
{
    Panel& panel = made(at);
    m_places[at].button->setChecked(true);
    if (m_scroll != nullptr) { // with many panels in large text not all of them have room
        m_scroll->ensureWidgetVisible(m_places[at].button);
    }
    if (m_stack.currentWidget() != &panel) {
        const bool hadFocus = m_stack.isAncestorOf(m_stack.window()->focusWidget());
        m_stack.setCurrentWidget(&panel);
        if (hadFocus) {
            panel.setFocus(Qt::OtherFocusReason); // Qt would pass it on to whatever comes next in the tab order
        }
    }
    Q_EMIT frontChanged(&panel);
}

void PanelHost::show(std::string_view stem)
{
    const std::size_t at = indexOf(stem);
    bringToFront(at);
    made(at).enter();
}

bool PanelHost::showByDigit(int digit)
{
    for (const PanelRow& row : m_rows) {
        if (row.digit == digit && m_places[indexOf(row.stem)].isAllowed) {
            show(row.stem);
            return true;
        }
    }
    return false;
}

std::optional<std::size_t> PanelHost::opener(RecordKind kind) const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto& kinds = m_rows[at].opens;
        if (m_places[at].isAllowed && std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
            return at;
        }
    }
    return std::nullopt;
}

bool PanelHost::openBy(RecordKind kind, const RecordRef& record)
{
    const auto at = opener(kind);
    if (at) {
        bringToFront(*at);
        made(*at).open(record);
    }
    return at.has_value();
}

bool PanelHost::start(RecordKind kind, const Prefill& prefill)
{
    const auto at = opener(kind);
    if (at) {
        bringToFront(*at);
        made(*at).start(prefill);
    }
    return at.has_value();
}

void PanelHost::setAllowed(const std::function<bool(Right)>& allowed)
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_places[at].isAllowed = !m_rows[at].needs || allowed(*m_rows[at].needs);
        m_places[at].button->setVisible(m_places[at].isAllowed);
        if (!m_places[at].isAllowed && m_places[at].panel != nullptr && front() == m_places[at].panel) {
            bringToFront(0);
        }
    }
}

void PanelHost::setMasked(bool masked)
{
    m_masked = masked;
    for (const Place& place : m_places) {
        if (place.panel != nullptr) {
            place.panel->setMasked(masked);
        }
    }
}

void PanelHost::second()
{
    for (const Place& place : m_places) {
        if (place.panel != nullptr) {
            place.panel->second();
        }
    }
}

void PanelHost::retranslate()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const QString title = panelTitle(m_rows[at]);
        m_places[at].button->setText(title);
        const QString key = m_keys.hint(nth(DeskAct::Panel1, m_rows[at].digit));
        m_places[at].button->setToolTip(key.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, key));
    }
}

void PanelHost::scale()
{
    const int icon = m_theme.px(22);
    // In large text the drawings give way: every panel has to fit below the strip.
    const Qt::ToolButtonStyle style =
        m_theme.textPercent() > largeText ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextUnderIcon;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_places[at].button->setToolButtonStyle(style);
        m_places[at].button->setIconSize({icon, icon});
        m_places[at].button->setIcon(tintedIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(m_rows[at].stem)),
                                                m_theme.colors().muted, m_theme.colors().accent, icon));
    }
}

} // namespace frontdesk
