#include "panels/search/SearchPreview.h"

#include "panels/support/Chip.h"
#include "panels/support/Theme.h"
#include "text/Format.h"
#include "text/HitText.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

QLabel* previewLabel(const char* objectName, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

constexpr int mostPreviewed = 600; ///< characters: more is read in its panel

} // namespace

SearchPreview::SearchPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(previewLabel("previewTitleLabel", this)), m_state(new Chip(this)),
      m_facts(previewLabel("previewFactsLabel", this)), m_words(previewLabel("previewWordsLabel", this))
{
    m_title->setProperty("class", QStringLiteral("title"));
    m_facts->setProperty("class", QStringLiteral("muted"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addWidget(m_words, 1);
}

void SearchPreview::display(const SearchHit* hit, const TimeZone& zone, UtcTime now, bool showNumbers)
{
    layout()->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(12));
    for (QWidget* const each : std::initializer_list<QWidget*>{m_title, m_state, m_facts, m_words}) {
        each->setVisible(hit != nullptr);
    }
    if (hit == nullptr) {
        return;
    }
    m_title->setText(HitText::title(*hit, showNumbers));
    m_state->say(HitText::state(*hit), HitText::mood(*hit));
    QStringList facts;
    if (hit->when) {
        facts += whenText(*hit->when, zone, now);
    }
    facts += HitText::phone(*hit, showNumbers);
    facts += toQt(hit->place);
    facts.removeAll(QString());
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_words->setText(toQt(hit->words).left(mostPreviewed));
}

} // namespace frontdesk
