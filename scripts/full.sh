#!/usr/bin/env bash
# The proofs that are too slow or too heavy for every submission. Goes on after a failure, and says at the end what
# passed, what failed and what was left out.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

shared=${DEROULE_SHARED:-../shared}
work=target/full
passed=() failed=() left=()

# proof NAME COMMAND...
proof() {
    local name=$1
    shift
    say "$name"
    if "$@"; then passed+=("$name"); else failed+=("$name"); fi
}

without() { left+=("$1: $2"); }

# A Python of our own, with pip.
python_here() {
    packages python3 python3-venv
    [ -x "$work/python/bin/python" ] || python3 -m venv "$work/python"
}

# The program as it is given away: one build for the proofs and for the packages.
release() {
    cargo build --release
}

# Calendars of the test visits, and of the example for each audience.
calendars() {
    local to=$work/calendars audience
    rm -rf "$to" && mkdir -p "$to"
    cargo run --quiet -p ics --example samples -- "$to" || return
    for audience in public participants internal drivers; do
        "$deroule" calendar "$work/exemple.visite" --audience "$audience" -o "$to/exemple-$audience.ics" || return
        "$deroule" calendar "$work/exemple.visite" --audience "$audience" --legs --in en \
            -o "$to/exemple-$audience-legs.ics" || return
    done
}

ten_readers() {
    calendars || return
    rm -rf "$work/check-ics" && cp -r "$shared/check/ics" "$work/check-ics" && chmod -R u+w "$work/check-ics" || return
    (cd "$work/check-ics" && ./setup && ./selftest) || return
    "$work/check-ics/check-ics" "$work"/calendars/*.ics && nine_readers "$work"/calendars/sans-fin/*.ics
}

# An event whose duration nobody knows has no end, and ends where it starts (RFC 5545, 3.6.1). khal alone gives it an hour: there
# its word is left out, and only there.
nine_readers() {
    local said=$work/check-ics/sans-fin.txt
    "$work/check-ics/check-ics" "$@" | tee "$said"
    if grep FAIL "$said" | grep -qv '^ *khal import '; then return 1; fi
    grep -q '^ *libical .* OK' "$said"
}

# Five versions of a visit with moves, removals, renames, another day, another zone, and all of it cancelled: each calendar of each
# person against the ten readers, and as an update of the one before.
chain_of_versions() {
    local to=$PWD/$work/chain version before file name
    rm -rf "$to" && mkdir -p "$to" || return
    [ -x "$work/check-ics/check-ics" ] || return
    DEROULE_CHAIN=$to cargo test --quiet --test cli -- --exact versions::a_chain_of_versions_updates_and_cancels_every_calendar ||
        return
    for version in 1 2 3 4 5; do
        "$work/check-ics/check-ics" "$to/v$version"/*.ics || return
        before=$((version - 1))
        for file in "$to/v$before"/*.ics; do
            [ -e "$file" ] || continue
            name=$(basename "$file")
            "$work/check-ics/check-ics" --only none --update "$file" "$to/v$version/$name" || return
        done
    done
}

# What only the office may read, so that a sheet for the public can be searched for all of it.
internal_words() {
    "$deroule" show "$work/exemple.visite" --outline |
        sed -nE 's/^ *note (internal|drivers|participants) //p; s/^ *: phone //p; s/.*<([^>]*@[^>]*)>.*\{staff\}.*/\1/p'
}

