#include "panels/support/NoticePopover.h"

#include "panels/support/Discard.h"
#include "panels/support/NoticeCenter.h"
#include "panels/support/PlainText.h"
#include "panels/support/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {

NoticePopover::NoticePopover(NoticeCenter& center, const Theme& theme, QWidget* window, QWidget* chip)
    : Popover(window), m_center(center), m_theme(theme), m_chip(chip), m_title(new QLabel(this)),
      m_none(new QLabel(this)), m_rows(nullptr), m_closeAll(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticePopover"));
    m_title->setProperty("class", QStringLiteral("section"));
    m_title->setTextFormat(Qt::PlainText);
    m_none->setProperty("class", QStringLiteral("muted"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_closeAll->setObjectName(QStringLiteral("closeAllNoticesPushButton"));
    m_closeAll->setProperty("class", QStringLiteral("flat"));
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_closeAll);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const sheet = new QWidget;
    m_rows = new QVBoxLayout(sheet);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addStretch(1);
    area->setWidget(sheet);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(area, 1);
    connect(m_closeAll, &QPushButton::clicked, this, [this] {
        putAway();
        m_center.dismissAll();
    });
    connect(&m_center, &NoticeCenter::changed, this, [this] {
        if (isVisible()) {
            rebuild();
        }
    });
    retranslate();
}

void NoticePopover::unfold()
{
    rebuild();
    popUp(m_center.all().empty() ? static_cast<QWidget*>(this) : m_closeAll);
}

void NoticePopover::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    while (m_rows->count() > 1) {
        QLayoutItem* const item = m_rows->takeAt(0);
        discard(item->widget());
        delete item;
    }
    for (const NoticeCenter::Notice& notice : m_center.all()) {
        //: A notice that was said several times: %1 its words, %2 how often
        const QString words = notice.times > 1 ? tr("%1 (%2 times)").arg(notice.words).arg(notice.times) : notice.words;
        addNotice(notice.id, words, notice.state, notice.act);
    }
    m_none->setVisible(m_center.all().empty());
    m_closeAll->setVisible(!m_center.all().empty());
    if (hadFocus && !isAncestorOf(QApplication::focusWidget())) {
        if (m_center.all().empty()) {
            putAway();
        } else {
            m_closeAll->setFocus();
        }
    }
    place();
}

void NoticePopover::addNotice(std::int64_t id, const QString& words, const QString& state, const QString& act)
{
    auto* const row = new QFrame;
    row->setProperty("class", QStringLiteral("notice"));
    row->setProperty("state", state);
    auto* const label = new QLabel(words, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(8), m_theme.px(6));
    layout->addWidget(label, 1);
    const QString number = QString::number(id);
    if (!act.isEmpty()) {
        auto* const run = new QPushButton(withoutMnemonic(act), row);
        run->setObjectName(QStringLiteral("notice%1ActPushButton").arg(number));
        run->setAutoDefault(true);
        layout->addWidget(run);
        connect(run, &QPushButton::clicked, this, [this, id] {
            putAway();
            m_center.run(id);
        });
    }
    auto* const close = new QPushButton(tr("Close"), row);
    close->setObjectName(QStringLiteral("notice%1ClosePushButton").arg(number));
    close->setProperty("class", QStringLiteral("flat"));
    close->setAccessibleDescription(words);
    close->setAutoDefault(true);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this, id] { m_center.dismiss(id); });
    m_rows->insertWidget(m_rows->count() - 1, row);
}

void NoticePopover::place()
{
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(10), m_theme.px(12), m_theme.px(12));
    m_rows->setSpacing(m_theme.px(6));
    const QWidget* const window = parentWidget();
    const int margin = m_theme.px(12);
    const int width = qMin(m_theme.px(460), window->width() - 2 * margin);
    const int top = m_chip->mapTo(window, QPoint(0, m_chip->height())).y() + m_theme.px(4);
    const int wanted = m_theme.px(64) + static_cast<int>(m_center.all().size()) * m_theme.px(60);
    const int right = m_chip->mapTo(window, QPoint(m_chip->width(), 0)).x();
    const int left = qBound(margin, right - width, window->width() - margin - width);
    setGeometry(left, top, width, qMin(qMax(wanted, m_theme.px(96)), window->height() - top - margin));
}

void NoticePopover::retranslate()
{
    m_title->setText(tr("Notices"));
    setAccessibleName(tr("Notices"));
    m_none->setText(tr("Nothing to tell. What has to be said during a talk waits here."));
    m_closeAll->setText(tr("Close all"));
    m_closeAll->setAutoDefault(true);
}

void NoticePopover::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    Popover::changeEvent(event);
}

} // namespace frontdesk
