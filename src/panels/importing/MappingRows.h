#pragma once

#include <QScrollArea>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;

namespace frontdesk {

class ImportRun;
class Theme;

/// A row for each column of the table: its header, its first values, and the field that it gives, to be chosen. From
/// the keyboard: Tab goes from choice to choice, Up and Down choose. GUI thread.
class MappingRows : public QScrollArea {
    Q_OBJECT
public:
    /// @param run and @param theme must outlive it
    MappingRows(ImportRun& run, const Theme& theme, QWidget* parent = nullptr);

    /// The run has changed. Choices that stay keep the focus.
    void follow();
    void retranslate();
    /// The first column without a field, for a field that is still needed; the first choice otherwise.
    void focusFirstOpen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addRow(QGridLayout* grid, std::size_t column);
    [[nodiscard]] QString firstValues(std::size_t column) const;

    ImportRun& m_run;
    const Theme& m_theme;
    const void* m_built = nullptr; ///< the table that the rows were made for
    struct Choice {
        std::size_t column = 0;
        QComboBox* box = nullptr;
    };
    std::vector<Choice> m_choices;
};

} // namespace frontdesk
