#pragma once

#include <QPolygon>
#include <QString>
#include <QWidget>
#include <vector>

namespace frontdesk {

class Theme;

/// A field to sign in with finger, pen or mouse; a name typed beside it does as well, so that nothing needs it. What is
/// drawn becomes a text: lines apart by "|", points by blanks, "x,y" in hundredths of the field's height. GUI thread.
class SignaturePad : public QWidget {
    Q_OBJECT
public:
    explicit SignaturePad(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString strokes() const;
    /// What cannot be read draws nothing.
    void setStrokes(const QString& strokes);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    /// Only shows.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void signedBy(); ///< a line was drawn

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QPoint inHundredths(const QPointF& point) const;

    const Theme& m_theme;
    std::vector<QPolygon> m_lines;
    bool m_drawing = false;
    bool m_readOnly = false;
};

} // namespace frontdesk
