#include "panels/call/OpenPromises.h"

#include "panels/call/PromiseRow.h"
#include "panels/support/Discard.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace frontdesk {

OpenPromises::OpenPromises(const Clock& clock, const TimeZone& zone, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_zone(zone), m_say(new QVBoxLayout), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("openPromises"));
    m_say->setSpacing(2);
    m_list->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_list);
    layout->addLayout(m_say);
}

void OpenPromises::display(const std::vector<Promise>& promises, const Guidance& guidance, Milliseconds next)
{
    std::set<std::int64_t> open;
    for (const Promise& promise : promises) {
        if (promise.state == PromiseState::Open) {
            open.insert(promise.id.value());
            const auto at = m_rows.find(promise.id.value());
            PromiseRow* row = at == m_rows.end() ? add(promise) : at->second;
            row->display(promise, next);
        }
    }
    std::erase_if(m_rows, [&](const auto& row) {
        if (open.contains(row.first)) {
            return false;
        }
        discard(row.second);
        return true;
    });
    showGuidance(guidance);
    setVisible(!m_rows.empty());
}

PromiseRow* OpenPromises::add(const Promise& promise)
{
    const PromiseId id = promise.id;
    auto* row = new PromiseRow(promise, m_clock, m_zone, this);
    m_rows.emplace(id.value(), row);
    m_list->addWidget(row);
    connect(row, &PromiseRow::kept, this, [this, id] { Q_EMIT kept(id); });
    connect(row, &PromiseRow::progressTold, this, [this, id](UtcTime next) { Q_EMIT progressTold(id, next); });
    connect(row, &PromiseRow::withdrawn, this, [this, id](const QString& reason) { Q_EMIT withdrawn(id, reason); });
    return row;
}

void OpenPromises::showGuidance(const Guidance& guidance)
{
    QStringList said;
    for (const GuidancePrompt& prompt : guidance.prompts) {
        for (const std::string& words : prompt.say) {
            said += toQt(words);
        }
        if (const QString advice = shown(prompt.text); !advice.isEmpty()) {
            said += advice;
        }
    }
    if (said == m_said) {
        return;
    }
    m_said = said;
    discardAll(*m_say);
    for (const QString& words : said) {
        auto* label = new QLabel(words, this);
        label->setObjectName(QStringLiteral("promiseSayLabel"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("class", QStringLiteral("saying"));
        m_say->addWidget(label);
    }
}

bool OpenPromises::focusPromise(PromiseId id)
{
    const auto at = m_rows.find(id.value());
    if (at == m_rows.end()) {
        return false;
    }
    at->second->focusKept();
    return true;
}

bool OpenPromises::focusFirst()
{
    if (m_rows.empty()) {
        return false;
    }
    m_rows.begin()->second->focusKept();
    return true;
}

bool OpenPromises::foldAway()
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.second->foldAway(); });
}

void OpenPromises::retranslate()
{
    for (const auto& [id, row] : m_rows) {
        row->retranslate();
    }
}

} // namespace frontdesk
