#include "panels/support/NoticeBar.h"

#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace frontdesk {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_words(new QLabel(this)), m_act(new KeyHintButton(this)), m_close(new QPushButton(this))
{
    setProperty("class", QStringLiteral("notice"));
    m_words->setObjectName(QStringLiteral("noticeWordsLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_act->setObjectName(QStringLiteral("noticeActPushButton"));
    m_close->setObjectName(QStringLiteral("noticeClosePushButton"));
    m_close->setProperty("class", QStringLiteral("flat"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_act);
    layout->addWidget(m_close);
    connect(m_act, &QPushButton::clicked, this, &NoticeBar::runAct);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    clear();
}

void NoticeBar::say(Notice notice)
{
    m_notice = std::move(notice);
    m_shown = true;
    m_words->setText(m_notice.words);
    m_act->setText(m_notice.act);
    m_act->setVisible(!m_notice.act.isEmpty());
    setProperty("state", m_notice.state);
    setAccessibleName(m_notice.words);
    Theme::repolish(this);
    setVisible(true);
}

void NoticeBar::clear()
{
    m_notice = {};
    m_shown = false;
    setVisible(false);
}

void NoticeBar::setActKey(const QKeySequence& key) { m_act->setKeyHint(keyText(key)); }

void NoticeBar::retranslate() { m_close->setText(tr("Close")); }

void NoticeBar::runAct()
{
    const auto run = std::exchange(m_notice.run, {});
    if (run) {
        clear();
        run();
    }
}

void NoticeBar::look(SteadyTime now)
{
    if (m_shown && m_notice.until && now >= *m_notice.until) {
        clear();
    }
}

} // namespace frontdesk
