#pragma once

#include "panels/pack/PackPorts.h"
#include "panels/pack/PackPreview.h"
#include "panels/pack/ReviewDesk.h"

#include <QWidget>
#include <map>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace frontdesk {

class Chip;
class EntryEditor;
class KeyHintButton;
class ManualView;
class ReviewModel;

/// A draft under review: the manual on the left with the clause marked, its entries on the right, the one at hand as a
/// form below. Everything by keys: Enter accepts and goes on to the next one that is open, Delete rejects. GUI thread.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    ReviewPage(const PackPorts& ports, ReviewDesk& desk, QWidget* parent = nullptr);

    /// The draft was opened: shows it from its first open entry.
    void begin();
    /// The focus goes to the list.
    void enter();
    void retranslate();
    void applyScale();
    void commit(); ///< what is typed is taken over
    void undo();
    [[nodiscard]] PackPreview& preview() { return m_preview; }
    [[nodiscard]] ReviewModel& model() { return *m_model; }

Q_SIGNALS:
    void previewChanged();
    void publishRequested();
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void follow();
    void showCurrent();
    void showParts();
    [[nodiscard]] const ReviewItem* current() const;
    [[nodiscard]] int row() const;
    void select(int row);
    void accept();
    void acceptBeside();
    void reject();
    void reopen();
    void acceptGroup();
    void edit();
    void makeEntry();
    void decide(std::vector<PackEdit> edits);

    PackPorts m_with;
    ReviewDesk& m_desk;
    PackPreview m_preview;
    ReviewModel* m_model;
    bool m_deciding = false;
    QLabel* m_title;
    QLabel* m_counts;
    std::map<CorePart, Chip*> m_parts;
    Chip* m_ready;
    QSplitter* m_columns;
    ManualView* m_manual;
    QListView* m_list;
    QLabel* m_asked;
    EntryEditor* m_editor;
    KeyHintButton* m_accept;
    KeyHintButton* m_beside;
    KeyHintButton* m_reject;
    KeyHintButton* m_group;
    KeyHintButton* m_edit;
    KeyHintButton* m_make;
    KeyHintButton* m_undo;
    KeyHintButton* m_publish;
    KeyHintButton* m_leave;
};

} // namespace frontdesk
