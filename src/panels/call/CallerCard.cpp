#include "panels/call/CallerCard.h"

#include "panels/call/CallTexts.h"
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

constexpr std::size_t shownCalls = 2;
constexpr std::size_t shownPromises = 2;

QString besideEachOther(const QStringList& words) { return words.join(QStringLiteral(" \u00B7 ")); }

QLabel* cardLabel(QWidget* parent, const char* name, const char* styleClass)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QString::fromLatin1(styleClass));
    return label;
}

KeyHintButton* questionButton(QWidget* parent, const char* name, const char* key)
{
    auto* button = new KeyHintButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("class", QStringLiteral("chip"));
    button->setFocusPolicy(Qt::ClickFocus);
    button->setKeyHint(QLatin1String(key));
    return button;
}

QString partyWords(const Party& party)
{
    QStringList words{callerLabel(party.name, party.title, false)};
    for (const PlaceLink& link : party.places) {
        words += toQt(link.number);
    }
    return besideEachOther(words);
}

} // namespace

CallerCard::CallerCard(QWidget* parent)
    : QFrame(parent), m_who(cardLabel(this, "whoLabel", "title")), m_history(new Chip(this)), m_tags(new Chip(this)),
      m_late(new Chip(this)), m_confirm(questionButton(this, "confirmCallerKeyHintButton", "Alt+Y")),
      m_decline(questionButton(this, "declineCallerKeyHintButton", "Alt+N")),
      m_about(cardLabel(this, "aboutLabel", "muted")), m_never(new Chip(this)), m_may(cardLabel(this, "mayLabel", "")),
      m_owing(cardLabel(this, "callerOwingLabel", "section"))
{
    setProperty("class", QStringLiteral("card"));
    m_history->setObjectName(QStringLiteral("historyChip"));
    m_tags->setObjectName(QStringLiteral("tagsChip"));
    m_late->setObjectName(QStringLiteral("lateChip"));
    m_never->setObjectName(QStringLiteral("neverChip"));
    m_owing->setWordWrap(true);
    m_owing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_owing->hide();
    m_may->setWordWrap(true);
    m_may->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 10, 16, 10);
    outer->setSpacing(6);
    m_head = new QHBoxLayout;
    m_head->setSpacing(12);
    auto* names = new QWidget(this);
    auto* flow = new FlowLayout(names);
    flow->setSpacing(12);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_who, m_history, m_tags, m_late, m_confirm, m_decline, m_never}) {
        flow->addWidget(part);
    }
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    names->setSizePolicy(policy);
    m_head->addWidget(names, 3);
    m_head->addWidget(m_about, 2);
    outer->addLayout(m_head);
    outer->addWidget(m_may);
    outer->addWidget(m_owing);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    outer->addLayout(m_rows);
    connect(m_confirm, &QPushButton::clicked, this, &CallerCard::confirm);
    connect(m_decline, &QPushButton::clicked, this, &CallerCard::decline);
}

std::vector<CallerCard::Candidate> CallerCard::candidatesOf(const CallerFound& found)
{
    std::vector<Candidate> candidates;
    for (const Party& party : found.parties) {
        candidates.push_back({.words = partyWords(party), .party = party.id});
    }
    const Call* const last = found.calls.empty() ? nullptr : &found.calls.front();
    // "Is it 021-5888 1234?" would ask nothing: the number is all that such a call knows.
    if (candidates.empty() && last != nullptr && !last->caller.name.empty()) {
        candidates.push_back({.words = CallTexts::caller(found.calls.front()), .call = found.calls.front()});
    }
    return candidates;
}

