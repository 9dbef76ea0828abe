#include "panels/complaint/KnownIssueFormWidget.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/FieldGrid.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "text/ComplaintLabels.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QLabel>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

constexpr const char* issueContext = "frontdesk::KnownIssueFormWidget";

constexpr GridField issueFields[] = {
    {"issue_title", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "What is the matter, in a few words"),
     GridField::Shape::Line, true},
    {"issue_words", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "What the desk says, as it is said"),
     GridField::Shape::Text, true},
    {"issue_place", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "Where (commas between; empty: everywhere)")},
    {"issue_cues", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "Words by which it is known (commas between)")},
    {"issue_from", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "From (empty: now)"), GridField::Shape::Line,
     false, true},
    {"issue_until", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "Until (empty: until it is ended)"),
     GridField::Shape::Line, false, true},
    {"issue_category", QT_TRANSLATE_NOOP("frontdesk::KnownIssueFormWidget", "Tickets of this kind are about it"),
     GridField::Shape::Chips, true},
};

struct IssueText {
    const char* field;
    std::string KnownIssueForm::*text;
};
constexpr std::array issueTexts{
    IssueText{"issue_title", &KnownIssueForm::title},       IssueText{"issue_words", &KnownIssueForm::words},
    IssueText{"issue_place", &KnownIssueForm::place},       IssueText{"issue_cues", &KnownIssueForm::cues},
    IssueText{"issue_from", &KnownIssueForm::from},         IssueText{"issue_until", &KnownIssueForm::until},
    IssueText{"issue_category", &KnownIssueForm::category},
};

std::vector<QString> issueFieldNames()
{
    std::vector<QString> names;
    for (const IssueText& each : issueTexts) {
        names.push_back(QLatin1String(each.field));
    }
    return names;
}

} // namespace

KnownIssueFormWidget::KnownIssueFormWidget(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_grid(new FieldGrid(issueFields, issueContext, theme, this)),
      m_save(new KeyHintButton), m_bundle(new KeyHintButton)
{
    setProperty("class", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("knownIssueFormTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    m_save->setObjectName(QStringLiteral("knownIssueSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_save->setKeyHint(keyText(QKeySequence(saveKey)));
    m_bundle->setObjectName(QStringLiteral("knownIssueLeaderKeyHintButton"));
    m_bundle->setKeyHint(keyText(QKeySequence(bundleKey)));
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    flow->addWidget(m_save);
    flow->addWidget(m_bundle);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_grid);
    layout->addWidget(acts);
    retranslate(); // chips before the binder looks for them
    m_binder = new FormBinder(this, issueFieldNames());
    m_grid->orderTabs({m_save, m_bundle});
    connect(m_save, &QPushButton::clicked, this, &KnownIssueFormWidget::saveRequested);
    connect(m_bundle, &QPushButton::clicked, this, &KnownIssueFormWidget::toggleBundle);
}

void KnownIssueFormWidget::setForm(const KnownIssueForm& form, const std::string& corrected)
{
    m_binder->clearMarks();
    for (const IssueText& each : issueTexts) {
        m_binder->fill(QLatin1String(each.field), toQt(form.*each.text));
    }
    m_ticket = form.ticket;
    m_corrected = corrected;
    showTitle();
    showBundle();
}

KnownIssueForm KnownIssueFormWidget::form() const
{
    KnownIssueForm form;
    for (const IssueText& each : issueTexts) {
        form.*each.text = fromQt(m_binder->value(QLatin1String(each.field)));
    }
    form.ticket = m_ticket;
    return form;
}

void KnownIssueFormWidget::setAbout(std::optional<Complaint> about)
{
    m_about = std::move(about);
    showBundle();
}

void KnownIssueFormWidget::toggleBundle()
{
    if (m_ticket) {
        m_ticket.reset();
    } else if (m_about) {
        m_ticket = refOf(*m_about);
    }
    showBundle();
}

void KnownIssueFormWidget::showBundle()
{
    const QString about = m_about ? toQt(m_about->number) : QString();
    const bool isAbout = m_about && m_ticket == std::optional{refOf(*m_about)};
    m_bundle->setVisible(m_about.has_value() || m_ticket.has_value());
    m_bundle->setText(!m_ticket ? tr("Bundle tickets under %1").arg(about)
                      : isAbout ? tr("Bundled under %1: not any more").arg(about)
                                : tr("Tickets are bundled: not any more"));
}

void KnownIssueFormWidget::showTitle()
{
    m_title->setText(m_corrected.empty() ? tr("A new known issue")
                                         : tr("Correct: %1").arg(toQt(m_corrected).simplified()));
}

void KnownIssueFormWidget::chooseCategory(int index) { m_grid->chips("issue_category")->choose(index); }

std::vector<Problem> KnownIssueFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void KnownIssueFormWidget::focusTitle()
{
    m_binder->widget(QStringLiteral("issue_title"))->setFocus(Qt::OtherFocusReason);
}

void KnownIssueFormWidget::focusWords()
{
    m_binder->widget(QStringLiteral("issue_words"))->setFocus(Qt::OtherFocusReason);
}

bool KnownIssueFormWidget::hasFocusWithin() const
{
    return window()->focusWidget() != nullptr && isAncestorOf(window()->focusWidget());
}

void KnownIssueFormWidget::retranslate()
{
    m_grid->retranslate();
    ChoiceChips* const chips = m_grid->chips("issue_category");
    const QString kind = chips->value();
    QList<ChoiceChips::Choice> choices;
    for (const std::string_view category : complaintCategories) {
        const auto digit = choices.size() + 1;
        choices.append(
            {toQt(category), complaintCategoryLabel(category), digit <= 9 ? QString::number(digit) : QString()});
    }
    chips->setChoices(choices);
    chips->setValue(kind);
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // in a dialog Enter would press them
    }
    m_save->setText(tr("Save"));
    showTitle();
    showBundle();
}

} // namespace frontdesk
