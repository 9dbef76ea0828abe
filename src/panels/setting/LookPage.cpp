#include "panels/setting/LookPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace frontdesk {

QString languageName(const QString& language)
{
    return language == QLatin1String("en") ? QLocale::languageToString(QLocale::English)
                                           : QLocale(language).nativeLanguageName();
}

LookPage::LookPage(const MachineAccess& machine, const Theme& theme, QWidget* parent)
    : SettingPage(parent), m_machine(machine), m_theme(theme)
{
    setObjectName(QStringLiteral("lookPage"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    m_language = addChoice("settingLanguageComboBox");
    m_look = addChoice("settingLookComboBox");
    m_size = addChoice("settingTextSizeComboBox");
    layout->addStretch(1);
    for (const QString& language : machine.languages) {
        m_language->addItem(languageName(language), language);
    }
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        m_look->addItem(QString(), static_cast<int>(look));
    }
    for (const int percent : {100, 125, 150, 175, 200}) {
        m_size->addItem(QStringLiteral("%1 %").arg(percent), percent);
    }
    connect(m_language, &QComboBox::activated, this,
            [this] { m_machine.setLanguage(m_language->currentData().toString()); });
    const auto setLook = [this] {
        m_machine.setLook(static_cast<Look>(m_look->currentData().toInt()), m_size->currentData().toInt());
    };
    connect(m_look, &QComboBox::activated, this, setLook);
    connect(m_size, &QComboBox::activated, this, setLook);
    connect(&theme, &Theme::changed, this, &LookPage::refresh);
    retranslate();
    refresh();
}

QComboBox* LookPage::addChoice(const char* objectName)
{
    auto* const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    auto* const field = new QComboBox(this);
    field->setObjectName(QLatin1String(objectName));
    field->setMaximumWidth(m_theme.px(420));
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    static_cast<QVBoxLayout*>(layout())->addSpacing(m_theme.px(12));
    m_labels.append(label);
    return field;
}

QString LookPage::title() const { return tr("Language and look"); }

void LookPage::refresh()
{
    m_language->setCurrentIndex(m_language->findData(m_machine.language()));
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(m_theme.look())));
    if (m_size->findData(m_theme.textPercent()) < 0) {
        m_size->addItem(QStringLiteral("%1 %").arg(m_theme.textPercent()), m_theme.textPercent());
    }
    m_size->setCurrentIndex(m_size->findData(m_theme.textPercent()));
}

void LookPage::retranslate()
{
    const QString words[] = {tr("Language"), tr("Look"), tr("Text size")};
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        m_labels[at]->setText(words[at]);
        m_labels[at]->buddy()->setAccessibleName(words[at]);
    }
    m_look->setItemText(0, tr("Light"));
    m_look->setItemText(1, tr("Dark"));
    m_look->setItemText(2, tr("High contrast"));
    m_language->setCurrentIndex(m_language->findData(m_machine.language()));
}

} // namespace frontdesk
