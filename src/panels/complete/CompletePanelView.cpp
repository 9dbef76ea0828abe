// How the list of what is to complete is put together, and its words.
#include "panels/complete/CompletePanel.h"

#include "domain/matter/MatterKind.h"
#include "panels/support/Chip.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/RecordFormWidget.h"
#include "panels/support/RowTable.h"
#include "text/ComplaintLabels.h"
#include "text/Format.h"
#include "text/ItemLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

/// Widths at 100 % text; the key points take what is left.
constexpr int completeColumnWidths[] = {110, 84, 190, 110, 0};
constexpr int completePointsColumn = 4;

QString completeColumn(const char* text) { return QCoreApplication::translate("frontdesk::CompleteModel", text); }

QString dashIfEmpty(const QString& words) { return words.isEmpty() ? QStringLiteral("\u2014") : words; }

QString completeFrom(const ToCompleteItem& item)
{
    const char* words =
        item.isCall()                                    ? QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Call")
        : item.hasForm()                                 ? QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Counter")
        : std::holds_alternative<Visit>(item.record)     ? QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Visitor")
        : std::holds_alternative<Complaint>(item.record) ? QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Complaint")
                                                         : QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Thing");
    return completeColumn(words);
}

QString kindOf(const ToCompleteItem& item)
{
    if (const auto* visit = std::get_if<Visit>(&item.record)) {
        return visitStandsLabel(*visit);
    }
    if (const auto* thing = std::get_if<Item>(&item.record)) {
        return itemKindLabel(thing->kind);
    }
    if (const auto* ticket = std::get_if<Complaint>(&item.record)) {
        return ticket->category.empty() ? QString() : complaintCategoryLabel(ticket->category);
    }
    const std::string kind = item.form().kind;
    return item.isCall() ? categoryLabel(kind) : matterKindLabel(kind);
}

QString whoIs(const ToCompleteItem& item)
{
    if (const auto* visit = std::get_if<Visit>(&item.record)) {
        return visitorLabel(*visit);
    }
    if (const auto* thing = std::get_if<Item>(&item.record)) {
        return dashIfEmpty(addresseeLabel(*thing));
    }
    if (const auto* ticket = std::get_if<Complaint>(&item.record)) {
        return complaintCustomerLabel(*ticket);
    }
    const MatterForm form = item.form();
    if (item.isCall() && form.name.empty()) {
        const Call& call = std::get<Call>(item.record);
        const QString digits = call.caller.phone ? toQt(call.caller.phone->display()) : phoneText(call.live.callerId);
        const QString declined = callerLabel({}, {}, call.caller.nameDeclined);
        return digits.isEmpty() ? dashIfEmpty(declined) : digits;
    }
    const QString person = personLabel(form.name, form.title, form.place, form.kind);
    return form.name.empty() || form.place.empty() ? person : person + QLatin1Char(' ') + toQt(form.place);
}

QString pointsOf(const ToCompleteItem& item)
{
    if (const auto* visit = std::get_if<Visit>(&item.record)) {
        return toQt(visit->purpose.empty() ? visit->host : visit->purpose);
    }
    if (const auto* thing = std::get_if<Item>(&item.record)) {
        const auto known = {thing->description, thing->waybill, thing->shelf};
        const auto* const first =
            std::find_if(known.begin(), known.end(), [](const std::string& words) { return !words.empty(); });
        return first == known.end() ? QString() : toQt(*first);
    }
    if (const auto* ticket = std::get_if<Complaint>(&item.record)) {
        return toQt(ticket->issue);
    }
    const MatterForm form = item.form();
    return toQt(form.keyPoints.empty() ? form.requestedItems : form.keyPoints);
}

