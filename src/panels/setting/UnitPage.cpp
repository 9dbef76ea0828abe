#include "panels/setting/UnitPage.h"

#include "base/Text.h"
#include "base/TimeZone.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

/// Offered for choice; any other zone of ICU's can be typed.
constexpr const char* offeredZones[] = {"Asia/Shanghai",  "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei",
                                        "Asia/Singapore", "UTC"};
constexpr int offeredLocks[] = {2, 5, 10, 20, 30, 60, 0}; // minutes; 0: never
constexpr int offeredIdentityDays[] = {1, 7, 14, 30, 60, 90, 180, 365};

/// Who asks the customer of a solved ticket, and of which; in the order in which they are offered.
struct FollowUpChoice {
    bool byOther;
    bool always;
};
constexpr std::array<FollowUpChoice, 4> followUps{{{true, true}, {false, true}, {true, false}, {false, false}}};

} // namespace

UnitPage::UnitPage(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : UnitPageBase(unit, theme, keys, parent), m_name(new QLineEdit(this)), m_department(new QLineEdit(this)),
      m_zone(new QComboBox(this)), m_role(new QComboBox(this)), m_lock(new QComboBox(this)),
      m_identityDays(new QComboBox(this)), m_badges(new QComboBox(this)), m_followUp(new QComboBox(this)),
      m_nameLabels(addField(form(), m_name, "settingUnitNameLineEdit")),
      m_departmentLabels(addField(form(), m_department, "settingDepartmentLineEdit")),
      m_zoneLabels(addField(form(), m_zone, "settingZoneComboBox")),
      m_roleLabels(addField(form(), m_role, "settingRoleComboBox")),
      m_lockLabels(addField(form(), m_lock, "settingLockComboBox")),
      m_identityDaysLabels(addField(form(), m_identityDays, "settingIdentityDaysComboBox")),
      m_badgesLabels(addField(form(), m_badges, "settingBadgesComboBox")),
      m_followUpLabels(addField(form(), m_followUp, "settingFollowUpComboBox"))
{
    setObjectName(QStringLiteral("unitPage"));
    form()->addStretch(1);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const char* const zone : offeredZones) {
        m_zone->addItem(QLatin1String(zone));
    }
    for (const std::string& role : unit.roles) {
        m_role->addItem(QString(), toQt(role));
    }
    for (const int minutes : offeredLocks) {
        m_lock->addItem(QString(), minutes);
    }
    for (const int days : offeredIdentityDays) {
        m_identityDays->addItem(QString(), days);
    }
    for (const bool given : {true, false}) {
        m_badges->addItem(QString(), given);
    }
    for (std::size_t at = 0; at < followUps.size(); ++at) {
        m_followUp->addItem(QString());
    }
    m_followUp->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its words are long
    m_followUp->setMinimumContentsLength(12);
    for (QLineEdit* const each : {m_name, m_department}) {
        connect(each, &QLineEdit::textChanged, this, &UnitPage::edited);
    }
    connect(m_zone, &QComboBox::editTextChanged, this, &UnitPage::edited);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UnitPage::edited);
    connect(m_lock, &QComboBox::currentIndexChanged, this, &UnitPage::edited);
    connect(m_identityDays, &QComboBox::currentIndexChanged, this, &UnitPage::edited);
    connect(m_badges, &QComboBox::currentIndexChanged, this, &UnitPage::edited);
    connect(m_followUp, &QComboBox::currentIndexChanged, this, &UnitPage::edited);
    retranslate();
}

QString UnitPage::title() const { return tr("Unit"); }

void UnitPage::fill(const UnitSettings& settings)
{
    clearMarks();
    m_name->setText(toQt(settings.unitName));
    m_department->setText(toQt(settings.department));
    m_zone->setEditText(toQt(settings.zone));
    if (m_role->findData(toQt(settings.role)) < 0) {
        m_role->addItem(roleLabel(settings.role), toQt(settings.role)); // of a pack of the customer's
    }
    m_role->setCurrentIndex(m_role->findData(toQt(settings.role)));
    if (m_lock->findData(settings.lockMinutes) < 0) {
        m_lock->addItem(QString(), settings.lockMinutes); // set elsewhere
        nameLocks();
    }
    m_lock->setCurrentIndex(m_lock->findData(settings.lockMinutes));
    if (m_identityDays->findData(settings.identityKeepDays) < 0) {
        m_identityDays->addItem(QString(), settings.identityKeepDays);
        nameIdentityDays();
    }
    m_identityDays->setCurrentIndex(m_identityDays->findData(settings.identityKeepDays));
    m_badges->setCurrentIndex(settings.badges ? 0 : 1);
    const auto* const at = std::find_if(followUps.begin(), followUps.end(), [&](const FollowUpChoice& each) {
        return each.byOther == settings.followUpByOther && each.always == settings.followUpAlways;
    });
    m_followUp->setCurrentIndex(static_cast<int>(at - followUps.begin()));
}

