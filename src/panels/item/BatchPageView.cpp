// How the page of a courier's batch is put together and what it shows.
#include "panels/item/BatchPage.h"

#include "panels/item/ItemTexts.h"
#include "panels/item/SignaturePad.h"
#include "panels/support/Chip.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

constexpr std::array batchColumnWidths{44, 64, 0, 150};
constexpr int batchAddresseeColumn = 2;

QString batchColumn(const char* text) { return QCoreApplication::translate("frontdesk::BatchPage", text); }

QString addresseeOf(const ItemForm& form)
{
    QStringList parts;
    for (const std::string& part : {form.addressee, form.company, form.place}) {
        if (!part.empty()) {
            parts += toQt(part);
        }
    }
    return parts.isEmpty() ? QStringLiteral("\u2014") : parts.join(QLatin1Char(' '));
}

QString marksOf(const ItemForm& form, const ItemData& data)
{
    QStringList parts;
    if (!form.carrier.empty()) {
        parts += ItemTexts::carrier(data, form.carrier);
    }
    parts += toQt(form.waybill).right(4);
    if (!form.damaged.empty()) {
        parts += batchColumn(QT_TRANSLATE_NOOP("frontdesk::BatchPage", "damaged"));
    }
    if (!form.cod.empty()) {
        parts += batchColumn(QT_TRANSLATE_NOOP("frontdesk::BatchPage", "collect %1")).arg(toQt(form.cod));
    }
    if (!form.pickupCode.empty()) {
        parts += toQt(form.pickupCode);
    }
    return parts.join(QLatin1Char(' '));
}

std::vector<ListColumn<BatchPage::Row>> batchColumns(const ItemData& data)
{
    using Row = BatchPage::Row;
    return {
        {QStringLiteral("number"), [] { return batchColumn(QT_TRANSLATE_NOOP("frontdesk::BatchPage", "No.")); },
         [](const Row& row) { return QString::number(row.number); }},
        {QStringLiteral("shelf"), [] { return batchColumn(QT_TRANSLATE_NOOP("frontdesk::BatchPage", "Shelf")); },
         [](const Row& row) { return toQt(row.parcel.form.shelf); }},
        {QStringLiteral("addressee"), [] { return batchColumn(QT_TRANSLATE_NOOP("frontdesk::BatchPage", "For")); },
         [](const Row& row) { return addresseeOf(row.parcel.form); }},
        {QStringLiteral("marks"), [] { return batchColumn(QT_TRANSLATE_NOOP("frontdesk::BatchPage", "Parcel")); },
         [&](const Row& row) { return marksOf(row.parcel.form, data); }},
    };
}

QString keyText(QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

constexpr QKeyCombination damagedKey{Qt::AltModifier, Qt::Key_D};
constexpr QKeyCombination codKey{Qt::AltModifier, Qt::Key_O};
constexpr QKeyCombination codeKey{Qt::AltModifier, Qt::Key_K};
constexpr QKeyCombination withoutKey{Qt::AltModifier, Qt::Key_W};
constexpr QKeyCombination removeKey{Qt::ControlModifier, Qt::Key_Delete};

} // namespace

