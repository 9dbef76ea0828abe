#!/bin/bash
# Checks the style of the tree: docs/style.md says what and why.
#
#   scripts/check_style.sh             clang-format (where it is installed), scripts/check_source.py
#   scripts/check_style.sh --format    only clang-format
#   scripts/check_style.sh --full      also clang-tidy and clazy, on the C++ files changed since --base
#   scripts/check_style.sh --full --all                on all of them (15 to 25 s a file)
#   scripts/check_style.sh --full --base REVISION      since that revision (default: where the branch left origin/main)
#
# clang-format, clang-tidy and clazy come with scripts/setup --checks; CI does without them, and says so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

die() { printf 'check_style: %s\n' "$*" >&2; exit 2; }

full=no
all=no
source=yes
base=
while [ $# -gt 0 ]; do
    case "$1" in
        --full) full=yes ;;
        --format) source=no ;;
        --all) all=yes ;;
        --base)
            [ -n "${2:-}" ] || die "--base wants a revision"
            base="$2"
            shift
            ;;
        -h | --help) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
        *) die "unknown option $1 (see scripts/check_style.sh --help)" ;;
    esac
    shift
done

failed=0
fail() { printf 'check_style: %s\n' "$*" >&2; failed=1; }

mapfile -t files < <(find src tests -type f \( -name '*.h' -o -name '*.cpp' \) | sort)
[ "${#files[@]}" -gt 0 ] || die "no C++ files found"

if command -v clang-format >/dev/null; then
    # Another major version breaks lines elsewhere.
    if clang-format --version | grep -q 'version 14\.'; then
        unformatted="$(clang-format --dry-run -Werror "${files[@]}" 2>&1 | sed -n 's/^\([^: ]*\):.*error: .*/\1/p' | sort -u || true)"
        [ -z "$unformatted" ] || fail $'not formatted, run clang-format -i on:\n'"$unformatted"
        echo "check_style: clang-format looked at ${#files[@]} files"
    else
        echo "check_style: clang-format SKIPPED: not version 14 but $(clang-format --version)"
    fi
elif [ "$full" = yes ]; then
    fail "no clang-format: run scripts/setup --checks"
else
    echo "check_style: clang-format SKIPPED: not installed (scripts/setup --checks installs it)"
fi

if [ "$source" = yes ]; then
    python3 scripts/check_source.py || failed=1
fi

if [ "$full" = yes ]; then
    for tool in clang-tidy clazy-standalone; do
        command -v "$tool" >/dev/null || die "no $tool: run scripts/setup --checks"
    done
    # A tool whose list of checks is empty would find everything in order.
    # Without our .clang-tidy only the analyzer's would be left.
    checks="$(clang-tidy --list-checks | grep '^    ' | grep -vc clang-analyzer || true)"
    [ "$checks" -ge 50 ] || die "clang-tidy has $checks checks enabled: .clang-tidy is damaged or not found"
    level="level0,level1,no-qproperty-without-notify"
    checks="$(clazy-standalone --list-checks --checks="$level" | grep -c '^    ' || true)"
    [ "$checks" -ge 30 ] || die "clazy has $checks checks enabled"

    if [ "$all" = yes ]; then
        mapfile -t units < <(find src tests -type f -name '*.cpp' | sort)
    else
        if [ -z "$base" ]; then
            base="$(git merge-base HEAD origin/main 2>/dev/null)" || die "no origin/main: say --base REVISION or --all"
        fi
        mapfile -t units < <({ git diff --name-only --diff-filter=d "$base" -- 'src/*.cpp' 'tests/*.cpp' 'src/*.h' 'tests/*.h'
                               git ls-files --others --exclude-standard -- 'src/*.cpp' 'tests/*.cpp'; } |
            sed 's/\.h$/.cpp/' | sort -u | while read -r file; do [ -f "$file" ] && echo "$file"; done)
    fi
    if [ "${#units[@]}" -eq 0 ]; then
        echo "check_style: no C++ file changed since $base"
    else
        echo "check_style: clang-tidy and clazy on ${#units[@]} files"
        # A build folder of its own: no unity files, no precompiled headers of g++, generated headers made.
        prepared="$(cmake --preset lint 2>&1 && cmake --build --preset lint --target autogen 2>&1)" || die "no build folder: $prepared"
        here="$(pwd)"
        printf '%s\n' "${units[@]}" | xargs -P "$(nproc)" -n 1 clang-tidy -p build/lint --quiet \
            --warnings-as-errors='*' --header-filter="^$here/(src|tests)/" || fail "clang-tidy complains"
        # clazy reports warnings and exits with 0: what it says decides.
        report="$(printf '%s\n' "${units[@]}" | xargs -P "$(nproc)" -n 4 clazy-standalone -p build/lint --checks="$level" \
            --header-filter="^$here/(src|tests)/" --extra-arg=-Wno-error 2>&1 || true)"
        if grep -E '(warning|error):' <<<"$report"; then
            fail "clazy complains"
        fi
    fi
fi

[ "$failed" -eq 0 ] && echo "check_style: clean"
exit "$failed"
