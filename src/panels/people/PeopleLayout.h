#pragma once

class QFrame;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace frontdesk {

class Theme;

// What the pages of the people share.

[[nodiscard]] QLabel* peopleLabel(QWidget* parent, const char* styleClass = nullptr);
/// Hidden while there is nothing to tell.
[[nodiscard]] QLabel* peopleProblem(QWidget* parent, const char* objectName);

/// A card in the middle of a page, with the layout of what is in it. fitPeopleCard() once more when the text size
/// changes.
struct PeopleCard {
    QFrame* frame = nullptr;
    QVBoxLayout* layout = nullptr;
};
[[nodiscard]] PeopleCard peopleCard(QWidget* page);
void fitPeopleCard(const PeopleCard& card, const Theme& theme);

} // namespace frontdesk
