#include "exchange/SheetLayout.h"

#include "exchange/SheetPieces.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <vector>

namespace frontdesk {

namespace {

// Lengths are in twentieths of a point: fine enough that no device's pixels show in the layout.
constexpr int twips = 20;
constexpr int headTwips = 40 * twips;
constexpr int footTwips = 18 * twips;

struct PageMeasures {
    QPageSize paper;
    QPageLayout::Orientation orientation;
    int margin;  ///< points
    double text; ///< points: what is read most
};

PageMeasures measuresOf(Sheet::Size size)
{
    switch (size) {
    case Sheet::Size::A5:
        return {QPageSize(QPageSize::A5), QPageLayout::Portrait, 26, 8.5};
    case Sheet::Size::A6:
        return {QPageSize(QPageSize::A6), QPageLayout::Portrait, 18, 8.5};
    case Sheet::Size::Label80:
        return {QPageSize(QSizeF(80, 50), QPageSize::Millimeter, QStringLiteral("80 x 50 mm"), QPageSize::ExactMatch),
                QPageLayout::Portrait, 8, 8};
    case Sheet::Size::A4Wide:
        return {QPageSize(QPageSize::A4), QPageLayout::Landscape, 40, 9};
    case Sheet::Size::A4:
        break;
    }
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, 48, 11};
}

QFont sheetFont(double points, QFont::Weight weight = QFont::Normal)
{
    // Without the family by name, Qt falls back to the Japanese face of the CJK fonts.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(points * twips));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping is for the eye alone in our scripts, and its glyphs of digits would be no text in a PDF.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QTextCharFormat lettersOf(double points, QFont::Weight weight = QFont::Normal, const QColor& color = Qt::black)
{
    QTextCharFormat format;
    format.setFont(sheetFont(points, weight));
    format.setForeground(color);
    return format;
}

const QColor sheetMuted{0x55, 0x55, 0x55};
const QColor sheetLine{0x99, 0x99, 0x99};

/// Writes a sheet's blocks into a document by a cursor: words stay words whatever they look like.
class SheetWriter {
public:
    SheetWriter(QTextDocument& body, const PageMeasures& measures) : m_cursor(&body), m_text(measures.text) {}

    void write(const QList<SheetBlock>& blocks)
    {
        for (const SheetBlock& block : blocks) {
            write(block);
        }
    }

private:
    void write(const SheetBlock& block)
    {
        m_freeRight = block.freeRight;
        switch (block.kind) {
        case SheetBlock::Kind::Heading:
            begin(m_text * 0.55, 1);
            m_cursor.insertText(block.text, lettersOf(m_text * 1.1, QFont::DemiBold));
            break;
        case SheetBlock::Kind::Paragraph:
            begin(m_text * 0.3, 0);
            m_cursor.insertText(block.text, lettersOf(m_text));
            break;
        case SheetBlock::Kind::Saying:
            begin(m_text * (block.label.isEmpty() ? 0.05 : 0.4), 0, m_text, block.label.isEmpty() ? m_text : 0);
            if (!block.label.isEmpty()) {
                m_cursor.insertText(block.label + QLatin1String("  "), lettersOf(m_text, QFont::DemiBold));
            }
            if (!block.lead.isEmpty()) {
                m_cursor.insertText(block.lead + QLatin1Char(' '), lettersOf(m_text * 0.9, QFont::Normal, sheetMuted));
            }
            m_cursor.insertText(block.text, lettersOf(m_text * 1.05));
            break;
        case SheetBlock::Kind::Item:
            begin(m_text * (block.level > 0 ? 0.1 : 0.9), 0, m_text * 1.6, m_text * 1.6 * block.level);
            m_cursor.insertText(block.lead + QLatin1Char(' '),
                                lettersOf(m_text, block.level > 0 ? QFont::Normal : QFont::DemiBold));
            m_cursor.insertText(block.text, lettersOf(m_text));
            break;
        case SheetBlock::Kind::Note:
            begin(m_text * 0.5, 0);
            m_cursor.insertText(block.text, lettersOf(m_text * 0.85, QFont::Normal, sheetMuted));
            break;
        case SheetBlock::Kind::Table:
            writeTable(block);
            break;
        case SheetBlock::Kind::PageBreak:
            m_breaks = true;
            break;
        }
    }

    void begin(double spaceAbove, int keepsWithNext, double hanging = 0, double indent = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(m_first ? 0 : spaceAbove * twips);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        format.setLeftMargin((hanging + indent) * twips);
        format.setTextIndent(-hanging * twips);
        format.setRightMargin(m_freeRight * twips);
        if (keepsWithNext != 0) {
            format.setNonBreakableLines(true);
        }
        if (m_breaks) {
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        }
        if (m_first) {
            m_cursor.setBlockFormat(format);
        } else {
            m_cursor.insertBlock(format);
        }
        m_first = false;
        m_breaks = false;
    }

    void writeTable(const SheetBlock& block)
    {
        begin(m_text * 0.2, 0);
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(3.0 * twips);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(0.5 * twips);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(sheetLine);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        int weights = 0;
        for (const SheetColumn& column : block.columns) {
            weights += column.weight;
        }
        QList<QTextLength> widths;
        for (const SheetColumn& column : block.columns) {
            widths.append(QTextLength(QTextLength::PercentageLength, 100.0 * column.weight / std::max(1, weights)));
        }
        format.setColumnWidthConstraints(widths);
        QTextTable* const table = m_cursor.insertTable(static_cast<int>(block.rows.size()) + 1,
                                                       static_cast<int>(block.columns.size()), format);
        const double size = m_text * 0.95;
        for (int column = 0; column < block.columns.size(); ++column) {
            const SheetColumn& about = block.columns[column];
            put(*table, 0, column, about.title, lettersOf(size, QFont::DemiBold), about.number, 0);
            for (int row = 0; row < block.rows.size(); ++row) {
                put(*table, row + 1, column, block.rows[row].value(column), lettersOf(size), about.number,
                    block.rowHeight);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static void put(QTextTable& table, int row, int column, const QString& text, const QTextCharFormat& letters,
                    bool right, int leastHeight)
    {
        QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format;
        format.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
        if (leastHeight > 0) {
            format.setLineHeight(leastHeight * twips, QTextBlockFormat::MinimumHeight);
        }
        cell.setBlockFormat(format);
        cell.setBlockCharFormat(letters);
        cell.insertText(text, letters);
    }

    QTextCursor m_cursor;
    double m_text;
    int m_freeRight = 0;
    bool m_first = true;
    bool m_breaks = false;
};

} // namespace

SheetLayout::SheetLayout(const Sheet& sheet) : m_sheet(sheet), m_body(std::make_unique<QTextDocument>())
{
    // A document wants timers, which a thread of the standard library has only once it has an event loop.
    const QEventLoop timers;
    PageMeasures measures = measuresOf(sheet.size);
    measures.text *= sheet.textPercent / 100.0;
    m_body->setUndoRedoEnabled(false);
    m_body->setUseDesignMetrics(true);
    m_body->setDocumentMargin(0);
    m_body->setDefaultFont(sheetFont(measures.text));
    SheetWriter{*m_body, measures}.write(sheet.blocks);
    const QSizeF page = pageSize() * twips;
    const double margin = 2.0 * measures.margin * twips;
    m_body->setPageSize({page.width() - margin, page.height() - margin - headTwips - footTwips});
}

SheetLayout::~SheetLayout() = default;
SheetLayout::SheetLayout(SheetLayout&&) noexcept = default;
SheetLayout& SheetLayout::operator=(SheetLayout&&) noexcept = default;

int SheetLayout::pages() const { return std::max(1, m_body->pageCount()); }

QFont SheetLayout::letters() { return sheetFont(measuresOf(Sheet::Size::A4).text); }

QPageLayout SheetLayout::pageLayout(Sheet::Size size)
{
    const PageMeasures measures = measuresOf(size);
    QPageLayout layout(measures.paper, measures.orientation, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF SheetLayout::pageSize() const { return pageLayout(m_sheet.size).fullRect(QPageLayout::Point).size(); }

void SheetLayout::paint(QPainter& painter, int page) const
{
    const PageMeasures measures = measuresOf(m_sheet.size);
    const QSizeF body = m_body->pageSize();
    const double margin = measures.margin * twips;
    painter.save();
    painter.scale(1.0 / twips, 1.0 / twips);
    if (page == 0) {
        SheetPieces{m_sheet.pieces, sheetFont(measures.text)}.paint(painter);
    }
    if (m_sheet.blocks.isEmpty() && !m_sheet.pieces.isEmpty()) {
        painter.restore();
        return;
    }
    painter.translate(margin, margin);

    const double small = measures.text * 0.85;
    const QRectF head(0, 0, body.width(), headTwips);
    painter.setPen(Qt::black);
    painter.setFont(sheetFont(measures.text * 1.35, QFont::DemiBold));
    const QRectF title = head.adjusted(0, 0, 0, -headTwips * 0.42);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_sheet.title, Qt::ElideRight, qRound(head.width() * 0.7)));
    painter.setFont(sheetFont(small));
    painter.setPen(sheetMuted);
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_sheet.unit, Qt::ElideRight, qRound(head.width() * 0.3)));
    painter.drawText(head.adjusted(0, headTwips * 0.5, 0, -headTwips * 0.2),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_sheet.about, Qt::ElideRight, qRound(head.width())));
    painter.setPen(QPen(sheetLine, 0.5 * twips));
    painter.drawLine(QPointF(0, headTwips * 0.85), QPointF(head.width(), headTwips * 0.85));

    const QRectF foot(0, headTwips + body.height(), body.width(), footTwips);
    painter.setFont(sheetFont(small));
    painter.setPen(sheetMuted);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, m_sheet.date);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, pageWords(page));

    painter.translate(0, headTwips - page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white, whatever the look of the screen
    painter.setClipRect(context.clip);
    m_body->documentLayout()->draw(&painter, context);
    painter.restore();
}

