#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/complaint/Complaint.h"
#include "panels/complaint/KnownIssueRow.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"

#include <QDialog>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QTableView;

namespace frontdesk {

class KeyHintButton;
class KnownIssueFormWidget;
class KnownIssueListModel;
class NoticeBar;
class Theme;

/// The known issues and what the desk says of them. Supervisors write, correct and end them by keys; everybody reads
/// them. Not modal: the telephone is answered whatever stands here. GUI thread.
class KnownIssueWindow : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the window.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const Clock& clock;
        const TimeZone& zone;
        const Theme& theme;
    };
    KnownIssueWindow(const Ports& ports, QWidget* parent);
    ~KnownIssueWindow() override;

    /// Shows the window with its list. @param about the ticket in front, under which others can be bundled
    void begin(std::optional<Complaint> about);
    /// As begin(), with one issue chosen.
    void choose(KnownIssueId id);
    /// To be called at each second: an offer to undo goes away.
    void second();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Step = std::function<Result<KnownIssue>(UnitOfWork&, const Actor&, UtcTime)>;

    void build();
    void bindKeys();
    void scale();
    void retranslate();
    void reload();
    void startNew();
    void startNewByKey();
    void showForm(const std::optional<KnownIssue>& editing, const KnownIssueForm& typed);
    [[nodiscard]] bool isTouched() const;
    void edit();
    void save();
    void leaveForm();
    void leave();
    void end();
    void voidChosen();
    void endIssue(KnownIssueId id, Version version, bool ends);
    void voidIssue(KnownIssueId id, Version version);
    void run(Step step, std::function<void(const KnownIssue&)> done);
    void say(const QString& words, const QString& act = {}, std::function<void()> undo = {});
    void tell(const Error& error);
    void showChosen();
    void followRight();
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] const KnownIssueRow* chosen() const;

    Ports m_with;
    KnownIssueListModel* m_model;
    NoticeBar* m_notice = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_details = nullptr;
    KnownIssueFormWidget* m_form = nullptr;
    KeyHintButton* m_new = nullptr;
    KeyHintButton* m_edit = nullptr;
    KeyHintButton* m_end = nullptr;
    KeyHintButton* m_void = nullptr;
    KeyHintButton* m_close = nullptr;
    std::optional<KnownIssue> m_editing; ///< nothing: a new one
    std::optional<KnownIssueId> m_newId; ///< of the new one, the same at each try
    std::optional<KnownIssueId> m_wanted;
    bool m_writing = false;
};

} // namespace frontdesk
