# shellcheck shell=sh
# Sets up what script/run and script/test need. They read this file; it is not run by itself.
#
# A set is a list of Python packages, requirements/<set>.txt, together with the system libraries it needs.
# The files in .venv/kiosk-setup/ remember what was done:
#   base        the Python and the folder that .venv was made for; written when .venv is complete
#   busy        packages are being installed; found later, it means that an installation was cut off
#   <set>       the fingerprint of the set, written last
#   <set>.off   an optional set could not be installed; it is tried again after a day
#
# Exit code 3: an administrator is needed. Exit code 1: a step failed.

set -eu
: "${root:?}" "${me:?}"

# ldconfig lives in sbin, which an ordinary user's PATH may lack.
PATH=$PATH:/usr/sbin:/sbin
venv=$root/.venv
memory=$venv/kiosk-setup

say() { printf '%s: %s\n' "$me" "$1"; }
complain() { printf '%s: %s\n' "$me" "$1" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# ---- What the system has to offer: kind|what to look for|Debian's names for it|what it is for
# Every library that the used parts of Qt link to stands here by itself. Which package brings which others along
# differs from one release to the next.

needs() {
    case $1 in
    run | test) cat <<'END'
module|ensurepip|python3-venv|the program's own Python folder
library|libglib-2.0.so.0|libglib2.0-0t64 libglib2.0-0|the base of Qt
library|libdbus-1.so.3|libdbus-1-3|the base of Qt
library|libstdc++.so.6|libstdc++6|the base of Qt
library|libz.so.1|zlib1g|the base of Qt
library|libzstd.so.1|libzstd1|the base of Qt
library|libbrotlidec.so.1|libbrotli1|the base of Qt Quick
library|libgssapi_krb5.so.2|libgssapi-krb5-2|the base of Qt Quick
library|libfontconfig.so.1|libfontconfig1|text
library|libfreetype.so.6|libfreetype6|text
library|libEGL.so.1|libegl1|drawing
library|libGL.so.1|libgl1|drawing
library|libxkbcommon.so.0|libxkbcommon0|keyboard
library|libX11.so.6|libx11-6|windows on an X screen
library|libX11-xcb.so.1|libx11-xcb1|windows on an X screen
library|libxkbcommon-x11.so.0|libxkbcommon-x11-0|windows on an X screen
library|libxcb.so.1|libxcb1|windows on an X screen
library|libxcb-cursor.so.0|libxcb-cursor0|windows on an X screen
library|libxcb-glx.so.0|libxcb-glx0|windows on an X screen
library|libxcb-icccm.so.4|libxcb-icccm4|windows on an X screen
library|libxcb-image.so.0|libxcb-image0|windows on an X screen
library|libxcb-keysyms.so.1|libxcb-keysyms1|windows on an X screen
library|libxcb-randr.so.0|libxcb-randr0|windows on an X screen
library|libxcb-render.so.0|libxcb-render0|windows on an X screen
library|libxcb-render-util.so.0|libxcb-render-util0|windows on an X screen
library|libxcb-shape.so.0|libxcb-shape0|windows on an X screen
library|libxcb-shm.so.0|libxcb-shm0|windows on an X screen
library|libxcb-sync.so.1|libxcb-sync1|windows on an X screen
library|libxcb-util.so.1|libxcb-util1|windows on an X screen
library|libxcb-xfixes.so.0|libxcb-xfixes0|windows on an X screen
library|libxcb-xkb.so.1|libxcb-xkb1|windows on an X screen
library|libwayland-client.so.0|libwayland-client0|windows on a Wayland screen
library|libwayland-cursor.so.0|libwayland-cursor0|windows on a Wayland screen
library|libwayland-egl.so.1|libwayland-egl1|windows on a Wayland screen
END
        ;;
    esac
    case $1 in
    media | test) cat <<'END'
library|libpulse.so.0|libpulse0|sound
library|libXrandr.so.2|libxrandr2|film
library|libXext.so.6|libxext6|film
library|libdrm.so.2|libdrm2|film
END
        ;;
    esac
    case $1 in
    test) cat <<'END'
command|Xvfb|xvfb|a screen for the tests
command|xauth|xauth|a screen for the tests
END
        ;;
    esac
}

lacking() { # the lines of needs that this computer does not fulfil
    _libraries=$(ldconfig -p 2>/dev/null) || _libraries=
    needs "$1" | while IFS='|' read -r _kind _what _packages _why; do
        case $_kind in
        library) case $_libraries in *"	$_what ("*) continue ;; esac ;;
        command) have "$_what" && continue ;;
        module)
            if [ -z "$python" ] || has_venv "$python" || venv_is_sound; then continue; fi
            _packages=$(venv_package "$python")
            ;;
        esac
        printf '%s|%s|%s|%s\n' "$_kind" "$_what" "$_packages" "$_why"
    done
}

