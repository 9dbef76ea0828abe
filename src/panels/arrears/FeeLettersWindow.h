#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/FeeAgeing.h"
#include "domain/arrears/FeeLetterService.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/people/NamesOfStaff.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/SheetWindow.h"

#include <QDialog>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace frontdesk {

class ActRow;
class ChoiceChips;
class FeeCandidateModel;
class FeeLetterModel;
class KeyHintButton;
class NoticeBar;
struct FeeLetterRowOf;

/// Letters about fees: accounts are chosen by how long they have owed and why, a template of the packs is filled for
/// each, and what became of every letter is noted. A message is copied into a phone from here. Everything by keys, none
/// of it modal. GUI thread.
class FeeLettersWindow : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the window.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const RuleBooks& books;
        const Clock& clock;
        const TimeZone& zone;
        const Theme& theme;
        std::function<UnitSettings()> settings;

        std::function<SheetPorts()> sheets;
        FeeTextCheck check = {}; ///< of what goes out; any thread
    };
    FeeLettersWindow(const Ports& ports, QWidget* parent);
    ~FeeLettersWindow() override;

    /// Shows the window with whom to write to. @param account chosen in it, alone ticked
    void begin(std::optional<FeeAccountId> account = {});
    /// To be called at each second.
    void second();
    /// Writes the list of letters as a file: a spreadsheet or, by its ending, CSV. Noted before it is written.
    void exportTo(const QString& path);
    /// Writes the letters that are chosen as one PDF, on the worker: so many are not looked at one by one.
    void savePdf(const QString& path);
    [[nodiscard]] SheetWindow* paper() const { return m_paper; }
    /// Nothing is being read, written or made.
    [[nodiscard]] bool isIdle() const { return m_reading == 0 && !m_working; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Page { Choose, Letters };
    enum class Asked { Sent, Delivered, Returned, Void, Suit };

    // how it is put together and what it shows (FeeLettersWindowView.cpp)
    void build();
    [[nodiscard]] QWidget* buildChoose();
    [[nodiscard]] QWidget* buildLetters();
    void bindKeys();
    void scale();
    void retranslate();
    void fillChoices();
    void showPage(Page page);
    void showActs();
    void showCount();
    void say(const QString& words, const QString& state = QStringLiteral("ok"));
    void tell(const Error& error);

    // whom to write to (FeeLettersWindow.cpp)
    [[nodiscard]] Page page() const;
    [[nodiscard]] LocalDate today() const { return m_with.zone.localDate(m_with.clock.now()); }
    [[nodiscard]] const LetterEntry* entry() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] FeeLetterSender sender() const;
    void reload();
    void readCandidates();
    void readLetters();
    void readPreview();
    void toggle();
    void toggleAll();
    void copyMessage();
    void preview();
    void make();
    struct Making;
    void makePiece(std::shared_ptr<Making> making);

    // what becomes of them (FeeLettersWindowActs.cpp)
    [[nodiscard]] std::vector<FeeLetter> chosen() const;
    void ask(Asked asked);
    void take();
    void stopAsking();
    using Step = std::function<Result<void>(UnitOfWork&, const Actor&, const FeeLetterService&, UtcTime)>;
    void run(Step step, const QString& done);
    [[nodiscard]] std::vector<FeeLetter> printable() const;
    void print();
    void choosePdf();
    void chooseExport();
    void writeFile(const QString& path, std::function<Result<std::string>()> make);
    void leave();

    Ports m_with;
    std::set<FeeAccountId> m_unticked;
    std::optional<FeeAccountId> m_only;          ///< alone to be ticked, as soon as it is read
    std::shared_ptr<FeeLetterService> m_letters; ///< jobs on the lane keep it
    NoticeBar* m_notice = nullptr;
    ActRow* m_ask = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChoiceChips* m_age = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_template = nullptr;
    QLabel* m_templateLabel = nullptr;
    ChoiceChips* m_language = nullptr;
    FeeCandidateModel* m_candidates = nullptr;
    QTableView* m_candidateTable = nullptr;
    QLineEdit* m_phone = nullptr; ///< for questions, as the letters name it
    QLabel* m_words = nullptr;    ///< the letter to the account that is chosen, or the message
    QLabel* m_count = nullptr;
    FeeLetterModel* m_model = nullptr;
    QTableView* m_letterTable = nullptr;
    KeyHintButton* m_other = nullptr; ///< to the other page
    KeyHintButton* m_make = nullptr;
    KeyHintButton* m_copy = nullptr;
    KeyHintButton* m_preview = nullptr;
    KeyHintButton* m_all = nullptr;
    KeyHintButton* m_sent = nullptr;
    KeyHintButton* m_delivered = nullptr;
    KeyHintButton* m_returned = nullptr;
    KeyHintButton* m_suit = nullptr;
    KeyHintButton* m_void = nullptr;
    KeyHintButton* m_print = nullptr;
    KeyHintButton* m_export = nullptr;
    KeyHintButton* m_close = nullptr;
    std::optional<Asked> m_asking;
    std::vector<FeeLetter> m_askedFor;    ///< the letters that the question is about
    std::optional<std::string> m_message; ///< what can be copied
    int m_reading = 0;                    ///< questions under way
    NamesOfStaff m_names;                 ///< of whoever made letters
    std::uint64_t m_asked = 0;            ///< each question has its reply: none replaces another
    bool m_working = false;
    QPointer<SheetWindow> m_paper;
};

} // namespace frontdesk