void UnitPage::nameIdentityDays()
{
    for (int at = 0; at < m_identityDays->count(); ++at) {
        m_identityDays->setItemText(at, tr("%n days after the visit", nullptr, m_identityDays->itemData(at).toInt()));
    }
}

void UnitPage::nameLocks()
{
    for (int at = 0; at < m_lock->count(); ++at) {
        const int minutes = m_lock->itemData(at).toInt();
        m_lock->setItemText(at, minutes > 0 ? tr("after %n minutes without a key", nullptr, minutes) : tr("never"));
    }
}

std::optional<UnitSettings> UnitPage::read(const UnitSettings& settings)
{
    clearMarks();
    UnitSettings read = settings;
    const auto name = Text::from(fromQt(m_name->text()));
    if (!name) {
        mark(m_name, m_nameLabels.problem,
             tr("Write the name of the unit: it is said at the beginning of every call."));
    } else {
        read.unitName = name->toString();
    }
    read.department = fromQt(m_department->text().trimmed());
    read.zone = fromQt(m_zone->currentText().trimmed());
    const bool zoneIsKnown = TimeZone::named(read.zone).has_value();
    if (!zoneIsKnown) {
        mark(m_zone, m_zoneLabels.problem, tr("No such time zone. Choose one, or write it as in Asia/Shanghai."));
    }
    read.role = fromQt(m_role->currentData().toString());
    read.lockMinutes = m_lock->currentData().toInt();
    read.identityKeepDays = m_identityDays->currentData().toInt();
    read.badges = m_badges->currentData().toBool();
    const FollowUpChoice& followUp = followUps[static_cast<std::size_t>(m_followUp->currentIndex())];
    read.followUpByOther = followUp.byOther;
    read.followUpAlways = followUp.always;
    if (!name) {
        m_name->setFocus();
    } else if (!zoneIsKnown) {
        m_zone->setFocus();
    }
    return name && zoneIsKnown ? std::optional{read} : std::nullopt;
}

QString UnitPage::typed() const
{
    return QStringList{m_name->text(),
                       m_department->text(),
                       m_zone->currentText(),
                       m_role->currentData().toString(),
                       m_lock->currentData().toString(),
                       m_identityDays->currentData().toString(),
                       m_badges->currentData().toString(),
                       QString::number(m_followUp->currentIndex())}
        .join(QLatin1Char('\n'));
}

bool UnitPage::markRefused(const QString& setting, const QString& words)
{
    if (setting == QLatin1String("unit.name")) {
        mark(m_name, m_nameLabels.problem, words);
    } else if (setting == QLatin1String("unit.department")) {
        mark(m_department, m_departmentLabels.problem, words);
    } else if (setting == QLatin1String("unit.zone")) {
        mark(m_zone, m_zoneLabels.problem, words);
    } else {
        return false;
    }
    return true;
}

void UnitPage::clearMarks()
{
    mark(m_name, m_nameLabels.problem, {});
    mark(m_department, m_departmentLabels.problem, {});
    mark(m_zone, m_zoneLabels.problem, {});
}

void UnitPage::retranslate()
{
    retranslateBase();
    const std::pair<QLabel*, QString> labels[] = {
        {m_nameLabels.label, tr("Name of the unit, as it is said")},
        {m_departmentLabels.label, tr("Department, as it is said")},
        {m_zoneLabels.label, tr("Time zone")},
        {m_roleLabels.label, tr("What this desk is")},
        {m_lockLabels.label, tr("The desk locks itself")},
        {m_identityDaysLabels.label, tr("Identity numbers are removed")},
        {m_badgesLabels.label, tr("Badges of visitors")},
        {m_followUpLabels.label, tr("The customer of a solved complaint is asked")}};
    for (const auto& [label, words] : labels) {
        label->setText(words);
        label->buddy()->setAccessibleName(words);
    }
    for (int at = 0; at < m_role->count(); ++at) {
        m_role->setItemText(at, roleLabel(fromQt(m_role->itemData(at).toString())));
    }
    nameLocks();
    nameIdentityDays();
    m_badges->setItemText(0, tr("given at the sign-in"));
    m_badges->setItemText(1, tr("not used here"));
    m_followUp->setItemText(0, tr("always, by somebody other than whoever solved it"));
    m_followUp->setItemText(1, tr("always, by anybody: one person at the desk"));
    m_followUp->setItemText(2, tr("of minor ones a sample, by somebody else"));
    m_followUp->setItemText(3, tr("of minor ones a sample, by anybody"));
}

} // namespace frontdesk
