#!/usr/bin/env bash
# The packages for Debian, Ubuntu, Fedora and their like: target/release/bundle/.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

rust
window_packages
page

say "Building"
cargo build --release

tools=scripts/package
if ! cmp -s "$tools/package-lock.json" "$tools/node_modules/.installed"; then
    say "Installing what makes packages"
    (cd "$tools" && npm ci --no-audit --no-fund --loglevel=error)
    cp "$tools/package-lock.json" "$tools/node_modules/.installed"
fi

say "Packing"
# Names of packages are written without accents.
"$tools/node_modules/.bin/tauri" bundle --bundles deb,rpm --config '{"productName": "deroule"}'

# Both programs hold the same sheets, fonts and communes: a wide window stores them once. The bundler knows gzip alone for .deb.
say "Packing the .deb anew"
for package in "${CARGO_TARGET_DIR:-target}"/release/bundle/deb/*.deb; do
    parts=$(mktemp -d)
    package=$(realpath "$package")
    (cd "$parts" && ar x "$package")
    gzip -dc "$parts/data.tar.gz" | xz --lzma2=preset=6,dict=128MiB >"$parts/data.tar.xz"
    rm "$package"
    ar rcD "$package" "$parts/debian-binary" "$parts/control.tar.gz" "$parts/data.tar.xz"
    rm -r "$parts"
done

say "Made"
most=$((25 * 1024 * 1024))
for package in "${CARGO_TARGET_DIR:-target}"/release/bundle/{deb/*.deb,rpm/*.rpm}; do
    size=$(stat -c %s "$package")
    printf '%s  %d kB\n' "$package" $((size / 1024))
    [ "$size" -le "$most" ] || stop "$package is larger than 25 MB."
done
