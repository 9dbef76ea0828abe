#pragma once

#include <string>
#include <vector>

namespace frontdesk {

/// One way to reach somebody, as typed.
struct ContactForm {
    std::string kind = "mobile"; ///< ContactKind's words. What is typed decides between the kinds of numbers
    std::string value = {};      ///< empty: the row is left out
    std::string label = {};      ///< "office", "wife's"
    std::string disclose = "ask";
    bool operator==(const ContactForm&) const = default;
};

/// One place of somebody, as typed.
struct PlaceLinkForm {
    std::string place = {};           ///< a number such as "3-1203"; empty: the row is left out
    std::string relation = "contact"; ///< PlaceRelation's words
    std::string mayBeTold = {};       ///< what this person may be told of the place: "fees, repairs"
    std::string disclose = "ask";
    bool operator==(const PlaceLinkForm&) const = default;
};

/// What stands in the fields of a person or company, as typed. A test gives it to Party::from() and looks at the
/// problems; DirectoryService::add() and the import take it as it is.
struct PartyForm {
    std::string kind = "person"; ///< PartyKind's words
    std::string name;
    std::string title;          ///< "mr", "ms", or a post as typed
    std::string role = "other"; ///< PartyRole's words
    std::string company;        ///< a name; a company that the directory does not have is entered with it
    std::string plates;         ///< with blanks or commas between
    std::string preferences;
    std::string note;
    std::string initials; ///< of a colleague; empty: those of the name
    std::vector<std::string> tags;
    std::vector<ContactForm> contacts;
    std::vector<PlaceLinkForm> places;
    bool operator==(const PartyForm&) const = default;
};

} // namespace frontdesk