void CallerCard::resizeEvent(QResizeEvent* event)
{
    constexpr int besideInLines = 40; // in heights of a line, which follow the size of the text
    const bool stacked = width() < fontMetrics().height() * besideInLines;
    m_head->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_about->setAlignment((stacked ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    QFrame::resizeEvent(event);
}

bool CallerCard::confirm()
{
    if (isHidden() || m_confirm->isHidden()) {
        return false;
    }
    const Candidate candidate = m_candidates[m_asked];
    if (candidate.party) {
        Q_EMIT partyConfirmed(*candidate.party);
    } else {
        Q_EMIT confirmed(*candidate.call);
    }
    return true;
}

bool CallerCard::decline()
{
    if (isHidden() || m_confirm->isHidden()) {
        return false;
    }
    ++m_asked;
    showQuestion();
    return true;
}

void CallerCard::showQuestion()
{
    const bool ask = m_asked < m_candidates.size();
    m_confirm->setVisible(ask);
    m_decline->setVisible(ask);
    if (ask) {
        m_confirm->setText(withoutMnemonic(tr("Is it %1?").arg(m_candidates[m_asked].words)));
        m_decline->setText(tr("Not this one"));
    }
}

void CallerCard::display(const LineCall& call, const QString& line, const CallerFound& found, const TimeZone& zone,
                         UtcTime now)
{
    const CallForm& form = call.form;
    const Party* party = found.party();
    const bool named = !form.callerName.empty() || form.nameDeclined;
    const bool maybe = call.caller.match == CallerKnowledge::Match::Maybe && !named;
    if (m_askedOf != std::optional{call.id}) {
        m_askedOf = call.id;
        m_asked = 0;
    }
    m_candidates = maybe ? candidatesOf(found) : std::vector<Candidate>{};
    showQuestion();
    const bool known = call.caller.match == CallerKnowledge::Match::Known;
    m_who->setText(named                           ? callerLabel(form.callerName, form.title, form.nameDeclined)
                   : party != nullptr              ? callerLabel(party->name, party->title, false)
                   : known && !found.calls.empty() ? CallTexts::caller(found.calls.front())
                                                   : tr("Unknown caller"));
    const int earlier = call.caller.earlierCalls;
    // Without a number nobody can tell whether somebody has called before.
    const bool traceable = !call.live.snapshot().callerId.empty() || !form.phone.empty();
    m_history->say(earlier > 0 ? tr("Calls again: %n earlier call(s)", "", earlier)
                   : traceable && (party != nullptr || call.caller.match == CallerKnowledge::Match::Unknown)
                       ? tr("First call")
                       : QString(),
                   earlier > 0 ? QStringLiteral("accent") : QStringLiteral("plain"));
    const CallSnapshot& live = call.live.snapshot();
    m_late->say(live.late ? tr("Late answer: %n ring(s)", "", live.ringCount) : QString(), QStringLiteral("late"));
    showParty(party);
    QStringList about;
    if (party != nullptr && !party->companyName.empty()) {
        about += toQt(party->companyName);
    }
    if (!form.place.empty()) {
        about += toQt(form.place);
    }
    about += line;
    const std::string& digits = form.phone.empty() ? live.callerId : form.phone;
    if (!digits.empty()) {
        about += phoneText(digits);
    }
    m_about->setText(besideEachOther(about));
    showRows(found, zone, now);
}

void CallerCard::showParty(const Party* party)
{
    QStringList tags;
    QStringList never;
    QStringList may;
    if (party != nullptr) {
        for (const std::string& tag : party->tags) {
            tags += partyTagLabel(tag);
        }
        const bool keepNumbers = std::any_of(party->contacts.begin(), party->contacts.end(),
                                             [](const Contact& one) { return one.disclose == Disclose::Never; });
        if (keepNumbers) {
            never += tr("Never give this caller's number away");
        }
        for (const PlaceLink& link : party->places) {
            if (link.disclose == Disclose::Never) {
                never += tr("%1: tell nothing else").arg(toQt(link.number));
            }
            if (!link.mayBeTold.empty()) {
                may += tr("%1: may be told %2").arg(toQt(link.number), toQt(link.mayBeTold));
            }
        }
        if (!party->preferences.empty()) {
            may += tr("Likes: %1").arg(toQt(party->preferences));
        }
    }
    m_tags->say(besideEachOther(tags), QStringLiteral("accent"));
    m_never->say(besideEachOther(never), QStringLiteral("late"));
    m_may->setText(besideEachOther(may));
    m_may->setVisible(!may.isEmpty());
}

void CallerCard::displayOwing(const std::optional<RoomOwing>& owing, const std::string& place)
{
    if (!owing || owing->items == 0 || !owing->oldest) {
        m_owing->clear();
        m_owing->hide();
        return;
    }
    //: %1 a room, %2 a sum, %3 how many, %4 a day
    m_owing->setText(
        tr("%1 owes %2 (fees: %3, the oldest due %4). For the payer alone.")
            .arg(toQt(place), moneyText(owing->rest), QString::number(owing->items), toQt(toIso(*owing->oldest))));
    m_owing->show();
}

void CallerCard::showRows(const CallerFound& found, const TimeZone& zone, UtcTime now)
{
    QStringList shown;
    const std::size_t promises = std::min(found.promises.size(), shownPromises);
    const std::size_t calls = std::min(found.calls.size(), shownCalls);
    for (std::size_t i = 0; i < promises; ++i) {
        shown += QStringList{toQt(found.promises[i].id.toString()), QString::number(found.promises[i].version),
                             whenText(found.promises[i].dueAt, zone, now),
                             QString::number(found.promises[i].dueAt < now ? 1 : 0)};
    }
    for (std::size_t i = 0; i < calls; ++i) {
        const Call& call = found.calls[i];
        shown += QStringList{toQt(call.id.toString()), QString::number(call.version),
                             whenText(call.live.rangAt, zone, now), categoryLabel(call.category)};
    }
    const QString key = shown.join(QLatin1Char('\n')) + tr("Open");
    if (key == m_shownRows) {
        return;
    }
    m_shownRows = key;
    discardAll(*m_rows);
    for (std::size_t i = 0; i < promises; ++i) {
        addPromise(found.promises[i], zone, now);
    }
    for (std::size_t i = 0; i < calls; ++i) {
        addCall(found.calls[i], zone, now);
    }
}

void CallerCard::addPromise(const Promise& promise, const TimeZone& zone, UtcTime now)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(16);
    const bool over = promise.dueAt < now;
    auto* state = new Chip(row);
    state->setObjectName(QStringLiteral("promiseChip"));
    state->say(over ? tr("Promise overdue") : tr("Promised"), over ? QStringLiteral("late") : QStringLiteral("near"));
    auto* words = cardLabel(row, "promiseLabel", "");
    words->setText(
        besideEachOther({whenText(promise.dueAt, zone, now), promiseKindLabel(promise.kind), toQt(promise.what)}));
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(state);
    layout->addWidget(words, 1);
    m_rows->addWidget(row);
}

void CallerCard::addCall(const Call& call, const TimeZone& zone, UtcTime now)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(16);
    auto* when = cardLabel(row, "lastWhenLabel", "");
    when->setText(whenText(call.live.rangAt, zone, now));
    auto* what = cardLabel(row, "lastCategoryLabel", "");
    what->setText(call.category.empty() ? CallTexts::resultOf(call).words : categoryLabel(call.category));
    auto* words = cardLabel(row, "lastKeyPointsLabel", "");
    words->setText(CallTexts::firstLine(call));
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* open = new QPushButton(tr("Open"), row);
    open->setObjectName(QStringLiteral("openLastPushButton"));
    open->setProperty("class", QStringLiteral("flat"));
    open->setAccessibleName(tr("Open the call of %1").arg(when->text()));
    open->setFocusPolicy(Qt::ClickFocus);
    connect(open, &QPushButton::clicked, this, [this, id = call.id] { Q_EMIT openRequested(id); });
    layout->addWidget(when);
    layout->addWidget(what);
    layout->addWidget(words, 1);
    layout->addWidget(open);
    m_rows->addWidget(row);
}

} // namespace frontdesk
