#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/item/ItemService.h"
#include "domain/setting/UnitSettings.h"
#include "panels/item/ItemGuidance.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/Panel.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/Theme.h"
#include "rules/Vocabulary.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QFrame;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace frontdesk {

class BatchPage;
class ChoiceChips;
class ConsentPage;
struct Draft;
class EmptyHint;
class HandOverPage;
class ItemData;
class ItemDetail;
class WordFilter;
class ItemFormWidget;
class ItemListModel;
class KeyBindings;
class KeyHintButton;
class NoticeBar;
class ReasonRow;
class ScanWatcher;
class SearchField;

/// Things that are kept, found, lent or sent: a list by what is still to do, one thing with its next step, the form,
/// handing over, a courier's batch and standing authorisations. A scan goes to an open batch wherever the focus is.
/// GUI thread.
class ItemPanel : public Panel {
    Q_OBJECT
public:
    /// What it works with; all must outlive the panel.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const RuleBooks& books;
        const Vocabulary& vocabulary;
        const ItemData& data;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        ScanWatcher& scans;
        std::function<UnitSettings()> settings;
        std::function<Slots()> standingSlots; ///< of unit and staff
        std::function<SheetPorts()> sheets;
    };
    explicit ItemPanel(Ports ports, QWidget* parent = nullptr);
    ~ItemPanel() override;

    void open(const RecordRef& record) override;
    void start(const Prefill& prefill) override; ///< the form of something new
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Page { Detail, Form, HandOver, Batch, Consents };
    enum class Asking { Nothing, ReturnReason, VoidReason };
    struct Edited {
        ItemId id;
        std::optional<Version> version = {}; ///< none: something new
    };
    struct Listed {
        std::vector<Item> shown;
        std::vector<Item> open; ///< all that is here
        std::vector<ProxyConsent> consents;
        int overdue = 0;
    };

    // how it is put together and what it shows (ItemPanelView.cpp)
    void build();
    void buildList(QWidget* parent);
    void bindKeys();
    void show(Page page);
    [[nodiscard]] Page page() const;
    void fit();
    void applyScale();
    void display();
    void showLists(int here, int overdue);
    void showFormTitle();
    void showHint();
    void followWork();
    void tell(const Error& error);

    // reading
    void reload();
    void listRead(Listed listed);
    void select(ItemId id);
    [[nodiscard]] const Item* chosen() const;
    [[nodiscard]] std::vector<Item> togetherWith(const Item& item) const;

    // what is half typed (ItemPanelDrafts.cpp)
    void keepDrafts();
    void writeDraft(RecordRef record, RecordImage payload);
    void restoreDrafts();
    void restoreDraft(const Draft& draft);

    // steps (ItemPanelActs.cpp)
    void edit();
    void editItem(const Item& item);
    void save(bool toComplete);
    void saved(const Item& item, bool added);
    void leaveForm();
    void nextStep();
    void copyNotice();
    void notify(std::vector<ItemId> which, const QString& words, const QString& whom);
    void beginHandOver();
    void handOver();
    void giveBack();
    void askReason(Asking what);
    [[nodiscard]] QString reasonQuestion() const;
    void takeReason();
    void restore();
    void openBatch();
    void beginBatch(ItemBatchId id, const RecordImage& draft);
    void saveBatch();
    void printReceipt(); ///< of a device left for repair (ItemPanelPaper.cpp)
    void openConsents();
    void saveConsent();
    void withdrawConsent();
    bool takesScan(const QString& code);
    void offerUndo(const QString& words, std::vector<Item> changed);
    [[nodiscard]] std::set<std::string, std::less<>> shelvesTaken() const;
    /// One job on the write lane; while it is under way no other begins.
    template <class T>
    void change(std::function<Result<T>(UnitOfWork&, const Actor&, UtcTime)> step, std::function<void(const T&)> done)
    {
        if (m_saving) {
            return;
        }
        m_saving = true;
        QGuiApplication::inputMethod()->commit();
        m_with.desk.write<T>(
            this,
            [step = std::move(step), now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
                return step(uow, actor, now);
            },
            [this, done = std::move(done)](const Result<T>& changed) {
                m_saving = false;
                if (changed) {
                    done(*changed);
                } else {
                    tell(changed.error());
                }
            });
    }

    Ports m_with;
    ItemGuidance m_guidance;
    NoticeBar* m_notice = nullptr;
    ReasonRow* m_reason = nullptr;
    QFrame* m_listFrame = nullptr;
    QScrollArea* m_listArea = nullptr; ///< around it: large text
    SearchField* m_field = nullptr;
    ChoiceChips* m_which = nullptr;
    ItemListModel* m_model = nullptr;
    WordFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
    EmptyHint* m_empty = nullptr;
    KeyHintButton* m_new = nullptr;
    KeyHintButton* m_batchButton = nullptr;
    KeyHintButton* m_consentsButton = nullptr;
    KeyHintButton* m_historyButton = nullptr;
    QStackedWidget* m_pages = nullptr;
    ItemDetail* m_detail = nullptr;
    ItemFormWidget* m_form = nullptr;
    HandOverPage* m_handOver = nullptr;
    BatchPage* m_batch = nullptr;
    ConsentPage* m_consents = nullptr;
    std::optional<Edited> m_edited;
    QStringList m_listNames;        ///< as shown
    std::optional<ItemId> m_wanted; ///< to be chosen as soon as it is in the list
    Asking m_asking = Asking::Nothing;
    std::vector<Item> m_open;
    std::vector<ProxyConsent> m_valid;
    std::optional<ItemBatchId> m_batchId;
    bool m_formTouched = false;
    bool m_batchTouched = false;
    bool m_saving = false;
    bool m_masked = false;
    std::optional<SteadyTime> m_reloadAgain;
    std::optional<LocalDate> m_day;
};

} // namespace frontdesk
