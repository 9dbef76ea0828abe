#include "panels/pack/ReadingWindow.h"

#include "panels/pack/PackTexts.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"
#include "rules/PackReader.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace frontdesk {

ReadingWindow::ReadingWindow(const Ports& ports, std::vector<News> news, QWidget* parent)
    : QDialog(parent), m_with(ports), m_news(std::move(news)), m_title(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_problem(new QLabel(this)), m_confirm(new KeyHintButton(this))
{
    setObjectName(QStringLiteral("readingWindow"));
    setModal(false);
    m_title->setProperty("class", QStringLiteral("title"));
    m_problem->setProperty("class", QStringLiteral("problem"));
    for (QLabel* const label : {m_title, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    m_text->setObjectName(QStringLiteral("readingPlainTextEdit"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_confirm->setObjectName(QStringLiteral("readingConfirmPushButton"));
    m_confirm->setProperty("class", QStringLiteral("primary"));
    m_confirm->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_confirm->setAutoDefault(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_confirm, 0, Qt::AlignRight);
    connect(m_confirm, &QPushButton::clicked, this, &ReadingWindow::confirm);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* const key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(key, &QShortcut::activated, m_confirm, &QPushButton::click);
    }
    resize(m_with.theme.windowSize(*this, 640, 480));
    retranslate();
    m_text->setFocus();
}

void ReadingWindow::retranslate()
{
    setWindowTitle(tr("What changed in the rules"));
    m_title->setText(tr("What changed in the rules"));
    m_confirm->setText(tr("I have read it"));
    m_text->setAccessibleName(windowTitle());
    const PackReader reader{m_with.vocabulary};
    QStringList lines;
    for (const News& news : m_news) {
        const auto pack = reader.read(news.version.text, news.version.pack);
        if (!pack) {
            continue;
        }
        Pack before;
        if (news.before) {
            if (auto read = reader.read(news.before->text, news.before->pack)) {
                before = std::move(*read);
            }
        }
        //: title and version of a pack of rules
        lines += tr("%1, version %2").arg(shown(pack->title), toQt(pack->version)) + QLatin1Char('\n');
        lines += PackTexts::changes(differences(before, *pack), before, *pack, m_with.vocabulary);
        lines += QString();
    }
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

void ReadingWindow::confirm()
{
    std::vector<PackVersionId> read;
    for (const News& news : m_news) {
        read.push_back(news.version.id);
    }
    m_confirm->setEnabled(false);
    m_with.desk.write<bool>(
        this,
        [read, now = m_with.clock.now()](UnitOfWork& uow, const Actor& actor) -> Result<bool> {
            for (const PackVersionId id : read) {
                if (auto done = PackPublishing{}.confirmRead(uow, actor, id, now); !done) {
                    return fail(done.error());
                }
            }
            return true;
        },
        [this](Result<bool> done) {
            m_confirm->setEnabled(true);
            if (done) {
                Q_EMIT confirmed();
                close();
            } else {
                m_problem->setText(errorText(done.error()));
                m_problem->show();
            }
        });
}

void ReadingWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
