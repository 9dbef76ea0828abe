#pragma once

#include "panels/pack/PackPorts.h"
#include "panels/pack/PackShelf.h"
#include "panels/pack/ReviewDesk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace frontdesk {

class KeyHintButton;

/// The last look before a draft is published: its name, what changes at the desk moment by moment, which clauses have
/// no entry, and what stands in the way. GUI thread.
class PublishPage : public QWidget {
    Q_OBJECT
public:
    PublishPage(const PackPorts& ports, ReviewDesk& desk, const PackShelf& shelf, QWidget* parent = nullptr);

    void begin();
    void enter();
    void publish();
    void retranslate();

Q_SIGNALS:
    void published(const QString& pack, const QString& words);
    void backRequested();

private:
    void refuse(const Error& error);
    void takeWording();

    PackPorts m_with;
    ReviewDesk& m_desk;
    const PackShelf& m_shelf;
    bool m_busy = false;
    QLabel* m_title;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QCheckBox* m_follow;
    QLabel* m_problems;
    KeyHintButton* m_wording;
    QLabel* m_changesLabel;
    QPlainTextEdit* m_changes;
    KeyHintButton* m_publish;
    KeyHintButton* m_back;
};

} // namespace frontdesk
