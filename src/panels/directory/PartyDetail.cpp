#include "panels/directory/PartyDetail.h"

#include "panels/directory/PartyTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainText.h"
#include "text/DirectoryLabels.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

QLabel* partyLabel(QWidget* parent, const char* styleClass, const QString& words = {})
{
    auto* const label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QString::fromLatin1(styleClass));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* partyButton(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

PartyDetail::PartyDetail(const Theme& theme, const Clock& clock, const TimeZone& zone, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_clock(clock), m_zone(zone)
{
    setProperty("class", QStringLiteral("card"));
    build();
    retranslate();
    displayNothing();
}

void PartyDetail::build()
{
    auto* const layout = new QVBoxLayout(this);
    const int side = m_theme.textPercent() > 150 ? 8 : 16;
    layout->setContentsMargins(side, 12, side, 12);
    layout->setSpacing(8);
    m_title = partyLabel(this, "title");
    m_title->setObjectName(QStringLiteral("partyTitleLabel"));
    layout->addWidget(m_title);
    m_chips = new QWidget(this);
    m_chipFlow = new FlowLayout(m_chips);
    m_chipFlow->setSpacing(8);
    layout->addWidget(m_chips);
    m_nothing = partyLabel(this, "muted");
    m_nothing->setObjectName(QStringLiteral("partyNothingLabel"));
    layout->addWidget(m_nothing);
    m_body = new QWidget(this);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    layout->addWidget(m_body);
    layout->addStretch(1);
    m_acts = new QWidget(this);
    auto* const flow = new FlowLayout(m_acts);
    flow->setSpacing(8);
    m_edit = new KeyHintButton(m_acts);
    partyButton(m_edit, "partyEditKeyHintButton");
    m_edit->setProperty("class", QStringLiteral("primary"));
    m_atDesk = partyButton(new QPushButton(m_acts), "partyAtDeskPushButton");
    m_out = partyButton(new QPushButton(m_acts), "partyOutPushButton");
    m_absent = partyButton(new QPushButton(m_acts), "partyAbsentPushButton");
    m_void = partyButton(new QPushButton(m_acts), "partyVoidPushButton");
    m_restore = partyButton(new QPushButton(m_acts), "partyRestorePushButton");
    for (QPushButton* const act :
         std::initializer_list<QPushButton*>{m_edit, m_atDesk, m_out, m_absent, m_void, m_restore}) {
        flow->addWidget(act);
    }
    for (QWidget* const flowing : {m_chips, m_acts}) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        flowing->setSizePolicy(policy);
    }
    layout->addWidget(m_acts);
    connect(m_edit, &QPushButton::clicked, this, &PartyDetail::editRequested);
    connect(m_void, &QPushButton::clicked, this, &PartyDetail::voidRequested);
    connect(m_restore, &QPushButton::clicked, this, &PartyDetail::restoreRequested);
    connect(m_atDesk, &QPushButton::clicked, this, [this] { Q_EMIT presenceRequested(PresenceState::AtDesk); });
    connect(m_out, &QPushButton::clicked, this, [this] { Q_EMIT presenceRequested(PresenceState::Out); });
    connect(m_absent, &QPushButton::clicked, this, [this] { Q_EMIT presenceRequested(PresenceState::Absent); });
}

void PartyDetail::setEditKey(const QString& key)
{
    m_editKey = key;
    m_edit->setKeyHint(key);
}

void PartyDetail::retranslate()
{
    m_nothing->setText(tr("Whoever is chosen on the left is shown here: numbers, rooms, what may be told, what was "
                          "promised."));
    m_edit->setText(tr("Correct"));
    m_void->setText(tr("Void"));
    m_restore->setText(tr("Restore"));
    m_atDesk->setText(tr("At the desk"));
    m_out->setText(tr("Out"));
    m_absent->setText(tr("Absent today"));
    fill();
}

void PartyDetail::display(const PartyFile& file, bool whole)
{
    if (m_file == std::optional{file} && m_whole == whole) {
        return;
    }
    m_file = file;
    m_whole = whole;
    fill();
}

void PartyDetail::displayNothing()
{
    m_file.reset();
    fill();
}

void PartyDetail::clear()
{
    for (QLayout* const layout : std::initializer_list<QLayout*>{m_rows, m_chipFlow}) {
        discardAll(*layout);
    }
}

void PartyDetail::fill()
{
    clear();
    const bool there = m_file.has_value();
    m_nothing->setVisible(!there);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_title, m_chips, m_body, m_acts}) {
        part->setVisible(there);
    }
    if (!there) {
        return;
    }
    const Party& party = m_file->party;
    m_title->setText(PartyTexts::name(party));
    setAccessibleName(m_title->text());
    m_chipFlow->addWidget(new Chip(PartyTexts::role(party), QStringLiteral("plain"), m_chips));
    for (const std::string& tag : party.tags) {
        m_chipFlow->addWidget(new Chip(partyTagLabel(tag), QStringLiteral("accent"), m_chips));
    }
    if (party.presence) {
        const Presence& presence = *party.presence;
        const bool here = presence.state == PresenceState::AtDesk;
        const QString since =
            presence.backAt
                ? tr("%1, back at %2").arg(presenceLabel(presence.state), clockText(*presence.backAt, m_zone))
                : tr("%1 since %2").arg(presenceLabel(presence.state), whenText(presence.since, m_zone, m_clock.now()));
        m_chipFlow->addWidget(new Chip(since, here ? QStringLiteral("ok") : QStringLiteral("near"), m_chips));
    }
    if (party.voided) {
        m_chipFlow->addWidget(new Chip(tr("Voided"), QStringLiteral("late"), m_chips));
    }
    addContacts();
    addPlaces();
    if (!party.plates.empty()) {
        QStringList plates;
        for (const std::string& plate : party.plates) {
            plates += toQt(plate);
        }
        addSection(tr("Plates"));
        addLine(plates.join(QStringLiteral(" \u00b7 ")), {});
    }
    if (!party.preferences.empty()) {
        addSection(tr("Likes and wishes"));
        addLine(toQt(party.preferences), {});
    }
    if (!party.note.empty()) {
        addSection(tr("Note"));
        addLine(toQt(party.note), {});
    }
    addPromisesAndCalls();
    const bool colleague = party.role == PartyRole::Colleague && party.inUse();
    for (QWidget* const act : std::initializer_list<QWidget*>{m_atDesk, m_out, m_absent}) {
        act->setVisible(colleague);
    }
    m_edit->setVisible(party.inUse());
    m_void->setVisible(party.inUse());
    m_restore->setVisible(party.voided.has_value());
}

void PartyDetail::addSection(const QString& title)
{
    auto* const label = partyLabel(m_body, "section", title);
    label->setContentsMargins(0, m_theme.px(6), 0, 0);
    m_rows->addWidget(label);
}

void PartyDetail::addLine(const QString& left, const QString& right, const QString& state)
{
    auto* const row = new QWidget(m_body);
    auto* const layout =
        new QBoxLayout(m_theme.textPercent() > 150 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(partyLabel(row, "", left), 1);
    if (!right.isEmpty()) {
        layout->addWidget(new Chip(right, state, row), 0, Qt::AlignTop | Qt::AlignLeft);
    }
    m_rows->addWidget(row);
}

void PartyDetail::addContacts()
{
    const Party& party = m_file->party;
    if (party.contacts.empty()) {
        return;
    }
    addSection(tr("How to reach"));
    for (const Contact& contact : party.contacts) {
        QStringList words{contactKindLabel(contact.kind), PartyTexts::contact(contact, m_whole)};
        if (!contact.label.empty()) {
            words += toQt(contact.label);
        }
        addLine(words.join(QStringLiteral("  ")), PartyTexts::disclose(contact.disclose),
                contact.disclose == Disclose::Never ? QStringLiteral("late")
                : contact.disclose == Disclose::Ok  ? QStringLiteral("ok")
                                                    : QStringLiteral("near"));
    }
}

void PartyDetail::addPlaces()
{
    if (m_file->places.empty()) {
        return;
    }
    addSection(tr("Rooms"));
    for (const PartyFile::AtPlace& place : m_file->places) {
        QStringList words{
            QStringLiteral("%1  %2").arg(toQt(place.link.number), placeRelationLabel(place.link.relation))};
        words += place.link.mayBeTold.empty() ? tr("Nothing is agreed to be told")
                                              : tr("May be told: %1").arg(toQt(place.link.mayBeTold));
        QStringList neighbours;
        for (const PlaceRecord& neighbour : place.neighbours) {
            neighbours += toQt(neighbour.number);
        }
        if (!neighbours.isEmpty()) {
            words += tr("Above and below: %1").arg(neighbours.join(QStringLiteral(" \u00b7 ")));
        }
        addLine(words.join(QLatin1Char('\n')), {});
    }
}

void PartyDetail::addLink(const QString& words, const RecordRef& record, const char* name)
{
    // A long one must not push the whole detail over its edge; the record itself says the rest.
    auto* const link = new QPushButton(m_body);
    const int room = std::max(m_theme.px(100), std::min(width(), m_theme.px(400)) - m_theme.px(48));
    link->setText(withoutMnemonic(fontMetrics().elidedText(words, Qt::ElideRight, room)));
    link->setAccessibleName(words);
    link->setObjectName(QLatin1String(name));
    link->setProperty("class", QStringLiteral("flat"));
    link->setAutoDefault(false);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(link, &QPushButton::clicked, this, [this, record] { Q_EMIT openRequested(record); });
    m_rows->addWidget(link, 0, Qt::AlignLeft);
}

void PartyDetail::addPromisesAndCalls()
{
    const UtcTime now = m_clock.now();
    if (!m_file->open.empty()) {
        addSection(tr("Promised and open"));
        for (const Promise& promise : m_file->open) {
            addLink(QStringLiteral("%1  %2").arg(whenText(promise.dueAt, m_zone, now), promiseKindLabel(promise.kind)),
                    {RecordKind::Promise, promise.id.value()}, "partyPromisePushButton");
        }
    }
    if (!m_file->lastCalls.empty()) {
        addSection(tr("Last calls"));
        for (const Call& call : m_file->lastCalls) {
            const QString points = toQt(call.keyPoints).section(QLatin1Char('\n'), 0, 0).left(40);
            addLink(QStringLiteral("%1  %2  %3")
                        .arg(whenText(call.live.rangAt, m_zone, now), categoryLabel(call.countsAs()), points)
                        .trimmed(),
                    {RecordKind::Call, call.id.value()}, "partyCallPushButton");
        }
    }
}

} // namespace frontdesk
