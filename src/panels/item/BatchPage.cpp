#include "panels/item/BatchPage.h"

#include "base/Money.h"
#include "panels/item/SignaturePad.h"
#include "text/ShownLanguage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk {

void BatchPage::begin(std::vector<KnownAddressee> known, std::set<std::string, std::less<>> taken,
                      const RecordImage& draft)
{
    m_batch.emplace(m_data, std::move(known), std::move(taken));
    m_batch->readFrom(draft, "batch.");
    m_asked = false;
    m_line->clear();
    m_courier->clear();
    m_pad->clear();
    setProblem({});
    display();
}

void BatchPage::setKnown(std::vector<KnownAddressee> known)
{
    if (m_batch) {
        m_batch->setKnown(std::move(known));
    }
}

void BatchPage::end()
{
    m_batch.reset();
    display();
}

BatchPage::Signed BatchPage::signedBy() const
{
    return {fromQt(m_courier->text().trimmed()), fromQt(m_pad->strokes())};
}

void BatchPage::askCourier()
{
    commitLine();
    display();
    m_asked = true;
    m_courier->setFocus(Qt::OtherFocusReason);
}

void BatchPage::commitLine()
{
    if (m_batch && !m_line->text().trimmed().isEmpty() && m_batch->chosen()) {
        m_batch->setAddressee(fromQt(m_line->text()));
        m_line->clear();
    }
}

void BatchPage::scan(const QString& waybill)
{
    if (!m_batch) {
        return;
    }
    commitLine();
    m_asked = false;
    const auto done = m_batch->scan(fromQt(waybill));
    setProblem(done == ParcelBatch::Scanned::Again ? tr("This one is in the batch already.") : QString());
    display();
    if (isVisible()) {
        focusLine();
    }
    Q_EMIT changed();
}

void BatchPage::repeatAddressee()
{
    if (m_batch && m_batch->repeatAddressee()) {
        display();
        Q_EMIT changed();
    }
}

void BatchPage::toggleDamaged()
{
    if (m_batch) {
        m_batch->toggleDamaged();
        display();
        Q_EMIT changed();
    }
}

void BatchPage::takeCod()
{
    if (!m_batch) {
        return;
    }
    const auto amount = Money::parseYuan(fromQt(m_line->text()));
    if (!m_line->text().trimmed().isEmpty() && (!amount || amount->isNegative())) {
        setProblem(tr("\"%1\" is no amount in yuan.").arg(m_line->text()));
        return;
    }
    m_batch->setCod(fromQt(m_line->text()));
    m_line->clear();
    setProblem({});
    display();
    Q_EMIT changed();
}

void BatchPage::takePickupCode()
{
    if (m_batch) {
        m_batch->setPickupCode(fromQt(m_line->text()));
        m_line->clear();
        display();
        Q_EMIT changed();
    }
}

void BatchPage::addWithout()
{
    if (m_batch) {
        commitLine();
        m_batch->addWithout();
        display();
        focusLine();
        Q_EMIT changed();
    }
}

void BatchPage::removeParcel()
{
    if (m_batch && m_batch->remove()) {
        display();
        Q_EMIT changed();
    }
}

void BatchPage::move(int by)
{
    if (!m_batch || !m_batch->chosen()) {
        return;
    }
    commitLine();
    const int to = static_cast<int>(*m_batch->chosen()) + by;
    if (to >= 0 && to < m_batch->total()) {
        m_batch->choose(static_cast<std::size_t>(to));
    }
    display();
}

bool BatchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<const QKeyEvent*>(event);
        const bool bare = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        if (bare && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (bare && key->key() == Qt::Key_Plus && m_line->text().isEmpty()) {
            repeatAddressee();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void BatchPage::setProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void BatchPage::focusLine() { m_line->setFocus(Qt::OtherFocusReason); }

} // namespace frontdesk
