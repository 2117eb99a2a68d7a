#!/usr/bin/env bash
# Every check, the quick ones first. Ends at the first stage that fails, with its code.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

# A snapshot that differs is a failure to look at, not a file to write.
export INSTA_UPDATE=no
# Where nobody adds a dependency, the lock file must be the one of the manifests.
locked=()
if [ -n "${CI:-}" ]; then locked=(--locked); fi

npm_run() { (cd ui && npm run --silent "$@"); }

rust
for part in fmt clippy; do
    cargo "$part" --version >/dev/null 2>&1 || stop "cargo $part is missing: rustup component add rustfmt clippy"
done
window_packages
packages at-spi2-core chromium dbus poppler-utils webkit2gtk-driver xauth xvfb

say "Form"
cargo fmt --all --check

say "The domain alone: with nobody else's features, it must do without a clock and without serde"
cargo test "${locked[@]}" -p domain

page_tools
say "The page: style, types, tests"
npm_run lint
npm_run check
npm_run test
page

say "Lints"
cargo clippy "${locked[@]}" --workspace --all-targets -- -D warnings
cargo clippy "${locked[@]}" --workspace --test window -- -D warnings

# One feature set and one target folder from here on: --workspace even where a single test is meant.
say "The rooms, the walls, the command line"
cargo test "${locked[@]}" --workspace --no-fail-fast

say "The page in a browser, by keyboard and for assistive technology"
npm_run test:pages

# Without -noreset the display forgets itself when its last window closes, and the next one cannot connect.
say "The real window"
dbus-run-session -- xvfb-run -a -s "-noreset -screen 0 1400x900x24" \
    cargo test "${locked[@]}" --workspace --test window -- --test-threads=1

say "Everything passed"