package_name() { # the first of these names that apt knows, else the last
    for _name in "$@"; do
        if have apt-cache && apt-cache show --no-all-versions "$_name" >/dev/null 2>&1; then break; fi
    done
    printf '%s\n' "$_name"
}

package_names() { # from lines of needs on the standard input
    while IFS='|' read -r _kind _what _packages _why; do
        # shellcheck disable=SC2086 # the names are words
        package_name $_packages
    done | LC_ALL=C sort -u | tr '\n' ' ' | sed 's/ $//'
}

explain() { # from lines of needs on the standard input
    awk -F '|' '
        !($4 in list) { order[++count] = $4 }
        { list[$4] = list[$4] " " $2 }
        END { for (i = 1; i <= count; i++) print "    for " order[i] ":" list[order[i]] }
    '
}

find_administrator() { # sets administrator to the word that makes a command run as root; fails if there is none
    administrator=
    if [ "$(id -u)" = 0 ]; then return 0; fi
    administrator=sudo
    have sudo && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }
}

apt_get() {
    $administrator env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" 9>&-
}

ask_an_administrator() { # ask_an_administrator LINES
    if have apt-get; then
        cat <<END
Ask an administrator to give this command, then start $me again:

    apt-get update && apt-get install -y --no-install-recommends $(printf '%s\n' "$1" | package_names)
END
    else
        cat <<END
Ask an administrator to install them, then start $me again. (This is neither Debian nor Ubuntu: what
their packages are called here is not known.)
END
    fi >&2
    return 3
}

install_system_packages() { # install_system_packages LINES; fails if they could not be installed
    complain "this computer lacks:"
    printf '%s\n' "$1" | explain >&2
    if ! have apt-get || ! find_administrator; then
        ask_an_administrator "$1"
        return
    fi
    say "installing the packages $(printf '%s\n' "$1" | package_names) with ${administrator:+sudo }apt-get."
    apt_get update || complain "apt-get update failed; trying with the lists that are there."
    # Now that the lists are there, a name may have changed.
    # shellcheck disable=SC2046 # the names are words
    if ! apt_get install -y --no-install-recommends $(printf '%s\n' "$1" | package_names); then
        complain "apt-get could not install them; its own words are above."
        ask_an_administrator "$1"
        return
    fi
}

# ---- Python

# The system's Python first: it stays where it is, for every user and every service.
python_candidates() { echo /usr/bin/python3 python3 python3.14 python3.13 python3.12 python3.11; }

is_right_python() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1
}

has_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

venv_package() {
    if [ "$1" = /usr/bin/python3 ]; then
        echo python3-venv
    else
        "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

find_python() { # sets python: a right one that can make a venv, else a right one
    python=
    for _candidate in $(python_candidates); do
        is_right_python "$_candidate" || continue
        if has_venv "$_candidate"; then
            python=$_candidate
            return 0
        fi
        : "${python:=$_candidate}"
    done
    if [ -n "$python" ]; then return 0; fi
    _found=
    for _candidate in $(python_candidates); do
        _version=$("$_candidate" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null) || continue
        _found="$_found${_found:+, }$_candidate is $_version"
    done
    complain "Python 3.11, 3.12, 3.13 or 3.14 is needed; ${_found:-no Python was found}."
    complain "Install one of them together with its venv package, for example python3.11 and python3.11-venv."
    return 3
}

# ---- The program's own Python folder

base() { # what .venv must have been made for
    printf '%s\n%s\n' "$("$venv/bin/python" -V 2>/dev/null)" "$root"
}

fingerprint() {
    {
        base
        cd "$root"
        sha256sum requirements/run.txt requirements/media.txt requirements/test.txt pyproject.toml
    } | sha256sum | cut -d ' ' -f 1
}

in_place() {
    [ -f "$memory/$1" ] && [ ! -e "$memory/busy" ] && [ "$(cat "$memory/$1")" = "$(fingerprint)" ]
}

failed_lately() { [ -n "$(find "$memory/$1.off" -mmin -1440 2>/dev/null)" ]; }

venv_is_sound() {
    [ -f "$memory/base" ] && [ ! -e "$memory/busy" ] && [ "$(cat "$memory/base")" = "$(base)" ] &&
        "$venv/bin/python" -c 'import pip' >/dev/null 2>&1
}

make_venv() {
    if venv_is_sound; then return 0; fi
    if [ -e "$venv" ] || [ -L "$venv" ]; then
        say "the folder .venv is broken, unfinished or was made elsewhere; making it anew."
        rm -rf "$venv"
    else
        say "making the folder .venv with $("$python" -V)."
    fi
    if ! "$python" -m venv "$venv"; then
        complain "$python could not make the folder $venv; its own words are above."
        return 1
    fi
    mkdir -p "$memory"
    base >"$memory/base"
}

# Where to fetch from stays the user's choice; how and where to install is decided here.
forget_pip_settings() {
    for _name in $(env | sed -n 's/^\(PIP_[A-Z0-9_]*\)=.*/\1/p'); do
        case $_name in
        PIP_INDEX_URL | PIP_EXTRA_INDEX_URL | PIP_FIND_LINKS | PIP_NO_INDEX | PIP_TRUSTED_HOST) ;;
        PIP_CERT | PIP_CLIENT_CERT | PIP_PROXY | PIP_KEYRING_PROVIDER | PIP_CONFIG_FILE) ;;
        PIP_TIMEOUT | PIP_DEFAULT_TIMEOUT | PIP_RETRIES | PIP_CACHE_DIR | PIP_NO_CACHE_DIR) ;;
        *) unset "$_name" ;;
        esac
    done
    unset PYTHONHOME PYTHONPATH
    PIP_USER=no
    export PIP_USER
}

