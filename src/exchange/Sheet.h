#pragma once

#include "exchange/SheetPiece.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// A column of a table on paper.
struct SheetColumn {
    QString title;
    int weight = 1;      ///< its share of the width
    bool number = false; ///< stands at the right
};

/// A piece of a sheet, from top to bottom.
struct SheetBlock {
    enum class Kind {
        Heading,
        Paragraph,
        Saying, ///< words to say: `label` begins a group, `lead` tells when
        Item,   ///< a line of a list, `lead` is its mark
        Note,   ///< small
        Table,
        PageBreak
    };
    Kind kind = Kind::Paragraph;
    QString text = {};
    QString lead = {};
    QString label = {};
    int level = 0; ///< set in by so many steps
    int rank = 0;  ///< 0 stays; where a sheet has to fit, the highest goes first, of equals the lowest on the sheet
    QList<SheetColumn> columns = {};
    QList<QStringList> rows = {};
    int rowHeight = 0; ///< points at least: room to write by hand
    int freeRight = 0; ///< points that stay free at the right, for a piece that stands there

    [[nodiscard]] static SheetBlock heading(const QString& text) { return {.kind = Kind::Heading, .text = text}; }
    [[nodiscard]] static SheetBlock paragraph(const QString& text) { return {.kind = Kind::Paragraph, .text = text}; }
    [[nodiscard]] static SheetBlock note(const QString& text) { return {.kind = Kind::Note, .text = text}; }
    [[nodiscard]] static SheetBlock item(const QString& lead, const QString& text, int level = 0)
    {
        return {.kind = Kind::Item, .text = text, .lead = lead, .level = level};
    }
    [[nodiscard]] static SheetBlock pageBreak() { return {.kind = Kind::PageBreak}; }
};

/// What stands on paper, without how: words only, never markup. Every paper of the program is one of these, so that
/// preview, printer and PDF are the same. A value, for any thread.
struct Sheet {
    enum class Size { A4, A4Wide, A5, A6, Label80 }; ///< Label80: 80 mm wide, 50 mm high
    Size size = Size::A4;
    QString unit = {};     ///< at the head
    QString title = {};    ///< at the head, large
    QString about = {};    ///< below the title: version, period
    QString date = {};     ///< at the foot, beside the number of the page
    bool numbered = true;  ///< pages are counted at the foot; not where each page goes to somebody else
    int textPercent = 100; ///< of the letters: more where a paper is read outside, in a hurry
    QList<SheetBlock> blocks = {};
    QList<SheetPiece> pieces = {}; ///< at places of the first page; with pieces and no blocks there is no head or foot
};

} // namespace frontdesk
