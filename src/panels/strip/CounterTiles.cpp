#include "panels/strip/CounterTiles.h"

#include "panels/support/Discard.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/Labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStringList>

namespace frontdesk {

LineTileState counterTileState(const MatterBoard& board, const CounterMatter& matter, bool offered)
{
    using Mood = LineTileState::Mood;
    const SteadyTime now = board.now().steady;
    const MatterForm& form = matter.form;
    LineTileState state;
    state.ringsAllowed = 0;
    state.selected = board.atHand() == matter.id;
    state.who = personLabel(form.name, form.title, form.place, form.kind);
    QStringList what;
    if (!form.kind.empty() && !(form.name.empty() && form.place.empty())) {
        what << matterKindLabel(form.kind);
    }
    if (const auto wait = matter.live.waiting(now)) {
        state.clock = stopwatchText(wait->elapsed);
        state.mood = wait->over ? Mood::Late : wait->near ? Mood::Near : Mood::Calm;
        what << (wait->over ? QCoreApplication::translate("CounterTile", "waits too long")
                 : offered  ? QCoreApplication::translate("CounterTile", "waits, next")
                            : QCoreApplication::translate("CounterTile", "waits"));
    } else if (matter.live.state() == MatterState::Ended) {
        state.clock = stopwatchText(matter.live.total(now));
        state.mood = Mood::Done;
        what << QCoreApplication::translate("CounterTile", "not saved yet");
    } else {
        state.clock = stopwatchText(matter.live.served(now));
        state.mood = Mood::Talking;
        what << QCoreApplication::translate("CounterTile", "at the counter");
    }
    state.what = what.join(QStringLiteral(" \u00b7 "));
    return state;
}

CounterTiles::CounterTiles(const MatterBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_board(board), m_theme(theme), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("counterTiles"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
    refresh();
}

void CounterTiles::refresh()
{
    std::vector<MatterId> people;
    for (const CounterMatter& matter : m_board.matters()) {
        people.push_back(matter.id);
    }
    if (people == m_people) {
        showTiles();
        return;
    }
    m_layout->setSpacing(m_theme.px(6));
    while (m_tiles.size() > people.size()) {
        discard(m_tiles.back());
        m_tiles.pop_back();
    }
    while (m_tiles.size() < people.size()) {
        const auto index = m_tiles.size();
        auto* const made = new LineTile(m_theme, static_cast<int>(index), this);
        made->setObjectName(QStringLiteral("counter%1LineTile").arg(index + 1));
        connect(made, &LineTile::clicked, this, [this, index] {
            if (index < m_people.size()) {
                Q_EMIT personChosen(m_people[index]);
            }
        });
        m_layout->addWidget(made);
        m_tiles.push_back(made);
    }
    m_people = std::move(people);
    showTiles();
    setVisible(!m_people.empty());
    Q_EMIT countChanged();
}

void CounterTiles::showTiles()
{
    const auto next = m_board.next();
    for (std::size_t at = 0; at < m_people.size(); ++at) {
        if (const CounterMatter* const matter = m_board.find(m_people[at])) {
            LineTileState state = counterTileState(m_board, *matter, next == matter->id);
            if (m_masked) {
                state.who = personLabel({}, {}, {}, matter->form.kind);
            }
            m_tiles[at]->show(state);
        }
    }
}

void CounterTiles::second() { showTiles(); }

void CounterTiles::setMasked(bool masked)
{
    m_masked = masked;
    showTiles();
}

void CounterTiles::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_layout->setSpacing(m_theme.px(6));
        showTiles();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
