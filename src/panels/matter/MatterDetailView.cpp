// How the detail of a counter matter is put together, and its words.
#include "panels/matter/MatterDetail.h"

#include "panels/matter/MatterTexts.h"
#include "panels/support/Chip.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/RecordFormWidget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

QPushButton* matterButton(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

void MatterDetail::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("matterTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    m_result = new Chip(this);
    m_close = new KeyHintButton(this);
    matterButton(m_close, "closeMatterKeyHintButton");
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_result);
    head->addWidget(m_close);

    m_form = new RecordFormWidget(this);
    m_form->setObjectName(QStringLiteral("matterDetailFormWidget"));
    m_form->setBooks(&m_around.books);
    m_facts = new QWidget(this);

    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(12);
    m_save = new KeyHintButton(acts);
    m_save->setProperty("class", QStringLiteral("primary"));
    m_stillOpen = new KeyHintButton(acts);
    m_edit = new KeyHintButton(acts);
    m_void = new QPushButton(acts);
    m_restore = new QPushButton(acts);
    for (QWidget* act : std::initializer_list<QWidget*>{
             matterButton(m_save, "matterSaveKeyHintButton"), matterButton(m_stillOpen, "matterStillOpenKeyHintButton"),
             matterButton(m_edit, "matterEditKeyHintButton"), matterButton(m_void, "matterVoidPushButton"),
             matterButton(m_restore, "matterRestorePushButton")}) {
        flow->addWidget(act);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    acts->setSizePolicy(policy);

    m_voidRow = new QWidget(this);
    auto* voidLayout = new QHBoxLayout(m_voidRow);
    voidLayout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(m_voidRow);
    m_reason->setObjectName(QStringLiteral("matterVoidReasonLineEdit"));
    m_voidNow = matterButton(new QPushButton(m_voidRow), "matterVoidNowPushButton");
    voidLayout->addWidget(m_reason, 1);
    voidLayout->addWidget(m_voidNow);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_facts, acts, m_voidRow}) {
        layout->addWidget(part);
    }
    m_voidRow->hide();
    m_around.keys.showOn(m_close, DeskAct::SaveToComplete);
    m_around.keys.showOn(m_save, DeskAct::Save);

    connect(m_close, &QPushButton::clicked, this, &MatterDetail::closeOrLeaveForm);
    connect(m_save, &QPushButton::clicked, this, &MatterDetail::save);
    connect(m_stillOpen, &QPushButton::clicked, this, &MatterDetail::saveToComplete);
    connect(m_edit, &QPushButton::clicked, this, &MatterDetail::edit);
    connect(m_void, &QPushButton::clicked, this, [this] {
        m_voidRow->setVisible(true);
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_voidNow, &QPushButton::clicked, this, &MatterDetail::voidMatter);
    connect(m_reason, &QLineEdit::returnPressed, this, &MatterDetail::voidMatter);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_data) {
            restore(m_data->matter.id, m_data->matter.version);
        }
    });
}

void MatterDetail::retranslate()
{
    m_form->setKinds(MatterTexts::kinds());
    m_close->setText(tr("Back"));
    m_save->setText(tr("Save"));
    m_stillOpen->setText(tr("Still to complete"));
    m_edit->setText(tr("Complete or correct"));
    m_edit->setKeyHint(QStringLiteral("Ctrl+E"));
    m_void->setText(tr("Void \u2026"));
    m_restore->setText(tr("Restore"));
    m_reason->setPlaceholderText(tr("Why is this matter void?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_voidNow->setText(tr("Void with this reason"));
    if (m_data) {
        showData();
    }
}

} // namespace frontdesk
