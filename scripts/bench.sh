#!/usr/bin/env bash
# The figures of the README in one run on one machine: ours, those of others doing the same, and the ratio.
# What the others need is installed here and nowhere else.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

rust
window_packages
packages python3 python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
packages dbus-daemon xauth xdotool xvfb
python=target/bench/python
mkdir -p target/bench
if ! cmp -s scripts/bench/peers.txt target/bench/peers.txt; then
    say "Installing the others"
    python3 -m venv --clear "$python"
    "$python/bin/pip" install -q --disable-pip-version-check -r scripts/bench/peers.txt
    cp scripts/bench/peers.txt target/bench/peers.txt
fi

page
say "Building"
cargo build --release

say "Building a bare window of the same Tauri"
bare=target/bench/bare-window
mkdir -p "$bare"
cp -r scripts/bench/bare-window/. "$bare"
cp Cargo.lock src-tauri/desktop/src/trace.js "$bare"
cp src-tauri/icons/128x128.png "$bare/icon.png"
cargo build --release --manifest-path "$bare/Cargo.toml" --target-dir "${CARGO_TARGET_DIR:-target}"

# A room measures itself in an example named after what it measures; what others are to be measured on goes into the folder.
: >target/bench/rooms.txt
for bench in src-tauri/*/examples/*_bench.rs; do
    room=${bench#src-tauri/}
    room=${room%%/*}
    name=$(basename "$bench" .rs)
    say "$room: ${name%_bench}"
    cargo run --quiet --release -p "$room" --example "$name" -- target/bench | tee -a target/bench/rooms.txt
done

say "The program, beside others"
"$python/bin/python" scripts/bench/beside.py "$(built release)" target/bench

say "The window, beside a bare one"
NO_AT_BRIDGE=1 dbus-run-session -- xvfb-run -a -s "-noreset -screen 0 1400x900x24" \
    python3 scripts/bench/window.py "$(built release)" "$(dirname "$(built release)")/bare-window" target/bench ui/dist 2>/dev/null

# The instances of others may be measured with, but not be given away: they lie beside the repository, or nowhere.
instances=${DEROULE_SHARED:-../shared}/data/instances
if [ -d "$instances" ]; then
    say "The planner, beside PyVRP and CP-SAT"
    cargo build --quiet --release -p planner --examples
    "$python/bin/python" scripts/bench/planner.py "$(dirname "$(built release)")/examples" "$instances"
else
    echo "There is no $instances: the planner is not measured."
fi
