#pragma once

class QScrollArea;
class QWidget;

namespace frontdesk {

/// A page that scrolls from top to bottom where large text or a small window leaves it no room; it shows no frame and
/// takes no focus of its own. GUI thread. @param inner belongs to the area from then on
[[nodiscard]] QScrollArea* scrolledPage(QWidget* inner, QWidget* parent);

} // namespace frontdesk
