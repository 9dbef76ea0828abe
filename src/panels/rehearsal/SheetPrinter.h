#pragma once

class QTextDocument;
class QWidget;

namespace frontdesk {

/// Puts a document on paper or into a PDF file, as chosen in the system's own dialog, which does not stop the desk.
/// GUI thread.
class SheetPrinter {
public:
    /// The document is copied: it may change or go while the dialog stands open.
    static void print(const QTextDocument& document, QWidget* parent);
};

} // namespace frontdesk
