#include "domain/complaint/ComplaintMerge.h"

#include <algorithm>
#include <array>
#include <set>

namespace frontdesk {

namespace {

/// Fields in which words of two people can stand one behind the other.
constexpr std::array<std::string_view, 9> wordyFields{"issue",  "summary",           "real_intent",
                                                      "demand", "customer_deadline", "severity_reason",
                                                      "note",   "customer_name",     "place"};

std::string bothTexts(const ComplaintMerge::Conflict& conflict)
{
    if (conflict.theirs.find(conflict.mine) != std::string::npos) {
        return conflict.theirs;
    }
    if (conflict.mine.find(conflict.theirs) != std::string::npos) {
        return conflict.mine;
    }
    return conflict.theirs + (conflict.field == "issue" ? "\n" : " / ") + conflict.mine;
}

} // namespace

ComplaintMerge ComplaintMerge::of(const ComplaintForm& base, const ComplaintForm& mine, const ComplaintForm& theirs)
{
    // An image leaves out what is empty, so a field counts when any of the three has it.
    RecordImage before;
    RecordImage ours;
    RecordImage saved;
    base.writeTo(before, {});
    mine.writeTo(ours, {});
    theirs.writeTo(saved, {});
    std::set<std::string> names;
    for (const RecordImage* image : {&before, &ours, &saved}) {
        for (const auto& [name, text] : image->fields()) {
            names.insert(name);
        }
    }

    ComplaintMerge merge;
    RecordImage merged;
    for (const std::string& name : names) {
        const std::string was = before.get(name);
        const std::string my = ours.get(name);
        const std::string their = saved.get(name);
        merged.set(name, their == was ? my : their);
        if (my != was && their != was && my != their) {
            merge.conflicts.push_back({name, was, my, their});
        }
    }
    merge.form = ComplaintForm::readFrom(merged, {});
    return merge;
}

bool ComplaintMerge::canTakeBoth(std::string_view field)
{
    return std::find(wordyFields.begin(), wordyFields.end(), field) != wordyFields.end();
}

void ComplaintMerge::take(const Conflict& conflict, Take taken)
{
    RecordImage image;
    form.writeTo(image, {});
    const bool isBoth = taken == Take::Both && canTakeBoth(conflict.field);
    image.set(conflict.field, isBoth ? bothTexts(conflict) : taken == Take::Theirs ? conflict.theirs : conflict.mine);
    form = ComplaintForm::readFrom(image, {});
}

} // namespace frontdesk
