#pragma once

#include "base/TimeZone.h"
#include "domain/desk/SearchHits.h"

#include <QWidget>

class QLabel;

namespace frontdesk {

class Chip;
class Theme;

/// One hit in full, beside the list: who, when, number and place, and all that was written down. GUI thread.
class SearchPreview : public QWidget {
    Q_OBJECT
public:
    explicit SearchPreview(const Theme& theme, QWidget* parent = nullptr);

    void display(const SearchHit* hit, const TimeZone& zone, UtcTime now, bool showNumbers);

private:
    const Theme& m_theme;
    QLabel* m_title;
    Chip* m_state;
    QLabel* m_facts;
    QLabel* m_words;
};

} // namespace frontdesk
