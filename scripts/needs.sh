# What the commands need, installed where it is missing. Sourced by the others, which then stand at the root.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Nobody is there to wait for half a build, and half a build is never taken up again.
if [ -n "${CI:-}" ]; then export CARGO_INCREMENTAL=0; fi
# Debian's chromium draws the pages; nothing may fetch another one.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

# bash's own clock: seconds since the command began.
say() { printf '\n== %s (%d s)\n' "$1" "$SECONDS"; }

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    else
        stop "This needs root or sudo, once: $*"
    fi
}

# packages NAME...: Debian packages.
packages() {
    if ! command -v apt-get >/dev/null; then
        echo "No apt-get here: what these Debian packages hold must be there already: $*" >&2
        return
    fi
    local name missing=()
    for name in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" != installed ]; then
            missing+=("$name")
        fi
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "Installing ${missing[*]}"
        as_root apt-get update -q
        as_root apt-get install -qy --no-install-recommends "${missing[@]}"
    fi
}

# Rust, and a C compiler: it links, and builds the SQLite that is compiled in.
rust() {
    command -v cargo >/dev/null || stop "Rust is missing: install the toolchain that Cargo.toml names (rust-version) with rustup, then try again."
    if ! command -v cc >/dev/null; then packages build-essential; fi
}

# What the window is built on.
window_packages() {
    packages build-essential pkg-config libwebkit2gtk-4.1-dev
}

# The tools of the page, as its lock file names them.
page_tools() {
    local version="Node 20.19 or newer, with npm, is needed: install it, then try again."
    command -v npm >/dev/null || stop "$version"
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        stop "$version" "Here is $(node --version)."
    if ! cmp -s ui/package-lock.json ui/node_modules/.installed; then
        say "Installing the page's tools"
        (cd ui && npm ci --no-audit --no-fund --loglevel=error)
        cp ui/package-lock.json ui/node_modules/.installed
    fi
}

# The page, which the window's build takes in.
page() {
    page_tools
    local made=ui/dist/index.html
    local from=(ui/src ui/index.html ui/package-lock.json ui/svelte.config.js ui/tsconfig.json ui/vite.config.ts)
    if [ ! -e "$made" ] || [ -n "$(find "${from[@]}" -newer "$made" -print -quit)" ]; then
        say "Building the page"
        (cd ui && npm run build)
    fi
}

# built PROFILE: the program, as cargo left it.
built() { printf '%s/%s/deroule' "${CARGO_TARGET_DIR:-target}" "$1"; }