sheets() {
    local check=("$work/python/bin/python" "$shared/check/print/check-pdf") hidden=() word
    python_here || return
    "$work/python/bin/pip" install -q --disable-pip-version-check pikepdf || return
    while IFS= read -r word; do hidden+=(--not-text "$word"); done < <(internal_words)
    [ ${#hidden[@]} -gt 8 ] || { echo "the example has no internal words to look for" >&2; return 1; }
    "$deroule" sheet "$work/exemple.visite" programme -o "$work/programme.pdf" || return
    "$deroule" sheet "$work/exemple.visite" deroule -o "$work/deroule.pdf" || return
    "${check[@]}" "$work/programme.pdf" --pages 1 --text 12h15 "${hidden[@]}" --ua --a3 --attachment visite.ics \
        --fonts-embedded --outline --lang fr || return
    "${check[@]}" "$work/deroule.pdf" --text 12h15 --ua --a2 --fonts-embedded --outline --lang fr || return
    local sheet
    for sheet in livret livret-a5 conducteur delegation contacts chevalets; do
        "$deroule" sheet "$work/exemple.visite" "$sheet" -o "$work/$sheet.pdf" || return
        "${check[@]}" "$work/$sheet.pdf" --ua --a2 --fonts-embedded --outline --lang fr || return
    done
}

# The documents as a word processor sees them: opened, written as text, and the head of the table on each page of a long day.
documents() {
    local to=$work/documents name
    rm -rf "$to" && mkdir -p "$to"
    "$deroule" sheet "$work/exemple.visite" programme -o "$to/programme.docx" || return
    "$deroule" sheet "$work/exemple.visite" deroule -o "$to/deroule.docx" || return
    { echo '= 2020-09-21'; echo '!06:00 Début ; 5'; for name in $(seq 60); do echo "Étape $name ; 10"; done; } >"$to/long.txt"
    "$deroule" import "$to/long.txt" -o "$to/long.visite" || return
    "$deroule" sheet "$to/long.visite" deroule -o "$to/long.docx" || return
    (cd "$to" && soffice --headless --convert-to pdf ./*.docx >/dev/null) || return
    for name in programme deroule long; do
        pdftotext -layout "$to/$name.pdf" "$to/$name.txt" || return
    done
    grep -q 12h15 "$to/programme.txt" && grep -q 12h15 "$to/deroule.txt" || return
    ! grep -qi plancher "$to/programme.txt" || return
    local pages heads
    pages=$(pdfinfo "$to/long.pdf" | sed -n 's/^Pages: *//p')
    heads=$(grep -c 'DURÉE' "$to/long.txt")
    echo "long.docx: $pages pages, $heads heads"
    [ "$pages" -gt 1 ] && [ "$heads" -eq "$pages" ]
}

# Five times the two hundred kills of the store's own test: the moments are the same, what they hit is not.
thousand_kills() {
    local round
    for round in 1 2 3 4 5; do
        echo "round $round of 5"
        cargo test --quiet -p store --test store kill || return
    done
}

# Left out where neither engine can be had.
real_engines() {
    local name="Ways asked of OSRM and of Valhalla themselves" code=0
    say "$name"
    python_here && packages osmium-tool || code=$?
    [ $code -ne 0 ] || "$work/python/bin/python" scripts/real-engines.py "$deroule" "$work/engines" || code=$?
    case $code in
    0) passed+=("$name") ;;
    75) without "$name" "no wheel of them can be had" ;;
    *) failed+=("$name") ;;
    esac
}

packages_work() { scripts/package.sh && scripts/package-test.sh; }

long_properties() {
    PROPTEST_CASES=${PROPTEST_CASES:-5000} cargo test -p domain -p text -p import -p ics -p store
}

# Every kind of proposal beside every way by hand, up to eight stops, and the days of twenty and thirty: slow without optimisation.
heavy_days() {
    PROPTEST_CASES=${PROPTEST_CASES:-5000} cargo test --release -p planner -- --include-ignored
}

rust
mkdir -p "$work"
deroule=$(built release)

window_packages
page
proof "The program: release build" release
if [ -x "$deroule" ]; then
    rm -f "$work/exemple.visite"
    "$deroule" sample -o "$work/exemple.visite"
fi
proof "The command line without the window: lints" cargo clippy -p deroule --all-targets --no-default-features -- -D warnings

if [ -d "$shared/check" ]; then
    packages python3 python3-venv poppler-utils
    proof "The reference day through the command line" "$shared/check/reference-day" "$deroule"
    proof "Programmes of others: found, not invented" "$shared/check/import-score" "$deroule" "$shared/data/programmes" --min-f1 0.97
    proof "Calendars of others" scripts/wild-calendars.py "$deroule" "$shared/data/ics"
    proof "Our calendars in ten readers" ten_readers
    proof "A chain of versions, each calendar an update of the one before" chain_of_versions
    proof "Our sheets: what they hold, what they must not, how they are made" sheets
    if command -v soffice >/dev/null; then
        proof "Our documents in a word processor" documents
    else
        without "Our documents in a word processor" "LibreOffice is not installed"
    fi
else
    for name in "The reference day" "Programmes of others" "Calendars of others" "Ten calendar readers" "The sheets' inspection"; do
        without "$name" "there is no $shared/check"
    done
fi

proof "A thousand kills" thousand_kills
proof "Properties, many more cases" long_properties
proof "Proposals beside every way by hand; days of twenty and thirty stops, proved" heavy_days

real_engines
proof "Packages: made, installed, a visit opened by a double click, removed" packages_work

if cargo deny --version >/dev/null 2>&1; then
    proof "Licences and sources of what is built in" cargo deny check licenses bans sources
else
    without "Licences and sources of what is built in" "cargo-deny is not installed"
fi

say "Ran"
[ ${#passed[@]} -eq 0 ] || printf 'passed    %s\n' "${passed[@]}"
[ ${#failed[@]} -eq 0 ] || printf 'FAILED    %s\n' "${failed[@]}"
[ ${#left[@]} -eq 0 ] || printf 'left out  %s\n' "${left[@]}"
printf '%d passed, %d failed, %d skipped\n' ${#passed[@]} ${#failed[@]} ${#left[@]}
[ ${#failed[@]} -eq 0 ]