QString SheetLayout::pageWords(int page) const
{
    if (!m_sheet.numbered) {
        return {};
    }
    //: At the foot of a paper: "Page 1 of 3"
    return QCoreApplication::translate("SheetLayout", "Page %1 of %2").arg(page + 1).arg(pages());
}

QString SheetLayout::text() const
{
    QStringList words;
    for (const SheetPiece& piece : m_sheet.pieces) {
        if (!piece.text.isEmpty()) {
            words.append(piece.text);
        }
    }
    if (m_sheet.blocks.isEmpty() && !words.isEmpty()) {
        return words.join(QLatin1Char('\n'));
    }
    words = QStringList{m_sheet.unit, m_sheet.title, m_sheet.about} + words +
            QStringList{m_body->toPlainText(), m_sheet.date, pageWords(pages() - 1)};
    return words.join(QLatin1Char('\n'));
}

Sheet SheetLayout::fitted(const Sheet& sheet, int pages, const std::function<QString(int left)>& note)
{
    std::vector<qsizetype> byRank; // what goes first stands first
    for (qsizetype at = sheet.blocks.size() - 1; at >= 0; --at) {
        if (sheet.blocks[at].rank > 0) {
            byRank.push_back(at);
        }
    }
    std::stable_sort(byRank.begin(), byRank.end(),
                     [&](qsizetype a, qsizetype b) { return sheet.blocks[a].rank > sheet.blocks[b].rank; });
    const auto without = [&](std::size_t left) {
        std::vector<bool> goes(static_cast<std::size_t>(sheet.blocks.size()), false);
        for (std::size_t at = 0; at < left; ++at) {
            goes[static_cast<std::size_t>(byRank[at])] = true;
        }
        Sheet rest = sheet;
        rest.blocks.clear();
        const auto isHeading = [](const SheetBlock& block) { return block.kind == SheetBlock::Kind::Heading; };
        for (qsizetype at = 0; at < sheet.blocks.size(); ++at) {
            if (goes[static_cast<std::size_t>(at)]) {
                continue;
            }
            if (isHeading(sheet.blocks[at]) && !rest.blocks.isEmpty() && isHeading(rest.blocks.last())) {
                rest.blocks.removeLast();
            }
            rest.blocks.append(sheet.blocks[at]);
        }
        if (!rest.blocks.isEmpty() && isHeading(rest.blocks.last())) {
            rest.blocks.removeLast();
        }
        if (left > 0) {
            rest.blocks.append(SheetBlock::note(note(static_cast<int>(left))));
        }
        return rest;
    };
    std::size_t fewest = 0;
    std::size_t most = byRank.size();
    while (fewest < most) { // the fewest that have to go
        const std::size_t middle = (fewest + most) / 2;
        if (SheetLayout(without(middle)).pages() <= pages) {
            most = middle;
        } else {
            fewest = middle + 1;
        }
    }
    return without(fewest);
}

} // namespace frontdesk
