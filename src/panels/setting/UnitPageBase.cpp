#include "panels/setting/UnitPageBase.h"

#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/Theme.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {

UnitPageBase::UnitPageBase(const UnitAccess& unit, const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : SettingPage(parent), m_unit(unit), m_theme(theme), m_form(nullptr), m_save(new KeyHintButton(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const sheet = new QWidget;
    m_form = new QVBoxLayout(sheet);
    m_form->setContentsMargins(0, 0, theme.px(12), 0);
    m_form->setSpacing(theme.px(4));
    area->setWidget(sheet);
    layout->addWidget(area, 1);
    m_save->setProperty("class", QStringLiteral("primary"));
    auto* const acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addStretch(1);
    layout->addLayout(acts);
    keys.showOn(m_save, DeskAct::Save);
    connect(m_save, &QPushButton::clicked, this, &UnitPageBase::save);
}

void UnitPageBase::refresh()
{
    if (!isEdited()) {
        fill(m_unit.now());
        m_filled = typed();
    }
    m_save->setObjectName(objectName() + QStringLiteral("SaveKeyHintButton"));
    edited();
}

bool UnitPageBase::isEdited() const { return !m_filled.isNull() && typed() != m_filled; }

void UnitPageBase::edited()
{
    m_save->setEnabled(isEdited() && !m_saving);
    Q_EMIT editedChanged();
}

bool UnitPageBase::save()
{
    if (m_saving || !isEdited()) {
        return false;
    }
    const UnitSettings before = m_unit.now();
    const auto after = read(before);
    if (!after) {
        return true; // the fields say why
    }
    m_saving = true;
    edited();
    m_unit.change(*after, [page = QPointer<UnitPageBase>(this), before, after = *after](const Result<void>& done) {
        if (!page) {
            return;
        }
        page->m_saving = false;
        if (done) {
            page->m_filled = page->typed();
            page->edited();
            Q_EMIT page->saved(before, after);
            return;
        }
        const QString words = errorText(done.error());
        const QString setting = done.error().args.empty() ? QString() : toQt(done.error().args.front());
        if (!page->markRefused(setting, words)) {
            Q_EMIT page->told(words, QStringLiteral("late"));
        }
        page->edited();
    });
    return true;
}

UnitPageBase::Labelled UnitPageBase::addField(QVBoxLayout* layout, QWidget* field, const char* objectName)
{
    field->setObjectName(QLatin1String(objectName));
    field->setMaximumWidth(m_theme.px(420));
    auto* const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("class", QStringLiteral("section"));
    label->setWordWrap(true);
    label->setBuddy(field);
    auto* const problem = new QLabel(this);
    problem->setTextFormat(Qt::PlainText);
    problem->setProperty("class", QStringLiteral("problem"));
    problem->setWordWrap(true);
    problem->hide();
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(problem);
    layout->addSpacing(m_theme.px(8));
    return {label, problem};
}

void UnitPageBase::mark(QWidget* field, QLabel* problem, const QString& words)
{
    problem->setText(words);
    problem->setVisible(!words.isEmpty());
    field->setProperty("problem", !words.isEmpty());
    field->setAccessibleDescription(words);
    Theme::repolish(field);
}

void UnitPageBase::retranslateBase() { m_save->setText(tr("Save")); }

} // namespace frontdesk
