#pragma once

#include "exchange/TableFile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace frontdesk {

class ImportRun;

/// How the file is read: encoding and delimiter of a text, sheet of a spreadsheet, and which row is the header. Shows
/// only what the file has. GUI thread.
class ReadChoices : public QWidget {
    Q_OBJECT
public:
    /// @param run must outlive it
    explicit ReadChoices(ImportRun& run, QWidget* parent = nullptr);

    /// The run has changed.
    void follow();
    void retranslate();

private:
    /// A label and what it names, kept together where the line breaks.
    QWidget* pair(QLabel*& label, QWidget* field);
    void fillEncodings();
    void fillDelimiters();
    void fillSheets();
    [[nodiscard]] TableFile::Choices chosen() const;

    ImportRun& m_run;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_sheet;
    QSpinBox* m_header;
    QLabel* m_encodingLabel = nullptr;
    QLabel* m_delimiterLabel = nullptr;
    QLabel* m_sheetLabel = nullptr;
    QLabel* m_headerLabel = nullptr;
};

} // namespace frontdesk
