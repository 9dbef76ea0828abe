#include "panels/importing/ReadChoices.h"

#include "exchange/ExchangeErrors.h"
#include "panels/importing/ImportRun.h"
#include "panels/support/FlowLayout.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr char knownDelimiters[] = {',', ';', '\t'};

/// Whether a text may be read after all when it is read in another way.
bool isOfTexts(const Error& error)
{
    constexpr std::array codes{fileBadEncoding, csvNul,          csvQuoteOpen,
                               csvAfterQuote,   fileCellTooLong, fileTooManyColumns};
    return std::find(codes.begin(), codes.end(), error.code) != codes.end();
}

QComboBox* choiceBox(const QString& name)
{
    auto* const box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ReadChoices::ReadChoices(ImportRun& run, QWidget* parent)
    : QWidget(parent), m_run(run), m_encoding(choiceBox(QStringLiteral("encodingComboBox"))),
      m_delimiter(choiceBox(QStringLiteral("delimiterComboBox"))), m_sheet(choiceBox(QStringLiteral("sheetComboBox"))),
      m_header(new QSpinBox)
{
    m_header->setObjectName(QStringLiteral("headerRowSpinBox"));
    m_header->setKeyboardTracking(false);
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* const layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(pair(m_sheetLabel, m_sheet));
    layout->addWidget(pair(m_encodingLabel, m_encoding));
    layout->addWidget(pair(m_delimiterLabel, m_delimiter));
    layout->addWidget(pair(m_headerLabel, m_header));
    const auto readAgain = [this] { m_run.readAgain(chosen()); };
    connect(m_encoding, &QComboBox::activated, this, readAgain);
    connect(m_delimiter, &QComboBox::activated, this, readAgain);
    connect(m_sheet, &QComboBox::activated, this, readAgain);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int number) { m_run.setHeaderRow(number); });
    retranslate();
}

QWidget* ReadChoices::pair(QLabel*& label, QWidget* field)
{
    auto* const both = new QWidget(this);
    auto* const layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("muted"));
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return both;
}

TableFile::Choices ReadChoices::chosen() const
{
    TableFile::Choices choices;
    choices.encoding = encodingNamed(fromQt(m_encoding->currentData().toString()));
    const QString delimiter = m_delimiter->currentData().toString();
    choices.delimiter = delimiter.isEmpty() ? '\0' : delimiter.front().toLatin1();
    choices.sheet = fromQt(m_sheet->currentData().toString());
    return choices;
}

void ReadChoices::fillEncodings()
{
    const RawTable* const raw = m_run.raw();
    m_encoding->clear();
    m_encoding->addItem(raw != nullptr && !m_run.choices().encoding ? tr("Found out: %1").arg(toQt(raw->encoding))
                                                                    : tr("Find out"),
                        QString());
    for (const TextEncoding encoding : textEncodings) {
        m_encoding->addItem(toQt(nameOf(encoding)), toQt(nameOf(encoding)));
    }
    const auto& encoding = m_run.choices().encoding;
    m_encoding->setCurrentIndex(encoding ? m_encoding->findData(toQt(nameOf(*encoding))) : 0);
}

void ReadChoices::fillDelimiters()
{
    const auto nameOfDelimiter = [](char delimiter) {
        return delimiter == ',' ? tr("comma") : delimiter == ';' ? tr("semicolon") : tr("tab");
    };
    const RawTable* const raw = m_run.raw();
    const char chosenOne = m_run.choices().delimiter;
    m_delimiter->clear();
    m_delimiter->addItem(raw != nullptr && chosenOne == '\0' ? tr("Found out: %1").arg(nameOfDelimiter(raw->delimiter))
                                                             : tr("Find out"),
                         QString());
    for (const char delimiter : knownDelimiters) {
        m_delimiter->addItem(nameOfDelimiter(delimiter), QString(QLatin1Char(delimiter)));
    }
    m_delimiter->setCurrentIndex(chosenOne == '\0' ? 0 : m_delimiter->findData(QString(QLatin1Char(chosenOne))));
}

void ReadChoices::fillSheets()
{
    m_sheet->clear();
    for (const std::string& sheet : m_run.sheets()) {
        m_sheet->addItem(toQt(sheet), toQt(sheet));
    }
    const std::string& wanted = m_run.raw() != nullptr ? m_run.raw()->sheet : m_run.choices().sheet;
    if (m_sheet->findData(toQt(wanted)) < 0 && !wanted.empty()) {
        m_sheet->addItem(toQt(wanted), toQt(wanted)); // a hidden one
    }
    m_sheet->setCurrentIndex(m_sheet->findData(toQt(wanted)));
}

void ReadChoices::follow()
{
    const RawTable* const raw = m_run.raw();
    // While a file is read again its choices stay where the hand is.
    const bool reading = m_run.step() == ImportRun::Step::Reading;
    const bool spreadsheet = !m_run.sheets().empty();
    const bool text =
        raw != nullptr ? !raw->encoding.empty() : !spreadsheet && m_run.error() && isOfTexts(*m_run.error());
    if (!reading) {
        fillEncodings();
        fillDelimiters();
        fillSheets();
        m_sheet->parentWidget()->setVisible(spreadsheet);
        m_encoding->parentWidget()->setVisible(text);
        m_delimiter->parentWidget()->setVisible(text);
        m_header->parentWidget()->setVisible(raw != nullptr);
    }
    if (raw != nullptr && m_run.table() != nullptr) {
        const QSignalBlocker quiet(m_header);
        m_header->setRange(0, raw->rows.back().number);
        m_header->setValue(m_run.table()->headerNumber);
    }
    setEnabled(m_run.step() != ImportRun::Step::Writing && m_run.step() != ImportRun::Step::Done);
    setVisible(raw != nullptr || text || spreadsheet || reading);
}

void ReadChoices::retranslate()
{
    m_sheetLabel->setText(tr("Sheet"));
    m_encodingLabel->setText(tr("Encoding"));
    m_delimiterLabel->setText(tr("Between cells"));
    m_headerLabel->setText(tr("Header in row"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_delimiter->setAccessibleName(tr("Between cells"));
    m_header->setAccessibleName(tr("Header in row"));
    m_header->setSpecialValueText(tr("none"));
    follow();
}

} // namespace frontdesk
