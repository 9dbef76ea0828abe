#include "domain/complaint/ComplaintMerge.h"

#include <set>

namespace frontdesk {

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

} // namespace frontdesk
