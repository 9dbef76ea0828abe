#include "panels/directory/DirectoryPanel.h"

#include "domain/desk/PartyFinder.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/DirectoryService.h"
#include "domain/people/Rights.h"
#include "panels/directory/DuplicatesPage.h"
#include "panels/directory/PartyDetail.h"
#include "panels/directory/PartyFormWidget.h"
#include "panels/directory/PartyList.h"
#include "panels/directory/PartyTexts.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/NoticeBar.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr int mostPairs = 50;

QScrollArea* scrolled(QWidget* inner, QWidget* parent)
{
    auto* const area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    return area;
}

} // namespace

DirectoryPanel::DirectoryPanel(Ports ports, QWidget* parent) : Panel(parent), m_with(std::move(ports))
{
    build();
    fit(); // before the window asks how high it must be
    retranslate();
    reload();
    readPairs();
}

DirectoryPanel::~DirectoryPanel() = default;

void DirectoryPanel::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("directoryNoticeBar"));
    m_notice->setActKey(QKeySequence(Qt::ALT | Qt::Key_U));
    layout->addWidget(m_notice);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(12);
    m_list = new PartyList(m_with.theme, m_with.zone, this);
    m_list->setObjectName(QStringLiteral("directoryPartyList"));
    m_pages = new QStackedWidget(this);
    m_detail = new PartyDetail(m_with.theme, m_with.clock, m_with.zone);
    m_form = new PartyFormWidget(m_with.theme);
    m_duplicates = new DuplicatesPage;
    m_pages->addWidget(scrolled(m_detail, m_pages));
    m_pages->addWidget(scrolled(m_form, m_pages));
    m_pages->addWidget(scrolled(m_duplicates, m_pages));
    sides->addWidget(m_list, 1);
    sides->addWidget(m_pages, 1);
    layout->addLayout(sides, 1);

    connect(&m_with.theme, &Theme::changed, this, &DirectoryPanel::fit);
    connect(m_list, &PartyList::asked, this, &DirectoryPanel::reload);
    connect(m_list, &PartyList::chosen, this, [this](const std::optional<PartyId>& party) {
        m_chosen = party;
        readFile();
    });
    connect(m_list, &PartyList::editRequested, this, &DirectoryPanel::edit);
    connect(m_list, &PartyList::newRequested, this, [this] { start({}); });
    connect(m_list, &PartyList::importRequested, this, &Panel::importRequested);
    connect(m_list, &PartyList::duplicatesRequested, this, [this] {
        show(Page::Duplicates);
        m_duplicates->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &PartyList::initialsTyped, this, &DirectoryPanel::arrive);
    connect(m_detail, &PartyDetail::editRequested, this, &DirectoryPanel::edit);
    connect(m_detail, &PartyDetail::voidRequested, this, &DirectoryPanel::voidShown);
    connect(m_detail, &PartyDetail::restoreRequested, this, &DirectoryPanel::restoreShown);
    connect(m_detail, &PartyDetail::presenceRequested, this, &DirectoryPanel::setPresence);
    connect(m_detail, &PartyDetail::openRequested, this, &Panel::openRequested);
    connect(m_form, &PartyFormWidget::saveRequested, this, &DirectoryPanel::save);
    connect(m_form, &PartyFormWidget::leaveRequested, this, &DirectoryPanel::leaveForm);
    connect(m_duplicates, &DuplicatesPage::mergeRequested, this, &DirectoryPanel::merge);
    connect(m_duplicates, &DuplicatesPage::keepApartRequested, this, &DirectoryPanel::keepApart);
    connect(m_duplicates, &DuplicatesPage::leaveRequested, this, [this] {
        show(Page::Detail);
        m_list->focusField();
    });
    connect(&m_with.hub, &ChangeHub::recordsChanged, this, [this](const QVector<RecordRef>& records) {
        if (contains(records, RecordKind::Party) || contains(records, RecordKind::Place)) {
            reload();
            readPairs();
        }
        readFile();
    });
    const auto own = [this](const QKeySequence& key, auto run) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { start({}); });
    own(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(); });
    own(QKeySequence(Qt::ALT | Qt::Key_U), [this] { m_notice->runAct(); });
    connect(&m_with.keys, &KeyBindings::changed, this, &DirectoryPanel::retranslate);
}

// --- reading ---

void DirectoryPanel::reload()
{
    m_with.desk.read<std::vector<Party>>(
        this, "directory.list",
        [typed = fromQt(m_list->typed()), which = m_list->which()](const ReadView& view) {
            return PartyFinder::find(view, typed, which);
        },
        [this](Result<std::vector<Party>> found) {
            if (found) {
                m_list->setParties(std::move(*found));
            } else {
                tell(found.error());
            }
        });
}

