# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Shared by the scripts of this folder; to be sourced. Sets TOP, PYTHON, JOBS and the colours.

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JOBS=${JOBS:-$(nproc 2>/dev/null || echo 2)}

# Descriptor 3 is the terminal, also for scripts whose output goes through a pipe; it shows how far long work is.
{ : >&3; } 2>/dev/null || { if [ -t 1 ]; then exec 3>&1; else exec 3>/dev/null; fi; }

if [ -t 3 ] && [ -z "${NO_COLOR:-}" ]; then
    BOLD=$'\e[1m' DIM=$'\e[2m' RED=$'\e[31m' GREEN=$'\e[32m' CYAN=$'\e[36m' PLAIN=$'\e[0m'
else
    BOLD='' DIM='' RED='' GREEN='' CYAN='' PLAIN=''
fi

say() { printf '%s\n' "${CYAN}==>${PLAIN} ${BOLD}$*${PLAIN}"; }
fail() { printf '%s\n' "${RED}$*${PLAIN}" >&2; exit 1; }

# The first Python that has what the generator needs. Debian's own stands first: another one earlier in PATH has its own
# packages, or none.
find_python() {
    local candidate
    for candidate in "${PYTHON:-}" /usr/bin/python3 python3; do
        [ -n "$candidate" ] && "$candidate" -c 'import yaml, jinja2' >/dev/null 2>&1 && { echo "$candidate"; return; }
    done
    return 1
}

# Runs tests/install for a set of packages, then picks the Python.
install_for() {
    "$TOP/tests/install" "$1" || fail "tests/install $1 failed"
    PYTHON=$(find_python) || fail "no python3 with yaml and jinja2 was found"
    export PYTHON PYTHONDONTWRITEBYTECODE=1
}

# Runs a command. On a terminal its last line is shown while it works; its whole output appears when it fails.
quietly() {
    local title=$1 log rc=0
    shift
    log=$(mktemp)
    if [ -t 3 ]; then
        ( "$@" 2>&1 3>&-; echo $? >"$log.rc" ) </dev/null | while IFS= read -r line; do
            printf '%s\n' "$line" >>"$log"
            printf '\r\e[K  %s: %.70s' "$title" "$line" >&3
        done
        printf '\r\e[K' >&3
        rc=$(cat "$log.rc")
    else
        "$@" >"$log" 2>&1 </dev/null || rc=$?
    fi
    if [ "$rc" -ne 0 ]; then
        cat "$log" >&2
        printf '%s\n' "${RED}$title failed${PLAIN}" >&2
    else
        printf '  %s\n' "$title: ${GREEN}done${PLAIN}"
    fi
    rm -f "$log" "$log.rc"
    return "$rc"
}

# Starts a program in the background, its output in files of $work named after it, and stops it when the script ends.
start() {
    local name=$1
    shift
    "$@" >"$work/$name" 2>"$work/$name.err" 3>&- &
    children+=($!)
}

# Makes $work and sees to it that nothing is left over.
begin_work() {
    work=$(mktemp -d)
    children=()
    trap end_work EXIT
    trap 'exit 130' INT TERM
}

end_work() {
    local child
    for child in "${children[@]+"${children[@]}"}"; do
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    done
    rm -rf "$work"
}

# Waits until a started program prints a line that begins with a word, and prints the rest of that line.
wait_for_line() {
    local file=$work/$1 word=$2 line i
    for ((i = 0; i < 200; i++)); do
        line=$(sed -n "s/^$word//p" "$file" 2>/dev/null | head -n 1)
        [ -n "$line" ] && { echo "$line"; return; }
        sleep 0.1
    done
    cat "$file.err" >&2
    return 1
}
