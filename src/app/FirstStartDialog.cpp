#include "app/FirstStartDialog.h"

#include "base/Text.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"
#include "ui_FirstStartDialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QMargins>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int packColumns = 2; // one for each role would be a long column above the answers that follow

} // namespace

FirstStartDialog::FirstStartDialog(const UnitSettings& known, const ProgramData& program, const Theme& theme,
                                   QWidget* parent)
    : QDialog(parent), m_known(known), m_theme(theme), m_ui(std::make_unique<Ui::FirstStartDialog>())
{
    m_ui->setupUi(this);
    m_ui->firstStartLayout->setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(24));
    m_ui->firstStartLayout->setSpacing(theme.px(14));
    m_ui->questionsLayout->setContentsMargins(0, 0, 0, 0);
    m_ui->questionsLayout->setSpacing(theme.px(10));
    m_ui->questionsScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->questionsPage->setAutoFillBackground(false);
    setMinimumWidth(theme.px(520));
    m_ui->unitNameLineEdit->setText(toQt(known.unitName));
    for (const Pack& pack : program.packHeads()) {
        if (pack.id == basePackId || !pack.extends.empty()) {
            continue;
        }
        auto* const button = new QCheckBox(this);
        button->setObjectName(toQt(pack.id) + QStringLiteral("CheckBox"));
        // What is for every desk is wanted unless somebody says otherwise; it stands behind the roles' packs.
        button->setChecked(m_choices.empty() || pack.roles.empty());
        const int place = static_cast<int>(m_choices.size());
        m_ui->packsLayout->addWidget(button, place / packColumns, place % packColumns);
        m_choices.push_back({pack.id, pack.roles.empty() ? std::string{} : pack.roles.front(), pack.title, button});
    }
    if (!known.setUp) {
        m_administrator = new AdministratorFields(this);
        m_ui->administratorLayout->addWidget(m_administrator);
        connect(m_administrator, &AdministratorFields::entered, this, &FirstStartDialog::answer);
    }
    m_ui->demoDayCheckBox->setVisible(!known.setUp);
    m_ui->demoDayHintLabel->setVisible(!known.setUp);
    retranslate();
    connect(m_ui->startPushButton, &QPushButton::clicked, this, &FirstStartDialog::answer);
    connect(m_ui->languagePushButton, &QPushButton::clicked, this, &FirstStartDialog::otherLanguageRequested);
    m_ui->unitNameLineEdit->setFocus();
    m_ui->questionsPage->installEventFilter(this);
}

FirstStartDialog::~FirstStartDialog() = default;

void FirstStartDialog::answer()
{
    const auto name = Text::from(fromQt(m_ui->unitNameLineEdit->text()));
    if (!name) {
        showProblem(tr("Write the name of the unit: it is said at the beginning of every call."));
        m_ui->unitNameLineEdit->setFocus();
        return;
    }
    FirstAnswers answers{.settings = m_known, .demoDay = m_ui->demoDayCheckBox->isChecked()};
    if (m_administrator != nullptr) {
        m_ui->problemLabel->hide();
        answers.administrator = m_administrator->take();
        if (!answers.administrator) {
            return;
        }
    }
    UnitSettings& settings = answers.settings;
    settings.unitName = name->toString();
    settings.packs.clear();
    for (const Choice& choice : m_choices) {
        if (choice.button->isChecked()) {
            // The first pack's role is the desk's.
            settings.role = settings.packs.empty() && !choice.role.empty() ? choice.role : settings.role;
            settings.packs.push_back(choice.pack);
        }
    }
    settings.setUp = true;
    m_ui->startPushButton->setEnabled(false);
    Q_EMIT answered(answers);
}

void FirstStartDialog::showProblem(const QString& text)
{
    m_ui->problemLabel->setText(text);
    m_ui->problemLabel->setVisible(true);
    m_ui->startPushButton->setEnabled(true);
}

void FirstStartDialog::fit()
{
    QScrollArea* const area = m_ui->questionsScrollArea;
    const QSize room = screen()->availableGeometry().size();
    const QMargins around = m_ui->firstStartLayout->contentsMargins();
    const int besides = around.left() + around.right();
    constexpr int frame = 48; // the window's title and its edges, whatever the size of the text
    // The packs' names are longer in one language than in another.
    const int wide = std::min(m_ui->questionsPage->minimumSizeHint().width() + area->verticalScrollBar()->width(),
                              room.width() - besides);
    area->setMinimumWidth(wide);
    const int newWidth = std::max(width(), wide + besides);
    const int wanted = m_ui->questionsLayout->totalHeightForWidth(newWidth - besides);
    resize(newWidth, std::min(height() + std::max(0, wanted - area->viewport()->height()), room.height() - frame));
}

bool FirstStartDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        QMetaObject::invokeMethod(this, &FirstStartDialog::fit, Qt::QueuedConnection); // after the layout itself
    }
    return QDialog::eventFilter(watched, event);
}

void FirstStartDialog::retranslate()
{
    m_ui->retranslateUi(this);
    for (const Choice& choice : m_choices) {
        choice.button->setText(shown(choice.title));
    }
    m_ui->languagePushButton->setText(shownLanguage() == Language::Chinese
                                          ? QLocale::languageToString(QLocale::English)
                                          : QLocale(QLocale::Chinese).nativeLanguageName());
}

void FirstStartDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
