#include "text/TableSentences.h"

#include <QtGlobal>

namespace frontdesk {

namespace {

constexpr ErrorSentence sentencesOfTables[] = {
    {"table.empty", QT_TRANSLATE_NOOP("ErrorSentences", "There is nothing in the table of %1.")},
    {"table.not_mapped", QT_TRANSLATE_NOOP("ErrorSentences", "No column gives this yet. Choose one.")},
    {"table.mapped_twice", QT_TRANSLATE_NOOP("ErrorSentences", "Two columns give this. Keep one of them.")},
    {"table.row_too_wide",
     QT_TRANSLATE_NOOP("ErrorSentences", "The row has %1 cells and the header %2: something has slipped sideways.")},
    {"table.lost_character",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "Some characters were lost. Type them again, or choose another encoding for the file.")},
    {"table.formula_error",
     QT_TRANSLATE_NOOP("ErrorSentences", "The cell shows %1: its formula went wrong in the spreadsheet.")},
    {"table.cancelled", QT_TRANSLATE_NOOP("ErrorSentences", "Stopped. Nothing was taken in.")},
    {"table.changed", QT_TRANSLATE_NOOP("ErrorSentences", "Meanwhile somebody changed what %1 rows are about. Nothing "
                                                          "was taken in; look at the rows again.")},
};

constexpr ErrorSentence sentencesOfFiles[] = {
    {"file.cannot_read",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 cannot be read. Is it still there, and may you open it?")},
    {"file.cannot_write",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 cannot be written. Choose another folder, or close the program that "
                                         "has the file open.")},
    {"file.too_large", QT_TRANSLATE_NOOP("ErrorSentences", "%1 is larger than %2 MB. Divide it into several files.")},
    {"file.empty", QT_TRANSLATE_NOOP("ErrorSentences", "There is nothing in %1.")},
    {"file.unknown_kind", QT_TRANSLATE_NOOP("ErrorSentences", "%1 is neither a spreadsheet nor a text. Save the table "
                                                              "as .xlsx or .csv and choose that file.")},
    {"file.old_spreadsheet",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is a spreadsheet of the old kind (.xls or .et). Open it in Excel or WPS, "
                                         "save it as .xlsx and choose that file.")},
    {"file.other_spreadsheet",
     QT_TRANSLATE_NOOP("ErrorSentences",
                       "%1 is a spreadsheet of another kind. Save it there as .xlsx and choose that file.")},
    {"file.web_page",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is a web page under the name of a spreadsheet. Open it in Excel or WPS, "
                                         "save it as .xlsx and choose that file.")},
    {"file.encrypted",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is locked by a password. Open it where it was made, save it without "
                                         "a password and choose that file.")},
    {"file.damaged", QT_TRANSLATE_NOOP("ErrorSentences", "%1 is damaged (%2). Open it where it was made and save it "
                                                         "again, or ask for another copy.")},
    {"file.swells", QT_TRANSLATE_NOOP("ErrorSentences", "%1 is far larger inside than a table would be, and was not "
                                                        "read. Save the table alone into a new file.")},
    {"file.bad_encoding", QT_TRANSLATE_NOOP("ErrorSentences", "This cannot be read as %1. Choose another encoding.")},
    {"file.too_many_rows",
     QT_TRANSLATE_NOOP("ErrorSentences", "The table has more than %1 rows. Divide it into several files.")},
    {"file.too_many_columns",
     QT_TRANSLATE_NOOP("ErrorSentences", "The table has more than %1 columns. Keep those that are needed.")},
    {"file.too_many_cells",
     QT_TRANSLATE_NOOP("ErrorSentences", "The table has more than %1 cells. Divide it into several files.")},
    {"file.cell_too_long",
     QT_TRANSLATE_NOOP("ErrorSentences", "The cell that begins here is longer than %1 bytes. Is a quote missing?")},
    {"file.no_sheet", QT_TRANSLATE_NOOP("ErrorSentences", "There is no sheet \"%1\" in the file.")},
    {"code.empty", QT_TRANSLATE_NOOP("ErrorSentences", "There is nothing to make a QR code of.")},
    {"code.too_long", QT_TRANSLATE_NOOP("ErrorSentences", "This is too long for a QR code: %1 bytes at most.")},
    {"manual.unknown_kind",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 holds no manual that can be read here. Save it as .docx, as a web page or "
                                         "as plain text and choose that file.")},
    {"manual.scanned",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is a scan: it holds pictures of pages and no text. Choose the file that "
                                         "was scanned, or have its text recognised first.")},
    {"manual.too_many_pages",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 has more than %2 pages. Choose the part that is the manual.")},
    {"manual.needs_conversion",
     QT_TRANSLATE_NOOP("ErrorSentences", "%1 is a document of an older kind. Open it in Word or WPS, save it as .docx "
                                         "and choose that file.")},
    {"manual.conversion_failed",
     QT_TRANSLATE_NOOP("ErrorSentences", "LibreOffice could not read %1. Open it where it was made, save it as .docx "
                                         "and choose that file.")},
    {"csv.nul", QT_TRANSLATE_NOOP("ErrorSentences", "There is a zero byte here, so this is no text. Save the table as "
                                                    ".xlsx or .csv and choose that file.")},
    {"csv.quote_open", QT_TRANSLATE_NOOP("ErrorSentences", "The quote that opens here is never closed.")},
    {"csv.after_quote",
     QT_TRANSLATE_NOOP("ErrorSentences", "After the closing quote stands \"%1\", where %2 or the end of the line was "
                                         "expected. Write a quote within a text twice.")},
};

} // namespace

std::span<const ErrorSentence> tableSentences() { return sentencesOfTables; }
std::span<const ErrorSentence> fileSentences() { return sentencesOfFiles; }

} // namespace frontdesk
