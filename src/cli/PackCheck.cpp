#include "cli/Command.h"
#include "rules/PackChecker.h"
#include "text/ErrorText.h"

#include <QCoreApplication>
#include <limits>

namespace frontdesk {

int runPackCheck(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {}, {}, 1, std::numeric_limits<std::size_t>::max(), streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto vocabulary = shippedVocabulary();
    if (!vocabulary) {
        sayError(vocabulary.error(), streams.err);
        return exitcode::found;
    }
    const auto packs = readPacks(arguments->words(), *vocabulary, streams);
    if (!packs) {
        return exitcode::found;
    }
    std::size_t errors = 0;
    std::size_t warnings = 0;
    for (const PackFinding& finding : PackChecker{*vocabulary}.check(*packs)) {
        const bool isError = finding.severity == Severity::Error;
        ++(isError ? errors : warnings);
        const QString kind = isError ? QCoreApplication::translate("Frontdeskctl", "error")
                                     : QCoreApplication::translate("Frontdeskctl", "warning");
        streams.err << kind.toStdString() << ": " << problemText(finding.problem).toStdString() << '\n';
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 packs, %2 errors, %3 warnings"),
        {std::to_string(packs->size()), std::to_string(errors), std::to_string(warnings)});
    return errors == 0 ? exitcode::fine : exitcode::found;
}

} // namespace frontdesk
