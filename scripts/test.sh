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
packages at-spi2-core chromium dbus-daemon procps python3-pyatspi webkit2gtk-driver xclip xvfb
# Elsewhere than on Debian; without them the window's tests would leave themselves out.
for tool in Xvfb WebKitWebDriver; do
    command -v "$tool" >/dev/null || stop "$tool is missing: the window cannot be tested."
done

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

# One feature set and one target folder from here on.
say "The rooms, the walls, the command line, the real window"
cargo test "${locked[@]}" --workspace --no-fail-fast

say "The page in a browser, by keyboard and for assistive technology"
npm_run test:pages

say "Everything passed"
