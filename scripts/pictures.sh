#!/usr/bin/env bash
# Pictures of each screen of the program, and of the programme on paper, into docs/pictures/.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

rust
window_packages
packages imagemagick procps webkit2gtk-driver xclip xvfb
page
cargo test --workspace --test window -- --ignored pictures::

say "The programme"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
deroule=$(built debug)
"$deroule" sample -o "$work/exemple.visite"
"$deroule" sheet "$work/exemple.visite" programme -o docs/pictures/programme.png
