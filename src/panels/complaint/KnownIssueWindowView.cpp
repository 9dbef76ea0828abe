// How the window of known issues is put together and what it shows.
#include "domain/people/Rights.h"
#include "panels/complaint/KnownIssueFormWidget.h"
#include "panels/complaint/KnownIssueListModel.h"
#include "panels/complaint/KnownIssueWindow.h"
#include "panels/support/DeskKeys.h"
#include "panels/support/EmptyHint.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/PlainLabel.h"
#include "panels/support/RowTable.h"
#include "panels/support/ScrolledPage.h"
#include "panels/support/Theme.h"
#include "text/ShownLanguage.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace frontdesk {

namespace {

constexpr QKeyCombination issueNewKey{Qt::ControlModifier, Qt::Key_N};
constexpr QKeyCombination issueEditKey{Qt::ControlModifier, Qt::Key_E};
constexpr QKeyCombination issueEndKey{Qt::AltModifier, Qt::Key_E};
constexpr QKeyCombination issueVoidKey{Qt::AltModifier, Qt::Key_Delete};
constexpr QKeyCombination issueUndoKey{Qt::AltModifier, Qt::Key_U};
/// Widths at 100 % text: state, what, where, until, tickets, words.
constexpr std::array issueColumnWidths{76, 180, 110, 120, 150, 0};

} // namespace

void KnownIssueWindow::build()
{
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const page = new QWidget(this);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_notice = new NoticeBar(page);
    m_notice->setObjectName(QStringLiteral("knownIssueNoticeBar"));
    m_notice->setActKey(QKeySequence(issueUndoKey));
    layout->addWidget(m_notice);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("knownIssueTableView"));
    m_table->setModel(m_model);
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* const empty = new EmptyHint(m_table);
    empty->setObjectName(QStringLiteral("knownIssueEmptyHint"));
    layout->addWidget(m_table, 1);
    m_details = plainLabel("knownIssueDetailsLabel", "saying", page);
    layout->addWidget(m_details);

    auto* const acts = new QWidget(page);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    const auto act = [&](KeyHintButton*& button, const char* name, QKeyCombination key,
                         void (KnownIssueWindow::*slot)()) {
        button = new KeyHintButton(acts);
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(keyText(QKeySequence(key)));
        button->setAutoDefault(false); // in a dialog Enter would press it
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
    };
    act(m_new, "knownIssueNewKeyHintButton", issueNewKey, &KnownIssueWindow::startNewByKey);
    act(m_edit, "knownIssueEditKeyHintButton", issueEditKey, &KnownIssueWindow::edit);
    act(m_end, "knownIssueEndKeyHintButton", issueEndKey, &KnownIssueWindow::end);
    act(m_void, "knownIssueVoidKeyHintButton", issueVoidKey, &KnownIssueWindow::voidChosen);
    act(m_close, "knownIssueCloseKeyHintButton", Qt::Key_Escape, &KnownIssueWindow::leave);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts);

    m_form = new KnownIssueFormWidget(m_with.theme, page);
    layout->addWidget(m_form);
    outer->addWidget(scrolledPage(page, this));

    for (QPushButton* const button : m_notice->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    connect(m_form, &KnownIssueFormWidget::saveRequested, this, &KnownIssueWindow::save);
    connect(m_table, &QTableView::doubleClicked, this, &KnownIssueWindow::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KnownIssueWindow::showChosen);
}

void KnownIssueWindow::bindKeys()
{
    const auto own = [this](QKeyCombination key, auto pressed) {
        auto* const shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    own(issueNewKey, &KnownIssueWindow::startNewByKey);
    own(issueEditKey, &KnownIssueWindow::edit);
    own(KnownIssueFormWidget::saveKey, &KnownIssueWindow::save);
    own(QKeyCombination(Qt::ControlModifier, Qt::Key_Enter), &KnownIssueWindow::save);
    own(issueEndKey, &KnownIssueWindow::end);
    own(issueVoidKey, &KnownIssueWindow::voidChosen);
    own(KnownIssueFormWidget::bundleKey, [this] {
        if (mayWrite() && m_form->isVisible()) {
            m_form->toggleBundle();
        }
    });
    own(issueUndoKey, [this] { m_notice->runAct(); });
    for (int index = 0; index <= 9; ++index) {
        own(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % 10)), [this, index] {
            if (mayWrite() && m_form->isVisible()) {
                m_form->chooseCategory(index);
            }
        });
    }
}

void KnownIssueWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isEnter && m_table->hasFocus()) {
        edit();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void KnownIssueWindow::followRight()
{
    const bool writes = mayWrite();
    m_form->setVisible(writes && isTouched());
    for (KeyHintButton* const button : {m_new, m_edit, m_end, m_void}) {
        button->setVisible(writes);
    }
    showChosen();
}

void KnownIssueWindow::showChosen()
{
    const KnownIssueRow* const row = chosen();
    m_details->setText(row == nullptr ? QString() : tr("\u201C%1\u201D").arg(toQt(row->issue.words)));
    m_details->setVisible(row != nullptr);
    const bool counts = row != nullptr && !row->issue.voided;
    m_edit->setEnabled(row != nullptr);
    m_edit->setText(row != nullptr && row->issue.voided ? tr("Bring back") : tr("Correct"));
    m_end->setEnabled(counts);
    m_end->setText(counts && row->issue.endedAt ? tr("It goes on") : tr("It is over"));
    m_void->setEnabled(counts);
}

void KnownIssueWindow::scale() { scaleRowTable(*m_table, issueColumnWidths, m_with.theme, 4); }

void KnownIssueWindow::retranslate()
{
    setWindowTitle(tr("Known issues"));
    m_table->setAccessibleName(windowTitle());
    if (auto* const empty = findChild<QLabel*>(QStringLiteral("knownIssueEmptyHint"))) {
        empty->setText(tr("What many will ask about, with the words that the desk says, will stand here. A supervisor "
                          "begins one with Ctrl+N."));
    }
    m_form->retranslate();
    m_new->setText(tr("New"));
    m_void->setText(tr("Void"));
    m_close->setText(tr("Close"));
    m_notice->retranslate();
    m_model->retranslate();
    showChosen();
}

void KnownIssueWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_form != nullptr) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
