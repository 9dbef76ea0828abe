#include "panels/item/ConsentPage.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RowTable.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr QKeyCombination withdrawKey{Qt::AltModifier, Qt::Key_X};

QString consentColumn(const char* text) { return QCoreApplication::translate("frontdesk::ConsentPage", text); }

std::vector<ListColumn<ProxyConsent>> consentColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("for"), [] { return consentColumn(QT_TRANSLATE_NOOP("frontdesk::ConsentPage", "For")); },
         [](const ProxyConsent& consent) {
             QStringList parts;
             for (const std::string& part : {consent.company, consent.place, consent.addressee}) {
                 if (!part.empty()) {
                     parts += toQt(part);
                 }
             }
             return parts.join(QLatin1Char(' '));
         }},
        {QStringLiteral("given_by"),
         [] { return consentColumn(QT_TRANSLATE_NOOP("frontdesk::ConsentPage", "Given by")); },
         [](const ProxyConsent& consent) { return toQt(consent.givenBy); }},
        {QStringLiteral("until"), [] { return consentColumn(QT_TRANSLATE_NOOP("frontdesk::ConsentPage", "Until")); },
         [&](const ProxyConsent& consent) {
             return consent.validUntil ? dayText(*consent.validUntil - std::chrono::seconds{1}, zone, clock.now())
                                       : QStringLiteral("\u2014");
         }},
    };
}

} // namespace

ConsentPage::ConsentPage(const Theme& theme, const KeyBindings& keys, const TimeZone& zone, const Clock& clock,
                         QWidget* parent)
    : QFrame(parent), m_theme(theme), m_zone(zone), m_clock(clock),
      m_model(std::make_unique<ListModel<ProxyConsent>>(consentColumns(zone, clock),
                                                        [](const ProxyConsent& each) { return each.id.value(); }))
{
    setProperty("class", QStringLiteral("card"));
    build(keys);
    retranslate();
    applyScale();
    connect(&m_theme, &Theme::changed, this, &ConsentPage::applyScale);
}

void ConsentPage::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    m_title = new QLabel(this);
    m_title->setProperty("class", QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    const auto field = [&](int index, const char* name) {
        m_labels[index] = new QLabel(this);
        m_labels[index]->setTextFormat(Qt::PlainText);
        m_labels[index]->setProperty("class", QStringLiteral("section"));
        auto* const edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        m_labels[index]->setBuddy(edit);
        layout->addWidget(m_labels[index]);
        layout->addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        return edit;
    };
    m_company = field(0, "consentCompanyLineEdit");
    m_place = field(1, "consentPlaceLineEdit");
    m_addressee = field(2, "consentAddresseeLineEdit");
    m_givenBy = field(3, "consentGivenByLineEdit");
    m_until = field(4, "consentUntilLineEdit");
    m_place->setInputMethodHints(Qt::ImhPreferLatin);
    m_until->setInputMethodHints(Qt::ImhPreferLatin);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("consentProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("class", QStringLiteral("problem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("consentSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_withdraw = new KeyHintButton(acts);
    m_withdraw->setObjectName(QStringLiteral("consentWithdrawKeyHintButton"));
    m_withdraw->setKeyHint(QKeySequence(withdrawKey).toString(QKeySequence::NativeText));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("consentLeaveKeyHintButton"));
    keys.showOn(m_save, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    for (KeyHintButton* const button : {m_save, m_withdraw, m_leave}) {
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("consentTableView"));
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(new ChipDelegate(m_theme, m_table));
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_empty = new EmptyHint(m_table);
    m_empty->setObjectName(QStringLiteral("consentEmptyHint"));
    layout->addWidget(m_table, 1);
    connect(m_save, &QPushButton::clicked, this, &ConsentPage::saveRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentPage::withdrawRequested);
    connect(m_leave, &QPushButton::clicked, this, &ConsentPage::leaveRequested);
    auto* const withdraw = new QShortcut(QKeySequence(withdrawKey), this);
    withdraw->setContext(Qt::WidgetWithChildrenShortcut);
    connect(withdraw, &QShortcut::activated, this, &ConsentPage::withdrawRequested);
}

void ConsentPage::setConsents(std::vector<ProxyConsent> consents)
{
    m_model->setRows(std::move(consents));
    if (!m_table->currentIndex().isValid() && !m_model->rows().empty()) {
        m_table->selectRow(0);
    }
    m_withdraw->setEnabled(!m_model->rows().empty());
}

void ConsentPage::begin(const ProxyConsentForm& form)
{
    m_company->setText(toQt(form.company));
    m_place->setText(toQt(form.place));
    m_addressee->setText(toQt(form.addressee));
    m_givenBy->setText(toQt(form.givenBy));
    m_until->clear();
    setProblem({});
}

ProxyConsentForm ConsentPage::form() const
{
    return {.company = fromQt(m_company->text()),
            .place = fromQt(m_place->text()),
            .addressee = fromQt(m_addressee->text()),
            .givenBy = fromQt(m_givenBy->text())};
}

Result<std::optional<UtcTime>> ConsentPage::validUntil() const
{
    if (m_until->text().trimmed().isEmpty()) {
        return std::optional<UtcTime>{};
    }
    return parseTypedDate(fromQt(m_until->text().trimmed())).map([this](LocalDate day) {
        return std::optional{m_zone.startOf(plusDays(day, 1))};
    });
}

std::optional<ProxyConsent> ConsentPage::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? std::optional{m_model->at(at.row())} : std::nullopt;
}

void ConsentPage::setProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ConsentPage::focusFirst()
{
    (m_company->text().isEmpty() ? m_company : m_givenBy)->setFocus(Qt::OtherFocusReason);
}

void ConsentPage::applyScale()
{
    m_table->setColumnWidth(1, m_theme.px(96));
    m_table->setColumnWidth(2, m_theme.px(96));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(28));
    m_table->setMinimumHeight(m_theme.px(28) * 3);
}

void ConsentPage::retranslate()
{
    m_title->setText(tr("Standing authorisations: whose things others may fetch"));
    const QString labels[] = {tr("Company"), tr("Room"), tr("Person"), tr("Given by"),
                              tr("Valid until (day), or empty")};
    QLineEdit* const edits[] = {m_company, m_place, m_addressee, m_givenBy, m_until};
    for (int index = 0; index < 5; ++index) {
        m_labels[index]->setText(labels[index]);
        edits[index]->setAccessibleName(labels[index]);
    }
    m_table->setAccessibleName(m_title->text());
    m_empty->setText(tr("No tenant has given one yet. Write for whom and by whom above, then save."));
    m_save->setText(tr("Enter it"));
    m_withdraw->setText(tr("Withdraw the chosen one"));
    m_leave->setText(tr("Back"));
    m_model->retranslate();
}

} // namespace frontdesk