std::vector<ListColumn<ToCompleteItem>> completeColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("time"), [] { return completeColumn(QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Time")); },
         [&](const ToCompleteItem& item) { return whenText(item.at(), zone, clock.now()); }},
        {QStringLiteral("where"), [] { return completeColumn(QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "From")); },
         [](const ToCompleteItem& item) { return completeFrom(item); }},
        {QStringLiteral("who"), [] { return completeColumn(QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Who")); },
         [](const ToCompleteItem& item) { return whoIs(item); }},
        {QStringLiteral("kind"), [] { return completeColumn(QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Matter")); },
         [](const ToCompleteItem& item) { return dashIfEmpty(kindOf(item)); }},
        {QStringLiteral("key_points"),
         [] { return completeColumn(QT_TRANSLATE_NOOP("frontdesk::CompleteModel", "Key points")); },
         [](const ToCompleteItem& item) { return dashIfEmpty(pointsOf(item).section(QLatin1Char('\n'), 0, 0)); }},
    };
}

QList<ChoiceChips::Choice> kindsFor(const ToCompleteItem& item)
{
    QList<ChoiceChips::Choice> kinds;
    const auto add = [&](std::string_view word, const QString& label) {
        const auto digit = kinds.size() + 1;
        kinds.append({toQt(word), label, digit <= 9 ? QString::number(digit) : QString()});
    };
    if (item.isCall()) {
        for (const auto word : offeredCategories) {
            add(word, categoryLabel(word));
        }
    } else {
        for (const auto word : matterKinds) {
            add(word, matterKindLabel(word));
        }
    }
    return kinds;
}

} // namespace

CompleteModel::CompleteModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<ToCompleteItem>(
          completeColumns(zone, clock), [](const ToCompleteItem& item) { return item.ref().id; }, parent)
{}

void CompletePanel::build()
{
    setFocusPolicy(Qt::ClickFocus);
    auto* scroll = new QScrollArea(this); // large text
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_notice = new NoticeBar(page);
    m_notice->setObjectName(QStringLiteral("completeNoticeBar"));
    m_formFrame = new QFrame(page);
    m_formFrame->setObjectName(QStringLiteral("completeFormFrame"));
    m_formFrame->setProperty("class", QStringLiteral("card"));
    m_title = new QLabel(m_formFrame);
    m_title->setObjectName(QStringLiteral("completeTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    m_left = new Chip(m_formFrame);
    m_form = new RecordFormWidget(m_formFrame);
    m_form->setObjectName(QStringLiteral("completeFormWidget"));
    m_form->setBooks(&m_with.books);
    m_save = new KeyHintButton(m_formFrame);
    m_save->setObjectName(QStringLiteral("completeSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_save->setAutoDefault(false);
    m_later = new KeyHintButton(m_formFrame);
    m_later->setObjectName(QStringLiteral("completeLaterKeyHintButton"));
    m_later->setAutoDefault(false);
    m_with.keys.showOn(m_save, DeskAct::Save);
    m_with.keys.showOn(m_later, DeskAct::SaveToComplete);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_left);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(6);
    acts->addWidget(m_save);
    acts->addWidget(m_later);
    acts->addStretch(1);
    auto* formLayout = new QVBoxLayout(m_formFrame);
    formLayout->setContentsMargins(16, 12, 16, 12);
    formLayout->setSpacing(8);
    formLayout->addLayout(head);
    formLayout->addWidget(m_form);
    formLayout->addLayout(acts);

    auto* listFrame = new QFrame(page);
    listFrame->setProperty("class", QStringLiteral("card"));
    m_heading = new QLabel(listFrame);
    m_heading->setProperty("class", QStringLiteral("section"));
    m_heading->setTextFormat(Qt::PlainText);
    m_table = new QTableView(listFrame);
    m_table->setObjectName(QStringLiteral("completeTableView"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_with.theme, m_table));
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(completePointsColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("completeEmptyHint"));
    auto* listLayout = new QVBoxLayout(listFrame);
    listLayout->setContentsMargins(16, 8, 16, 8);
    listLayout->setSpacing(4);
    listLayout->addWidget(m_heading);
    listLayout->addWidget(m_table, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(m_formFrame);
    layout->addWidget(listFrame, 1);

    connect(m_save, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_later, &QPushButton::clicked, this, &CompletePanel::leave);
    connect(m_table, &QTableView::doubleClicked, this, &CompletePanel::beginCurrent);
    connect(&m_with.theme, &Theme::changed, this, &CompletePanel::applyScale);
    applyScale();
}

void CompletePanel::applyScale() { scaleRowTable(*m_table, completeColumnWidths, m_with.theme, 4); }

void CompletePanel::showItem()
{
    m_formFrame->setVisible(m_item.has_value());
    if (!m_item) {
        return;
    }
    m_form->setKinds(kindsFor(*m_item));
    const QString from = m_item->isCall() ? tr("Call %1") : tr("Counter %1");
    m_title->setText(from.arg(whenText(m_item->at(), m_with.zone, m_with.clock.now())) + QLatin1String("  ") +
                     whoIs(*m_item));
    const auto rest = static_cast<int>(m_model->rows().size()) - 1;
    m_left->say(rest > 0 ? tr("%n more", "records to complete", rest) : QString(), QStringLiteral("near"));
}

void CompletePanel::retranslate()
{
    setAccessibleName(tr("To complete"));
    m_heading->setText(tr("To complete, oldest first"));
    m_table->setAccessibleName(m_heading->text());
    m_table->setToolTip(tr("Enter: complete it"));
    m_save->setText(tr("Complete, then the next"));
    m_later->setText(tr("Later"));
    m_empty->setText(
        tr("Nothing is left to complete. %1 during a call, at the counter, for a visitor or a thing saves what there "
           "is; it appears here.")
            .arg(m_with.keys.nameOf(DeskAct::SaveToComplete)));
    m_notice->retranslate();
    m_model->retranslate();
    showItem();
}

} // namespace frontdesk
