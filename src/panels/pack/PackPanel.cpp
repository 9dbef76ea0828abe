#include "panels/pack/PackPanel.h"

#include "panels/pack/PackListPage.h"
#include "panels/pack/PublishPage.h"
#include "panels/pack/ReviewPage.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds packNoticeTime{10};

} // namespace

PackPanel::PackPanel(const PackPorts& ports, QWidget* parent)
    : Panel(parent), m_with(ports), m_shelf(ports), m_desk(ports), m_files(ports)
{
    setObjectName(QStringLiteral("packPanel"));
    build();
    connect(&m_shelf, &PackShelf::failed, this, &PackPanel::fail);
    connect(&m_desk, &ReviewDesk::failed, this, &PackPanel::fail);
    connect(&m_desk, &ReviewDesk::opened, this, [this] {
        m_review->begin();
        showPage(m_review);
    });
    connect(m_list, &PackListPage::openManualRequested, this, &PackPanel::chooseManual);
    connect(m_list, &PackListPage::openFileRequested, this, &PackPanel::choosePackFile);
    connect(m_list, &PackListPage::saveFileRequested, this, &PackPanel::chooseSaveFile);
    connect(m_list, &PackListPage::editRequested, this, &PackPanel::editCurrent);
    connect(m_list, &PackListPage::followRequested, this, &PackPanel::follow);
    connect(m_list, &PackListPage::goBackRequested, this, &PackPanel::goBack);
    connect(m_review, &ReviewPage::previewChanged, this, &PackPanel::guidanceChanged);
    connect(m_review, &ReviewPage::leaveRequested, this, &PackPanel::leaveReview);
    connect(m_review, &ReviewPage::publishRequested, this, [this] {
        m_publish->begin();
        showPage(m_publish);
    });
    connect(m_publish, &PublishPage::backRequested, this, [this] { showPage(m_review); });
    connect(m_publish, &PublishPage::published, this, [this](const QString& pack, const QString& words) {
        m_list->selectPack(fromQt(pack));
        changed({}, words);
        showPage(m_list);
    });
    retranslate();
    m_shelf.reload();
}

PackPanel::~PackPanel() = default;

void PackPanel::build()
{
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("packNoticeBar"));
    m_title = new QLabel(this);
    m_title->setProperty("class", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("packStackedWidget"));
    m_list = new PackListPage(m_with, m_shelf, this);
    m_review = new ReviewPage(m_with, m_desk, this);
    m_publish = new PublishPage(m_with, m_desk, m_shelf, this);
    for (QWidget* const page : std::initializer_list<QWidget*>{m_list, m_review, m_publish}) {
        m_pages->addWidget(page);
    }
    auto* const layout = new QVBoxLayout(this);
    const int margin = m_with.theme.px(12);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_notice);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
}

void PackPanel::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_title->setVisible(page == m_list);
    enter();
    Q_EMIT guidanceChanged();
}

void PackPanel::enter()
{
    if (m_pages->currentWidget() == m_list) {
        m_list->enter();
    } else if (m_pages->currentWidget() == m_review) {
        m_review->enter();
    } else {
        m_publish->enter();
    }
}

GuidanceSource* PackPanel::guidance()
{
    const bool isShown = m_pages->currentWidget() == m_review && m_review->preview().isShown();
    return isShown ? &m_review->preview() : nullptr;
}

bool PackPanel::act(DeskAct act)
{
    QWidget* const page = m_pages->currentWidget();
    if (act == DeskAct::Save && page == m_review) {
        m_review->commit();
        m_publish->begin();
        showPage(m_publish);
        return true;
    }
    if (act == DeskAct::Save && page == m_publish) {
        m_publish->publish();
        return true;
    }
    if (act == DeskAct::SaveToComplete && page == m_publish) {
        showPage(m_review);
        return true;
    }
    if (act == DeskAct::SaveToComplete && page == m_review) {
        leaveReview();
        return true;
    }
    return false;
}

void PackPanel::open(const RecordRef& record)
{
    if (const auto id = PackVersionId::fromValue(record.id)) {
        m_list->select(*id);
    }
}

void PackPanel::start(const Prefill&) {}

void PackPanel::second() { m_notice->look(m_with.clock.steady()); }

void PackPanel::review(const PackVersion& draft) { m_desk.open(draft); }

void PackPanel::leaveReview()
{
    m_review->commit();
    m_desk.leave([this] {
        m_shelf.reload();
        showPage(m_list);
    });
}

// --- from a file to a draft ---

std::string PackPanel::freeId(const QString& path) const
{
    std::string id;
    for (const QChar letter : QFileInfo{path}.completeBaseName().toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-') {
            id += letter.toLatin1();
        }
    }
    const std::string stem = id.empty() ? "manual" : id;
    const auto isTaken = [this](const std::string& wanted) {
        const auto& all = m_shelf.versions();
        return wanted == basePackId ||
               std::any_of(all.begin(), all.end(), [&](const PackVersion& version) { return version.pack == wanted; });
    };
    id = stem;
    for (int number = 2; isTaken(id); ++number) {
        id = stem + '-' + std::to_string(number);
    }
    return id;
}

