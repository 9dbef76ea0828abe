#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/desk/PartyFile.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/Panel.h"
#include "panels/support/Theme.h"

#include <functional>
#include <optional>

class QScrollArea;
class QStackedWidget;

namespace frontdesk {

struct DuplicatePair;
class DuplicatesPage;
class KeyBindings;
class NoticeBar;
class PartyDetail;
class PartyFormWidget;
class PartyList;

/// People and companies: one box that finds them, what the desk knows of one, the form, where colleagues are, and
/// records that look alike. GUI thread.
class DirectoryPanel : public Panel {
    Q_OBJECT
public:
    /// What it works with; all must outlive the panel.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<bool()> seesNumbers; ///< whether whole numbers may be shown
    };
    explicit DirectoryPanel(Ports ports, QWidget* parent = nullptr);
    ~DirectoryPanel() override;

    void open(const RecordRef& record) override;
    void start(const Prefill& prefill) override; ///< the form of somebody new
    void retranslate() override;
    bool act(DeskAct act) override;
    void enter() override;
    void second() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Page { Detail, Form, Duplicates };
    struct Edited {
        PartyId id;
        std::optional<Version> version; ///< none: somebody new
    };

    void build();
    void reload();
    void readFile();
    void readPairs();
    void show(Page page);
    void fit();
    void edit();
    void save();
    void leaveForm();
    void saved(const Party& party, bool added);
    void voidShown();
    void restoreShown();
    void setPresence(PresenceState state);
    void arrive(const QString& initials);
    void merge(const DuplicatePair& pair);
    void keepApart(const DuplicatePair& pair);
    void tell(const Error& error);
    void offerUndo(const QString& words, std::function<Result<Party>(UnitOfWork&, const Actor&, UtcTime)> undo);
    void change(std::function<Result<Party>(UnitOfWork&, const Actor&, UtcTime)> step,
                std::function<void(const Party&)> done);

    Ports m_with;
    NoticeBar* m_notice = nullptr;
    PartyList* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
    PartyDetail* m_detail = nullptr;
    PartyFormWidget* m_form = nullptr;
    DuplicatesPage* m_duplicates = nullptr;
    std::optional<PartyId> m_chosen;
    std::optional<Edited> m_edited;
};

} // namespace frontdesk
