#pragma once

#include "exchange/Sheet.h"

#include <QFont>
#include <QSizeF>
#include <QString>
#include <functional>
#include <memory>

class QPainter;
class QPageLayout;
class QTextDocument;

namespace frontdesk {

/// A sheet laid out into pages, the same for screen, printer and PDF. Wants a QGuiApplication for its fonts. One thread
/// at a time.
class SheetLayout {
public:
    explicit SheetLayout(const Sheet& sheet);
    ~SheetLayout();
    SheetLayout(SheetLayout&&) noexcept;
    SheetLayout& operator=(SheetLayout&&) noexcept;

    [[nodiscard]] int pages() const;
    /// In points, 72 to the inch.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paper and orientation, without margins: the layout has its own.
    [[nodiscard]] static QPageLayout pageLayout(Sheet::Size size);
    /// One point is one unit; the page's upper left corner is the origin. @param page from 0
    void paint(QPainter& painter, int page) const;
    /// What is read most is written in it, scaled by its pixels to twentieths of a point.
    [[nodiscard]] static QFont letters();
    /// The words of all pages with head and foot, for screen readers.
    [[nodiscard]] QString text() const;

    /// The sheet with only so many blocks left out, by their rank, that it takes the pages or fewer; headings go with
    /// what stood below them. Blocks of rank 0 all stay, even if that is too much.
    /// @param note what the last paragraph says of so many lines left out; not asked for none
    [[nodiscard]] static Sheet fitted(const Sheet& sheet, int pages, const std::function<QString(int left)>& note);

private:
    [[nodiscard]] QString pageWords(int page) const;
    Sheet m_sheet;
    std::unique_ptr<QTextDocument> m_body;
};

} // namespace frontdesk
