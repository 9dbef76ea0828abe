#pragma once

#include <QAnyStringView>

class QLabel;
class QWidget;

namespace frontdesk {

/// A label that shows whatever it is given as plain text and breaks its lines. @param look its class in the style
/// sheet: "title", "muted", "problem"
[[nodiscard]] QLabel* plainLabel(QAnyStringView objectName, const char* look, QWidget* parent);

} // namespace frontdesk
