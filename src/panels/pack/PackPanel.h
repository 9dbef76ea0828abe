#pragma once

#include "panels/pack/PackFiles.h"
#include "panels/pack/PackPorts.h"
#include "panels/pack/PackShelf.h"
#include "panels/pack/ReviewDesk.h"
#include "panels/support/Panel.h"

class QLabel;
class QStackedWidget;

namespace frontdesk {

class NoticeBar;
class PackListPage;
class PublishPage;
class ReviewPage;

/// The pack studio: packs and their versions, the review of a draft, the last look before it is published. For
/// trainers. GUI thread.
class PackPanel : public Panel {
    Q_OBJECT
public:
    explicit PackPanel(const PackPorts& ports, QWidget* parent = nullptr);
    ~PackPanel() override;

    void open(const RecordRef& record) override; ///< a version: the list stands on it
    void start(const Prefill& prefill) override; ///< nothing begins here
    void retranslate() override;
    bool act(DeskAct act) override;
    void enter() override;
    void second() override;
    [[nodiscard]] GuidanceSource* guidance() override;

    /// Reads a manual and begins its review.
    void openManual(const QString& path);
    /// Reads a pack's file into a draft.
    void openFile(const QString& path);
    void saveFile(const QString& path);

private:
    void build();
    void review(const PackVersion& draft);
    void leaveReview();
    void showPage(QWidget* page);
    void editCurrent();
    void follow(bool follow);
    void goBack();
    void addDraft(const std::string& text, const std::optional<Manual>& manual);
    void chooseManual();
    void choosePackFile();
    void chooseSaveFile();
    void changed(const Result<void>& done, const QString& words);
    void fail(const Error& error);
    [[nodiscard]] std::string freeId(const QString& path) const;

    PackPorts m_with;
    PackShelf m_shelf;
    ReviewDesk m_desk;
    PackFiles m_files;
    NoticeBar* m_notice;
    QLabel* m_title;
    QStackedWidget* m_pages;
    PackListPage* m_list;
    ReviewPage* m_review;
    PublishPage* m_publish;
};

} // namespace frontdesk
