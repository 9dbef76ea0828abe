#pragma once

#include "panels/importing/ImportRun.h"

#include <QDialog>
#include <memory>

namespace frontdesk {

namespace Ui {
class ImportDialog;
}

class BadRowsModel;
class EmptyHint;
class ImeGuard;
class MappingRows;
class PastImports;
class PreviewModel;
class ReadChoices;
class ScopeChoice;
class Theme;

/// Takes a table in from a file: choose it (or drop it), say what its columns are, look at the first rows and at those
/// that will not be taken, and import the good ones in one step that can be stopped and, where the target can, taken
/// back. Never modal: the telephone is answered whatever stands here. Show it by show(). GUI thread.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// @param target and everything in @param ports must outlive the dialog and what it has handed to the lanes
    ImportDialog(const ImportTarget& target, const ImportPorts& ports, const Theme& theme, const ImeGuard& guard,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    void readFile(const QString& path);
    [[nodiscard]] ImportRun& run() { return m_run; }

    /// Ends what is going on, or closes the window when nothing is.
    void reject() override;

Q_SIGNALS:
    void imported(const frontdesk::ImportSummary& summary);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void follow();
    void followFocus();
    void press();
    void chooseFile();
    void chooseListFile();
    void saveList(const QString& path);
    void setUpTables();
    void spread();
    void retranslate();
    [[nodiscard]] QString problems() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString hint() const;

    ImportRun m_run;
    ImportPorts m_ports;
    const Theme& m_theme;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ReadChoices* m_choices;
    MappingRows* m_mapping;
    ScopeChoice* m_scope;
    PastImports* m_past;
    PreviewModel* m_preview;
    BadRowsModel* m_badRows;
    EmptyHint* m_previewHint = nullptr;
    EmptyHint* m_badRowsHint = nullptr;
    ImportRun::Step m_shown = ImportRun::Step::NoFile;
    QString m_saved; ///< what became of the list of bad rows
};

} // namespace frontdesk
