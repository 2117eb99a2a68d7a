#!/usr/bin/env bash
# Installs the .deb on this machine, opens a visit as a double click does, sees its window, and takes the package away
# again; looks into the .rpm. What `make package` made is taken; without it that is made first.
source "$(dirname "${BASH_SOURCE[0]}")/needs.sh"

bundle=${CARGO_TARGET_DIR:-target}/${1:-release}/bundle
compgen -G "$bundle/deb/*.deb" >/dev/null || scripts/package.sh
packages cpio dbus-daemon desktop-file-utils libglib2.0-bin rpm shared-mime-info x11-utils xauth xdg-utils xvfb
deb=$(ls -t "$bundle"/deb/*.deb | head -1)
rpm=$(ls -t "$bundle"/rpm/*.rpm | head -1)
work=$(mktemp -d)
name=$(dpkg-deb -f "$deb" Package)
mime=application/vnd.deroule.visite

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ]; }
if installed; then stop "The package $name is installed here already: remove it, then try again."; fi
clean() {
    if installed; then as_root apt-get purge -qy "$name" >/dev/null; fi
    rm -rf "$work"
}
trap clean EXIT

# A home in which nobody has chosen a program for anything.
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data XDG_CACHE_HOME=$work/home/cache
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
unset DISPLAY WAYLAND_DISPLAY

# is WHAT FOUND EXPECTED
is() { [ "$2" = "$3" ] || stop "$1: « $2 » instead of « $3 »."; printf '%s: %s\n' "$1" "$2"; }

say "Installing $deb"
dpkg-deb -f "$deb" Package Version Depends
as_root apt-get install -qy --no-install-recommends "$(realpath "$deb")"
is "The command line" "$(command -v deroule)" /usr/bin/deroule

visit="$work/Déplacement d’été à Alès.visite"
deroule sample -o "$visit"
is "The kind of a visit" "$(gio info -a standard::content-type "$visit" | sed -n 's/^ *standard::content-type: //p')" "$mime"
entry=$(xdg-mime query default "$mime")
is "What opens it" "$entry" "$(basename "$(dpkg -L "$name" | grep '\.desktop$')")"

# The title of the window that a double click on $1 opens.
double_click() {
    # shellcheck disable=SC2016
    dbus-run-session -- xvfb-run -a -s "-noreset -screen 0 1400x900x24" bash -c '
        gio open "$1"
        for _ in $(seq 300); do
            title=$(xwininfo -root -tree | sed -nE "s/^ +0x[0-9a-f]+ \"(.* – Déroulé)\": .*/\1/p" | head -1)
            [ -n "$title" ] && break
            sleep 0.1
        done
        # The window ends with its display.
        printf %s "$title" >"$2"
    ' _ "$1" "$work/title" >/dev/null 2>&1
    cat "$work/title"
}
is "A double click opens" "$(LC_ALL=C.UTF-8 double_click "$visit")" "Visite de Guillaume BASSET – Déroulé"

say "Taking it away"
as_root apt-get purge -qy "$name"
hash -r
is "Left of the command line" "$(command -v deroule || true)" ""
is "Left of its file type" "$(xdg-mime query default "$mime")" ""

say "Looking into $rpm"
mkdir "$work/rpm"
rpm -qp --requires "$rpm"
# It ends with 1 at the end of the archive too; what it wrote is compared below.
{ rpm2cpio "$rpm" || true; } | (cd "$work/rpm" && cpio -idm --quiet)
is "It holds the files of the other" "$(cd "$work/rpm" && find usr -type f -printf '%s %p\n' | sort)" \
    "$(dpkg-deb -c "$deb" | awk '/^-/ {print $3, $6}' | sort)"
"$work/rpm/usr/bin/deroule" show "$visit" >/dev/null

say "The packages work"