pip_install() {
    _quiet=--quiet
    if [ -t 1 ]; then _quiet=; fi
    # shellcheck disable=SC2086 # one word or none
    "$venv/bin/python" -m pip --no-input --disable-pip-version-check install $_quiet "$@" 9>&-
}

install_packages() { # install_packages SET; fails if they could not be installed
    (
        forget_pip_settings
        say "installing the Python packages of requirements/$1.txt; the first time this may take some minutes."
        pip_install --require-hashes -r "$root/requirements/$1.txt"
    )
}

install_program() {
    (
        forget_pip_settings
        pip_install --no-deps --no-build-isolation -e "$root"
    )
}

can_import() { # can_import MODULE...; silent when it can
    for _module in "$@"; do
        if ! _words=$("$venv/bin/python" -c "import $_module" 2>&1 9>&-); then
            printf '%s\n' "$_words" >&2
            return 1
        fi
    done
}

set_up_needed() { # set_up_needed SET [WANTED-SET]; ends the script if it cannot be done
    if in_place "$1" && [ -z "$(lacking "$1")" ]; then return 0; fi
    find_python || exit
    if [ -n "$(lacking "$1")" ]; then
        # What the wanted set lacks comes along, so that an administrator is asked once.
        install_system_packages "$(for _set in "$@"; do lacking "$_set"; done)" || exit
    fi
    make_venv || exit
    : >"$memory/busy"
    if ! install_packages "$1" || ! install_program; then
        complain "the Python packages could not be installed; pip's own words are above. Is the network there?"
        exit 1
    fi
    if ! can_import PySide6.QtQuick; then
        complain "Qt is installed but does not start; its own words are above."
        exit 1
    fi
    rm -f "$memory/busy"
    fingerprint >"$memory/$1"
}

set_up_wanted() { # set_up_wanted SET MODULE...; says so if it cannot be done
    _set=$1
    shift
    if in_place "$_set" || failed_lately "$_set" || [ ! -w "$memory" ]; then return 0; fi
    rm -f "$memory/$_set.off"
    _lines=$(lacking "$_set")
    if [ -n "$_lines" ]; then install_system_packages "$_lines" || true; fi
    : >"$memory/busy"
    if install_packages "$_set" && can_import "$@"; then
        fingerprint >"$memory/$_set"
    else
        : >"$memory/$_set.off"
        complain "the program runs, but without its $_set part. That part is tried again after a day, or as soon as"
        complain "the file .venv/kiosk-setup/$_set.off is removed."
    fi
    rm -f "$memory/busy"
}

set_up() { # set_up SET [WANTED-SET MODULE...]; the modules are those that the wanted set must bring
    python=
    if in_place "$1" && [ -z "$(lacking "$1")" ] &&
        { [ $# -eq 1 ] || in_place "$2" || failed_lately "$2"; }; then
        if [ $# -eq 1 ] || in_place "$2"; then
            say "everything is in place."
        else
            say "everything is in place except the $2 part (see .venv/kiosk-setup/$2.off)."
        fi
        return 0
    fi
    # Only one set-up at a time; who had to wait finds the work done.
    exec 9<"$root"
    if have flock && ! flock -n 9; then
        say "another set-up is at work; waiting for it."
        flock 9
    fi
    set_up_needed "$1" ${2+"$2"}
    shift
    if [ $# -gt 0 ]; then set_up_wanted "$@"; fi
    exec 9<&-
    say "the set-up is done."
}
