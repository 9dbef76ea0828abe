#include "panels/directory/DuplicatesPage.h"

#include "panels/directory/PartyTexts.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/DirectoryLabels.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

QLabel* pairLabel(QWidget* parent, const char* name, const char* styleClass)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setProperty("class", QString::fromLatin1(styleClass));
    return label;
}

} // namespace

DuplicatesPage::DuplicatesPage(QWidget* parent)
    : QFrame(parent), m_title(pairLabel(this, "pairTitleLabel", "title")),
      m_why(pairLabel(this, "pairWhyLabel", "muted")), m_first(pairLabel(this, "pairFirstLabel", "")),
      m_second(pairLabel(this, "pairSecondLabel", "")), m_merge(new KeyHintButton(this)),
      m_apart(new KeyHintButton(this)), m_later(new KeyHintButton(this)), m_leave(new QPushButton(this))
{
    setProperty("class", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(m_first, 1);
    sides->addWidget(m_second, 1);
    layout->addLayout(sides);
    auto* const actsWidget = new QWidget(this); // they need a second line at large text
    auto* const acts = new FlowLayout(actsWidget);
    acts->setSpacing(8);
    m_merge->setObjectName(QStringLiteral("mergeKeyHintButton"));
    m_merge->setProperty("class", QStringLiteral("primary"));
    m_merge->setKeyHint(QStringLiteral("M"));
    m_apart->setObjectName(QStringLiteral("keepApartKeyHintButton"));
    m_apart->setKeyHint(QStringLiteral("K"));
    m_later->setObjectName(QStringLiteral("laterKeyHintButton"));
    m_later->setKeyHint(QStringLiteral("L"));
    m_leave->setObjectName(QStringLiteral("leavePairsPushButton"));
    for (QPushButton* const act : std::initializer_list<QPushButton*>{m_merge, m_apart, m_later, m_leave}) {
        act->setAutoDefault(false);
        acts->addWidget(act);
    }
    layout->addWidget(actsWidget);
    layout->addStretch(1);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (const DuplicatePair* const pair = current()) {
            Q_EMIT mergeRequested(*pair);
        }
    });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (const DuplicatePair* const pair = current()) {
            Q_EMIT keepApartRequested(*pair);
        }
    });
    connect(m_later, &QPushButton::clicked, this, &DuplicatesPage::later);
    connect(m_leave, &QPushButton::clicked, this, &DuplicatesPage::leaveRequested);
    retranslate();
}

void DuplicatesPage::setPairs(std::vector<DuplicatePair> pairs, bool whole)
{
    m_pairs = std::move(pairs);
    m_whole = whole;
    m_at = m_at < m_pairs.size() ? m_at : 0;
    showPair();
}

const DuplicatePair* DuplicatesPage::current() const { return m_at < m_pairs.size() ? &m_pairs[m_at] : nullptr; }

void DuplicatesPage::later()
{
    m_at = m_pairs.empty() ? 0 : (m_at + 1) % m_pairs.size();
    showPair();
}

QString DuplicatesPage::textOf(const Party& party) const
{
    QStringList lines{PartyTexts::name(party), PartyTexts::role(party)};
    for (const QString& line :
         {PartyTexts::numbers(party, m_whole), PartyTexts::places(party), toQt(party.preferences), toQt(party.note)}) {
        if (!line.isEmpty()) {
            lines += line;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void DuplicatesPage::showPair()
{
    const DuplicatePair* const pair = current();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_why, m_first, m_second, m_merge, m_apart, m_later}) {
        part->setVisible(pair != nullptr);
    }
    if (pair == nullptr) {
        m_title->setText(tr("No two records look alike"));
        return;
    }
    m_title->setText(tr("Are these two one? (%1 of %2)").arg(m_at + 1).arg(m_pairs.size()));
    QStringList why;
    for (const Likeness likeness : pair->why) {
        why += likenessLabel(likeness);
    }
    m_why->setText(why.join(QStringLiteral(" \u00b7 ")));
    m_first->setText(textOf(pair->first));
    m_second->setText(textOf(pair->second));
}

void DuplicatesPage::retranslate()
{
    m_merge->setText(tr("Merge, the left one stays"));
    m_apart->setText(tr("Keep apart"));
    m_later->setText(tr("Later"));
    m_leave->setText(tr("Leave"));
    showPair();
}

void DuplicatesPage::keyPressEvent(QKeyEvent* event)
{
    const std::pair<int, QPushButton*> acts[] = {{Qt::Key_M, m_merge}, {Qt::Key_K, m_apart}, {Qt::Key_L, m_later}};
    for (const auto& [key, button] : acts) {
        if (event->key() == key && event->modifiers() == Qt::NoModifier && button->isVisible()) {
            button->click();
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

} // namespace frontdesk
