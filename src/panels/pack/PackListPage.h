#pragma once

#include "panels/pack/PackPorts.h"
#include "panels/pack/PackShelf.h"
#include "panels/support/ListModel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace frontdesk {

class KeyHintButton;

/// Versions of packs, what is in force first. GUI thread.
class PackListModel : public ListModel<ShelfRow> {
public:
    /// @param zone, clock must outlive the model
    PackListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);
};

/// The packs of the unit: which version of each is in force, what a version changed, who has not read it yet; from here
/// manuals and pack files are opened and versions changed, followed and taken back. GUI thread.
class PackListPage : public QWidget {
    Q_OBJECT
public:
    PackListPage(const PackPorts& ports, PackShelf& shelf, QWidget* parent = nullptr);

    void enter();
    void retranslate();
    void applyScale();
    /// The list stands on that version as soon as it is there.
    void select(PackVersionId id);
    /// The same for whatever of the pack is uppermost: what is in force, else its draft.
    void selectPack(const std::string& pack);
    [[nodiscard]] const ShelfRow* current() const;

Q_SIGNALS:
    void openManualRequested();
    void openFileRequested();
    void saveFileRequested();
    void editRequested();
    void followRequested(bool follow);
    void goBackRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void follow();
    void showCurrent();
    [[nodiscard]] QString about(const ShelfRow& row) const;

    PackPorts m_with;
    PackShelf& m_shelf;
    PackListModel* m_model;
    std::optional<PackVersionId> m_wanted;
    std::string m_wantedPack;
    QLabel* m_hint;
    QTableView* m_table;
    QPlainTextEdit* m_about;
    KeyHintButton* m_manual;
    KeyHintButton* m_file;
    KeyHintButton* m_edit;
    KeyHintButton* m_followed;
    KeyHintButton* m_goBack;
    KeyHintButton* m_save;
};

} // namespace frontdesk
