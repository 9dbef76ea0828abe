#include "panels/item/ItemDetail.h"

#include "domain/item/ItemWords.h"
#include "domain/promise/PromiseService.h"
#include "panels/item/ItemTexts.h"
#include "panels/item/SignaturePad.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/Format.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

ItemDetail::ItemDetail(const Ports& ports, QWidget* parent)
    : QFrame(parent), m_with(ports), m_title(new QLabel(this)), m_state(new Chip(this)), m_rowsLayout(new QVBoxLayout),
      m_pad(new SignaturePad(ports.theme, this)), m_next(new KeyHintButton(this)), m_copy(new KeyHintButton(this)),
      m_return(new KeyHintButton(this)), m_receipt(new KeyHintButton(this)), m_edit(new KeyHintButton(this)),
      m_void(new KeyHintButton(this))
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("itemTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    m_state->setObjectName(QStringLiteral("itemStateChip"));
    m_next->setObjectName(QStringLiteral("itemNextKeyHintButton"));
    m_next->setProperty("class", QStringLiteral("primary"));
    m_copy->setObjectName(QStringLiteral("itemCopyKeyHintButton"));
    m_return->setObjectName(QStringLiteral("itemReturnKeyHintButton"));
    m_receipt->setObjectName(QStringLiteral("itemReceiptKeyHintButton"));
    m_receipt->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_I).toString(QKeySequence::NativeText));
    m_edit->setObjectName(QStringLiteral("itemEditKeyHintButton"));
    m_void->setObjectName(QStringLiteral("itemVoidKeyHintButton"));
    m_copy->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_N).toString(QKeySequence::NativeText));
    m_return->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_R).toString(QKeySequence::NativeText));
    m_void->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_edit->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    m_pad->setReadOnly(true);
    m_pad->setObjectName(QStringLiteral("itemSignaturePad"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* const head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    layout->addLayout(head);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    for (KeyHintButton* const button : {m_next, m_copy, m_receipt, m_return, m_edit, m_void}) {
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_pad);
    layout->addStretch(1);
    connect(m_next, &QPushButton::clicked, this, &ItemDetail::nextRequested);
    connect(m_copy, &QPushButton::clicked, this, &ItemDetail::copyRequested);
    connect(m_return, &QPushButton::clicked, this, &ItemDetail::returnRequested);
    connect(m_receipt, &QPushButton::clicked, this, &ItemDetail::receiptRequested);
    connect(m_edit, &QPushButton::clicked, this, &ItemDetail::editRequested);
    connect(m_void, &QPushButton::clicked, this, [this] {
        if (m_item && m_item->voided) {
            Q_EMIT restoreRequested();
        } else {
            Q_EMIT voidRequested();
        }
    });
    display({}, 0);
}

void ItemDetail::addRow(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* const grid = static_cast<QGridLayout*>(m_rows->layout());
    const int row = grid->rowCount();
    auto* const name = new QLabel(label, m_rows);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("class", QStringLiteral("section"));
    auto* const text = new QLabel(value, m_rows);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
}

void ItemDetail::addKnown()
{
    const auto label = [this](const char* field) {
        const LocalText* const known = m_with.vocabulary.field(field);
        return known == nullptr ? QLatin1String(field) : shown(*known);
    };
    for (const ItemText& each : itemTexts) {
        const std::string_view name{each.name};
        if (name == "addressee" || name == "addressee_company" || name == "place") {
            continue; // the title says it
        }
        const std::string& value = (*m_item).*each.text;
        addRow(label(each.name), name == "carrier" ? ItemTexts::carrier(m_with.data, value) : toQt(value));
    }
    addRow(label("phone"), m_item->phone ? toQt(m_item->phone->display()) : QString());
    addRow(label("cod"), m_item->cod ? moneyText(*m_item->cod) : QString());
    addRow(label("receipt_no"), toQt(m_item->receiptNo));
    if (m_item->damaged) {
        addRow(label("damaged"), tr("yes"));
    }
    if (m_item->outgoing) {
        addRow(label("outgoing"), tr("yes"));
    }
}

void ItemDetail::addCourse()
{
    const auto when = [this](const std::optional<UtcTime>& at) {
        return at ? whenText(*at, m_with.zone, m_with.clock.now()) : QString();
    };
    addRow(isLent(m_item->kind) ? tr("Lent") : tr("Received"), when(m_item->receivedAt));
    addRow(tr("Told"), when(m_item->notifiedAt));
    if (m_item->isOpen()) {
        addRow(isLent(m_item->kind) ? tr("Due back") : tr("Kept until"), when(m_item->dueAt));
    }
    if (m_item->handedOver) {
        addRow(tr("Handed over"), when(m_item->handedOver->at) + QLatin1Char(' ') + toQt(m_item->handedOver->toWhom));
        addRow(tr("Consent"), itemConsentLabel(m_item->handedOver->consent));
    }
    if (m_item->returnedAt) {
        addRow(tr("Given back"), when(m_item->returnedAt) + QLatin1Char(' ') + toQt(m_item->returnReason));
    }
    if (m_item->voided) {
        addRow(tr("Voided"), when(m_item->voided->at) + QLatin1Char(' ') +
                                 (m_item->voided->reason == noteTakenBack ? QString() : toQt(m_item->voided->reason)));
    }
}

void ItemDetail::showActs()
{
    const ItemStep next = m_item ? ItemCourse::next(*m_item) : ItemStep::Nothing;
    m_next->setVisible(next != ItemStep::Nothing);
    m_next->setText(next == ItemStep::HandOver && m_together > 1 ? tr("Hand over all %1").arg(m_together)
                                                                 : itemStepLabel(next));
    const bool kept = m_item && m_item->isOpen() && !isLent(m_item->kind) && m_item->kind != itemFax;
    m_copy->setVisible(kept && next != ItemStep::Tell && !addresseeKey(*m_item).empty());
    m_return->setVisible(kept);
    m_receipt->setVisible(m_item && !m_item->voided && m_item->kind == itemDevice);
    m_edit->setVisible(m_item && !m_item->voided);
    m_void->setVisible(m_item.has_value());
    m_next->setKeyHint(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)); // keys have names, too
    m_copy->setText(tr("Copy the notice"));
    m_return->setText(tr("Back to the sender"));
    m_receipt->setText(tr("Receipt"));
    m_edit->setText(tr("Correct"));
    m_void->setText(m_item && m_item->voided ? tr("Restore") : tr("Void"));
}

void ItemDetail::display(std::optional<Item> item, int together)
{
    m_item = std::move(item);
    m_together = together;
    if (m_rows != nullptr) {
        m_rowsLayout->removeWidget(m_rows);
        discard(m_rows);
    }
    m_rows = new QWidget(this);
    auto* const grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_rowsLayout->addWidget(m_rows);
    m_pad->setVisible(m_item && m_item->handedOver && !m_item->handedOver->strokes.empty());
    showActs();
    if (!m_item) {
        m_title->setText(tr("Choose something in the list, or begin with a key."));
        m_state->say({}, {});
        return;
    }
    m_title->setText(itemKindLabel(m_item->kind) + QStringLiteral("  ") + addresseeLabel(*m_item));
    const ItemTexts::State state = ItemTexts::stateOf(*m_item, m_with.clock.now());
    m_state->say(state.words, state.state);
    if (m_item->handedOver) {
        m_pad->setStrokes(toQt(m_item->handedOver->strokes));
    }
    addKnown();
    addCourse();
}

void ItemDetail::retranslate() { display(std::move(m_item), m_together); }

} // namespace frontdesk