void DirectoryPanel::readFile()
{
    if (!m_chosen) {
        m_detail->displayNothing();
        return;
    }
    m_with.desk.read<PartyFile>(
        this, "directory.file", [id = *m_chosen](const ReadView& view) { return PartyFile::read(view, id); },
        [this](const Result<PartyFile>& file) {
            if (!file) {
                tell(file.error());
            } else if (m_chosen == std::optional{file->party.id}) {
                m_detail->display(*file, !m_with.seesNumbers || m_with.seesNumbers());
            }
        });
}

void DirectoryPanel::readPairs()
{
    m_with.desk.read<std::vector<DuplicatePair>>(
        this, "directory.pairs", [](const ReadView& view) { return view.directory().possibleDuplicates(mostPairs); },
        [this](Result<std::vector<DuplicatePair>> pairs) {
            if (pairs) {
                m_list->setDuplicates(static_cast<int>(pairs->size()));
                m_duplicates->setPairs(std::move(*pairs), !m_with.seesNumbers || m_with.seesNumbers());
            }
        });
}

// --- keys and routing ---

void DirectoryPanel::open(const RecordRef& record)
{
    const auto id = PartyId::fromValue(record.id);
    if (record.kind == RecordKind::Party && id) {
        m_chosen = *id;
        show(Page::Detail);
        readFile();
        m_list->select(*id);
        return;
    }
    if (const auto place = PlaceId::fromValue(record.id); record.kind == RecordKind::Place && place) {
        m_with.desk.read<std::vector<Party>>(
            this, "directory.place", [id = *place](const ReadView& view) { return view.directory().ofPlace(id); },
            [this](Result<std::vector<Party>> there) {
                if (!there) {
                    tell(there.error());
                } else if (!there->empty()) {
                    open({RecordKind::Party, there->front().id.value()});
                }
            });
    }
}

void DirectoryPanel::start(const Prefill& prefill)
{
    if (m_pages->currentIndex() == static_cast<int>(Page::Form) && m_form->isChanged()) {
        m_form->focusFirst(); // what is half typed is not thrown away for a new one
        return;
    }
    PartyForm form;
    form.name = fromQt(prefill.value(QStringLiteral("caller_name")));
    form.title = fromQt(prefill.value(QStringLiteral("title")));
    if (const QString phone = prefill.value(QStringLiteral("phone")); !phone.isEmpty()) {
        form.contacts.push_back({.value = fromQt(phone)});
    }
    if (const QString place = prefill.value(QStringLiteral("place")); !place.isEmpty()) {
        form.places.push_back({.place = fromQt(place)});
    }
    m_edited = Edited{.id = m_with.ids.next<PartyTag>(), .version = {}};
    m_form->setForm(form);
    show(Page::Form);
    m_form->focusFirst();
}

bool DirectoryPanel::act(DeskAct act)
{
    const bool formInFront = m_pages->currentIndex() == static_cast<int>(Page::Form);
    switch (act) {
    case DeskAct::Save:
        if (formInFront) {
            save();
        }
        return formInFront;
    case DeskAct::SaveToComplete: // Esc: one step back
        if (formInFront) {
            leaveForm();
        } else if (m_pages->currentIndex() == static_cast<int>(Page::Duplicates)) {
            show(Page::Detail);
            m_list->focusField();
        } else {
            static_cast<void>(m_list->clearField());
            m_list->focusField();
        }
        return true;
    case DeskAct::Filter:
        m_list->focusField();
        return true;
    default:
        return false;
    }
}

void DirectoryPanel::enter()
{
    if (m_pages->currentIndex() == static_cast<int>(Page::Form)) {
        m_form->focusFirst();
    } else {
        m_list->focusField();
    }
}

void DirectoryPanel::second() { m_notice->look(m_with.clock.steady()); }

void DirectoryPanel::show(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    fit();
}

void DirectoryPanel::fit()
{
    constexpr int besideOneAnother = 560; // at 100 % text
    const bool narrow = width() < m_with.theme.px(besideOneAnother);
    m_list->setNarrow(narrow);
    m_list->setVisible(!narrow || m_pages->currentIndex() == static_cast<int>(Page::Detail));
}

void DirectoryPanel::showEvent(QShowEvent* event)
{
    // Each time: somebody else may have signed in since.
    m_list->setMayImport(Rights::has(m_with.desk.actor().roles, Right::ManageDirectory));
    Panel::showEvent(event);
}

void DirectoryPanel::resizeEvent(QResizeEvent* event)
{
    fit();
    Panel::resizeEvent(event);
}

void DirectoryPanel::retranslate()
{
    m_notice->retranslate();
    m_list->retranslate(QStringLiteral("Ctrl+N"));
    m_detail->setEditKey(QStringLiteral("Ctrl+E"));
    m_detail->retranslate();
    m_form->retranslate();
    m_form->setKeys(m_with.keys.hint(DeskAct::Save), m_with.keys.hint(DeskAct::SaveToComplete));
    m_duplicates->retranslate();
}

} // namespace frontdesk
