#!/usr/bin/env bash
# Opens the example visit; without a display does the main job from the terminal. A second call builds nothing again.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

visit=out/exemple.visite
deroule=$(built debug)

example() {
    mkdir -p out
    if [ ! -e "$visit" ]; then "$deroule" sample -o "$visit"; fi
}

rust
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    window_packages
    page
    cargo build
    example
    exec "$deroule" open "$visit"
fi

echo "No display: building the command line alone."
cargo build --no-default-features
example
"$deroule" show "$visit" >out/agenda.txt
"$deroule" calendar "$visit" -o out/visite.ics
"$deroule" sheet "$visit" programme -o out/programme.pdf
"$deroule" sheet "$visit" deroule -o out/deroule.pdf
cat out/agenda.txt
cat <<END

In out/: agenda.txt (above), visite.ics (the public calendar), programme.pdf (to hand out), deroule.pdf (for those who
run the day), exemple.visite (the visit itself; what next: $deroule --help).
END
