#pragma once

#include <QLabel>

namespace frontdesk {

/// A line of text that gives way: what does not fit ends in an ellipsis and stands in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace frontdesk
