#pragma once

#include "panels/support/Theme.h"

#include <QTextLayout>
#include <QWidget>

namespace frontdesk {

/// Words not to say, struck through, and after an arrow what to say instead: one paragraph of plain text that wraps.
class StruckLabel : public QWidget {
    Q_OBJECT
public:
    /// @param theme must outlive the label
    StruckLabel(const Theme& theme, QString struck, QString instead, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal lay(QTextLayout& layout, qreal width) const; ///< height of the laid out text
    [[nodiscard]] QString words() const;

    const Theme& m_theme;
    QString m_struck;
    QString m_instead;
};

} // namespace frontdesk
