#pragma once

#include "domain/pack/Manual.h"

#include <QPlainTextEdit>
#include <map>
#include <utility>
#include <vector>

namespace frontdesk {

class Theme;

/// The manual as it was read, with the clauses of the entry at hand marked and in sight. Plain text. GUI thread.
class ManualView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ManualView(const Theme& theme, QWidget* parent = nullptr);

    void setManual(const std::optional<Manual>& manual);
    void mark(const std::vector<int>& clauses);

private:
    const Theme& m_theme;
    std::map<int, std::pair<int, int>> m_places; ///< of clauses, begin and end in the document
};

} // namespace frontdesk
