#pragma once

#include "domain/item/ItemData.h"
#include "domain/item/ItemForm.h"
#include "domain/item/ParcelBatch.h"
#include "panels/support/FormBinder.h"
#include "rules/Vocabulary.h"

#include <QFrame>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace frontdesk {

class ChoiceChips;
class KeyBindings;
class KeyHintButton;

/// The form of one thing: its kind first, by one digit, and the fields that the kind has. It holds what is typed and
/// nothing else; its labels are the vocabulary's. GUI thread.
class ItemFormWidget : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the widget.
    ItemFormWidget(const Vocabulary& vocabulary, const ItemData& items, const KeyBindings& keys,
                   QWidget* parent = nullptr);

    void setForm(const ItemForm& form);
    [[nodiscard]] ItemForm form() const;
    void setTitle(const QString& title);
    /// Whether a fax can be chosen: only where a pack in force speaks of it.
    void setFaxOffered(bool offered);
    /// A waybill was scanned: it stands in its field, and the carrier that it tells of.
    void takeWaybill(const QString& waybill);
    void chooseKind(int index);
    /// An addressee out of the directory was chosen: room and company follow where nothing stands yet.
    void takeAddressee(const KnownAddressee& whom);

    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems() { m_binder->clearMarks(); }
    void focusKind(); ///< a bare digit chooses there
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< by a person
    void kindChosen();
    void saveRequested();
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field {
        QString name;
        QLabel* label;
        QLineEdit* edit;
        QLabel* problem;
    };
    void build(const KeyBindings& keys);
    void showKinds();
    void arrange();
    void followWaybill();
    [[nodiscard]] QString labelOf(const QString& field) const;

    const Vocabulary& m_vocabulary;
    const ItemData& m_data;
    QLabel* m_title = nullptr;
    ChoiceChips* m_kinds = nullptr;
    QLabel* m_kindProblem = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Field> m_fields;
    QCheckBox* m_damaged = nullptr;
    QCheckBox* m_outgoing = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
    FormBinder* m_binder = nullptr;
    QString m_carrierGiven; ///< as the waybill told it: another waybill may change it
    bool m_faxOffered = false;
};

} // namespace frontdesk