void PackPanel::openManual(const QString& path)
{
    m_notice->say({.words = tr("Reading %1…").arg(QFileInfo{path}.fileName())});
    m_files.readManual(path, freeId(path), [this](Result<PackFiles::FromManual> made) {
        if (!made) {
            fail(made.error());
            return;
        }
        m_notice->clear();
        if (made->damages > 0) {
            m_notice->say({.words = tr("The text did not come through whole at %n place(s). Look at the manual on the "
                                       "left where words seem to be missing.",
                                       "", made->damages)});
        }
        addDraft(made->text, made->manual);
    });
}

void PackPanel::openFile(const QString& path)
{
    m_files.read(path, [this](Result<std::string> text) {
        if (text) {
            addDraft(*text, {});
        } else {
            fail(text.error());
        }
    });
}

void PackPanel::addDraft(const std::string& text, const std::optional<Manual>& manual)
{
    m_with.desk.write<PackVersion>(
        this,
        [id = m_with.ids.next<PackVersionTag>(), text, manual, &vocabulary = m_with.vocabulary,
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return PackPublishing{}.addDraft(uow, actor, id, text, manual, vocabulary, now);
        },
        [this](Result<PackVersion> added) {
            if (added) {
                m_list->select(added->id);
                review(*added);
            } else {
                fail(added.error());
            }
        });
}

void PackPanel::editCurrent()
{
    const ShelfRow* const row = m_list->current();
    if (row == nullptr) {
        return;
    }
    if (row->state == ShelfRow::State::Draft) {
        review(row->version);
    } else {
        auto text = PackText::read(row->version.text);
        if (text && text->apply({{"pack", "", "version", "\"draft\""}})) {
            addDraft(text->text(), {});
        }
    }
}

// --- what is in force ---

void PackPanel::follow(bool follow)
{
    const ShelfRow* const row = m_list->current();
    if (row == nullptr) {
        return;
    }
    const QString words = follow ? tr("The desks follow “%1” now.").arg(shown(row->title))
                                 : tr("The desks no longer follow “%1”.").arg(shown(row->title));
    m_with.change(
        [pack = row->version.pack, follow, &vocabulary = m_with.vocabulary,
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<void> {
            return PackPublishing{}.activate(uow, actor, pack, follow, vocabulary, now).map([](const UnitSettings&) {});
        },
        [this, words](Result<void> done) { changed(done, words); });
}

void PackPanel::goBack()
{
    const ShelfRow* const row = m_list->current();
    if (row == nullptr || row->state == ShelfRow::State::Older) {
        return;
    }
    const QString words =
        row->state == ShelfRow::State::Draft
            ? tr("The draft “%1” is thrown away.").arg(shown(row->title))
            : tr("Version %1 of “%2” is taken back.").arg(toQt(row->version.version), shown(row->title));
    m_with.change(
        [id = row->version.id, version = row->version.rowVersion, &vocabulary = m_with.vocabulary,
         now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<void> {
            return PackPublishing{}.retire(uow, actor, id, version, vocabulary, now).map([](const PackVersion&) {});
        },
        [this, words, pack = row->version.pack](Result<void> done) {
            if (done) {
                m_list->selectPack(pack);
            }
            changed(done, words);
        });
}

void PackPanel::changed(const Result<void>& done, const QString& words)
{
    if (!done) {
        fail(done.error());
        return;
    }
    m_notice->say({.words = words, .state = QStringLiteral("ok"), .until = m_with.clock.steady() + packNoticeTime});
    m_shelf.reload();
}

void PackPanel::fail(const Error& error)
{
    QStringList words{errorText(error)};
    constexpr int most = 6;
    for (const Problem& problem : error.problems) {
        if (words.size() <= most) {
            words += problemText(problem);
        }
    }
    m_notice->say({.words = words.join(QLatin1Char('\n')), .state = QStringLiteral("late")});
}

// --- choosing files ---

void PackPanel::chooseManual()
{
    auto* const dialog = new QFileDialog(this, tr("Open a manual"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Manuals (*.docx *.doc *.wps *.rtf *.odt *.pdf *.txt *.html *.htm)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PackPanel::openManual);
    dialog->show();
}

void PackPanel::choosePackFile()
{
    auto* const dialog = new QFileDialog(this, tr("Open a pack file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Packs of rules (*.toml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PackPanel::openFile);
    dialog->show();
}

void PackPanel::chooseSaveFile()
{
    if (m_list->current() == nullptr) {
        return;
    }
    auto* const dialog = new QFileDialog(this, tr("Save as a pack file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    dialog->selectFile(toQt(m_list->current()->version.pack) + QStringLiteral(".toml"));
    connect(dialog, &QFileDialog::fileSelected, this, &PackPanel::saveFile);
    dialog->show();
}

void PackPanel::saveFile(const QString& path)
{
    const ShelfRow* const row = m_list->current();
    if (row == nullptr) {
        return;
    }
    m_files.write(path, row->version.text, [this, path](Result<void> written) {
        if (written) {
            m_notice->say({.words = tr("Saved as %1.").arg(QFileInfo{path}.fileName()),
                           .state = QStringLiteral("ok"),
                           .until = m_with.clock.steady() + packNoticeTime});
        } else {
            fail(written.error());
        }
    });
}

void PackPanel::retranslate()
{
    m_title->setText(tr("Packs of rules"));
    m_notice->retranslate();
    m_list->retranslate();
    m_review->retranslate();
    m_publish->retranslate();
}

} // namespace frontdesk