BatchPage::BatchPage(const ItemData& items, const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : QFrame(parent), m_data(items), m_theme(theme),
      m_model(std::make_unique<ListModel<Row>>(batchColumns(items), [](const Row& row) { return row.number; }))
{
    setProperty("class", QStringLiteral("card"));
    build(keys);
    retranslate();
    applyScale();
    connect(&m_theme, &Theme::changed, this, &BatchPage::applyScale);
}

void BatchPage::build(const KeyBindings& keys)
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("batchTitleLabel"));
    m_title->setProperty("class", QStringLiteral("title"));
    m_unknown = new Chip(this);
    m_unknown->setObjectName(QStringLiteral("batchUnknownChip"));
    m_current = new QLabel(this);
    m_current->setObjectName(QStringLiteral("batchCurrentLabel"));
    m_current->setProperty("class", QStringLiteral("section"));
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("batchLineEdit"));
    m_line->setInputMethodHints(Qt::ImhPreferLatin);
    m_line->installEventFilter(this);
    m_current->setBuddy(m_line);
    m_keys = new QLabel(this);
    m_keys->setObjectName(QStringLiteral("batchKeysLabel"));
    m_keys->setProperty("class", QStringLiteral("muted"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("batchProblemLabel"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->hide();
    m_courierLabel = new QLabel(this);
    m_courierLabel->setProperty("class", QStringLiteral("section"));
    for (QLabel* const label : {m_title, m_current, m_keys, m_problem, m_courierLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("batchTableView"));
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(new ChipDelegate(m_theme, m_table));
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(batchAddresseeColumn, QHeaderView::Stretch);
    m_courier = new QLineEdit(this);
    m_courier->setObjectName(QStringLiteral("batchCourierLineEdit"));
    m_courierLabel->setBuddy(m_courier);
    m_pad = new SignaturePad(m_theme, this);
    m_pad->setObjectName(QStringLiteral("batchSignaturePad"));
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("batchSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("batchLeaveKeyHintButton"));
    keys.showOn(m_save, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    flow->addWidget(m_save);
    flow->addWidget(m_leave);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    auto* const head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_unknown);
    layout->addLayout(head);
    layout->addWidget(m_current);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    layout->addWidget(m_keys);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_courierLabel);
    layout->addWidget(m_courier);
    layout->addWidget(m_pad);
    layout->addWidget(acts);

    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        commitLine();
        display();
        Q_EMIT changed();
    });
    connect(m_courier, &QLineEdit::returnPressed, this, &BatchPage::saveRequested);
    connect(m_save, &QPushButton::clicked, this, &BatchPage::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &BatchPage::leaveRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && m_batch && m_batch->chosen() != std::optional{static_cast<std::size_t>(row.row())}) {
            commitLine();
            m_batch->choose(static_cast<std::size_t>(row.row()));
            display();
        }
    });
    const auto own = [this](QKeyCombination key, void (BatchPage::*run)()) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    own(damagedKey, &BatchPage::toggleDamaged);
    own(codKey, &BatchPage::takeCod);
    own(codeKey, &BatchPage::takePickupCode);
    own(withoutKey, &BatchPage::addWithout);
    own(removeKey, &BatchPage::removeParcel);
}

void BatchPage::display()
{
    std::vector<Row> rows;
    if (m_batch) {
        for (const ParcelBatch::Parcel& parcel : m_batch->parcels()) {
            rows.push_back({.number = static_cast<int>(rows.size()) + 1, .parcel = parcel});
        }
    }
    m_model->setRows(std::move(rows));
    const int total = m_batch ? m_batch->total() : 0;
    const QString carrier = m_batch ? ItemTexts::carrier(m_data, m_batch->carrier()) : QString();
    m_title->setText(total == 0 ? tr("Parcels of a courier")
                                : tr("%n parcel(s)", nullptr, total) +
                                      (carrier.isEmpty() ? QString() : QLatin1Char(' ') + carrier));
    const int unknown = m_batch ? m_batch->unknown() : 0;
    m_unknown->say(unknown == 0 ? QString() : tr("%n for somebody unknown", nullptr, unknown), QStringLiteral("near"));
    const bool has = m_batch && m_batch->chosen();
    if (has) {
        const ItemForm& form = m_batch->parcels()[*m_batch->chosen()].form;
        m_current->setText(
            tr("Shelf %1  %2: room, name or last digits")
                .arg(toQt(form.shelf), form.waybill.empty() ? tr("without a waybill") : toQt(form.waybill)));
        m_table->selectRow(static_cast<int>(*m_batch->chosen()));
    } else {
        m_current->setText(tr("Scan the first parcel."));
    }
    m_line->setAccessibleName(m_current->text());
    m_save->setEnabled(total > 0);
}

void BatchPage::applyScale()
{
    for (std::size_t column = 0; column < batchColumnWidths.size(); ++column) {
        if (batchColumnWidths[column] > 0) {
            m_table->setColumnWidth(static_cast<int>(column), m_theme.px(batchColumnWidths[column]));
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(28));
    m_table->setMinimumHeight(m_theme.px(28) * 3);
}

void BatchPage::retranslate()
{
    m_keys->setText(
        tr("Enter: for them. +: as the one before. %1: damaged. Amount, %2: to collect. Code, %3: pickup "
           "code. %4: no waybill. %5: take out.")
            .arg(keyText(damagedKey), keyText(codKey), keyText(codeKey), keyText(withoutKey), keyText(removeKey)));
    m_table->setAccessibleName(tr("Parcels of this batch"));
    m_courierLabel->setText(tr("The courier signs for the total"));
    m_courier->setAccessibleName(m_courierLabel->text());
    m_pad->setAccessibleName(tr("The courier's signature, if somebody wants to draw it"));
    m_save->setText(tr("All are in"));
    m_leave->setText(tr("Leave it open"));
    m_model->retranslate();
    display();
}

} // namespace frontdesk
