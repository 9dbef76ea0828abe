#include "panels/visitor/VisitPicker.h"

#include "panels/support/HitDelegate.h"
#include "panels/support/HitRole.h"
#include "panels/support/SearchField.h"
#include "panels/visitor/VisitTexts.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>

namespace frontdesk {

namespace {

constexpr int mostPickRows = 4;

} // namespace

VisitPicker::VisitPicker(const Theme& theme, const TimeZone& zone, const Clock& clock, Search search, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_zone(zone), m_clock(clock), m_search(std::move(search)),
      m_field(new SearchField(this)), m_list(new QListView(this)), m_hint(new QLabel(this)),
      m_model(new QStandardItemModel(this))
{
    setProperty("class", QStringLiteral("card"));
    m_field->setObjectName(QStringLiteral("visitorSearchLineEdit"));
    m_field->setProperty("class", QStringLiteral("big"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("visitorFoundListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("class", QStringLiteral("small"));
    m_hint->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    connect(m_field, &SearchField::typedChanged, this, [this](const QString& typed) {
        if (typed.trimmed().isEmpty()) {
            show({});
            return;
        }
        m_search(typed, [this](std::vector<Visit> found) { show(std::move(found)); });
    });
    connect(m_list, &QListView::doubleClicked, this, &VisitPicker::take);
    connect(&theme, &Theme::changed, this, &VisitPicker::fit);
    retranslate();
    show({});
}

void VisitPicker::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void VisitPicker::clear()
{
    m_field->clear();
    show({});
}

QString VisitPicker::typed() const { return m_field->typed(); }

void VisitPicker::retranslate()
{
    m_field->setPlaceholderText(tr("Who comes? Surname, pinyin or part of the number"));
    m_field->setAccessibleName(tr("Find or sign in a visitor"));
    m_list->setAccessibleName(tr("Visitors found"));
    show(m_found);
}

void VisitPicker::show(std::vector<Visit> found)
{
    m_found = std::move(found);
    m_model->clear();
    for (const Visit& visit : m_found) {
        auto* const item = new QStandardItem(visitorLabel(visit));
        const bool expected = visit.state == VisitState::Expected;
        item->setData(VisitTexts::time(visit, m_zone, m_clock.now()), HitRole::When);
        item->setData(expected ? visitStateLabel(visit.state) : tr("Came before"), HitRole::State);
        item->setData(expected ? QStringLiteral("accent") : QStringLiteral("plain"), HitRole::Mood);
        QStringList second;
        for (const QString& part : {toQt(visit.company), VisitTexts::host(visit),
                                    visit.phone ? phoneText(visit.phone->digits()) : QString()}) {
            if (!part.isEmpty()) {
                second += part;
            }
        }
        item->setData(second.join(QStringLiteral(" \u00B7 ")), HitRole::Second);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    m_list->setVisible(m_model->rowCount() > 0);
    const QString typed = m_field->typed().trimmed();
    m_hint->setVisible(!typed.isEmpty());
    m_hint->setText(m_model->rowCount() > 0 ? tr("Enter takes the marked one, Shift+Enter signs in somebody new.")
                                            : tr("Nobody of that name came before. Enter signs in somebody new."));
    fit();
}

void VisitPicker::fit()
{
    const int rows = qMin(m_model->rowCount(), mostPickRows);
    if (rows > 0) {
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    }
}

void VisitPicker::take()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_found.size())) {
        const Visit visit = m_found[static_cast<std::size_t>(row)];
        clear();
        Q_EMIT picked(visit);
    }
}

void VisitPicker::move(int step)
{
    const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool VisitPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || m_field->isComposing()) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* const key = static_cast<const QKeyEvent*>(event);
    const Qt::KeyboardModifiers with = key->modifiers() & ~Qt::KeypadModifier;
    const bool found = m_model->rowCount() > 0;
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (found && with == Qt::NoModifier) {
            move(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (with == Qt::NoModifier && found) {
            take();
            return true;
        }
        if (with == Qt::NoModifier || with == Qt::ShiftModifier) {
            const QString words = m_field->typed().trimmed();
            clear();
            Q_EMIT somebodyNew(words);
            return true;
        }
        break;
    case Qt::Key_Escape:
        if (!m_field->text().isEmpty()) {
            clear();
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontdesk
