#!/usr/bin/env bash
# drag.sh HEADROOM HEADROOM-CLI: a server is dragged from the catalogue to a full feed (refused), to the free place (taken), taken
# back, placed again by the keyboard alone and saved. The saved file is the witness.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/lib.sh
source "$here/../../packaging/lib.sh"
program=$1
cli=$2

scratch=$(mktemp -d)
processes=()
clean_up() {
    local status=$? process
    for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf -- "$scratch"
    exit "$status"
}
trap clean_up EXIT

runtime_folder
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_CACHE_HOME=$scratch/cache
export HEADROOM_THEME=light HEADROOM_LANGUAGE=en
start_display 1440x900x24 "$scratch"
plan=$scratch/plan.headroom
"$cli" convert "$root/resources/samples/podcast-clips.json" "$plan"

"$program" "$plan" >"$scratch/log" 2>&1 &
processes+=("$!")
patiently 60 xdotool search --onlyvisible --name Headroom >/dev/null 2>&1 || die "No window appeared within a minute."
sleep 2

# servers: how many servers the saved plan holds.
servers() {
    "$cli" convert "$plan" "$scratch/plan.json" && grep -c '"name": *"gpu-' "$scratch/plan.json"
}
saved_with() { [[ $(servers) == "$1" ]]; }
drag_to() {
    xdotool mousemove 110 286
    sleep 0.2
    xdotool mousedown 1
    sleep 0.2
    xdotool mousemove 120 289
    sleep 0.1
    xdotool mousemove 140 292
    sleep 0.2
    for i in 1 2 3 4 5 6 7 8; do
        xdotool mousemove $((140 + ($1 - 140) * i / 8)) $((292 + ($2 - 292) * i / 8))
        sleep 0.05
    done
    sleep 0.4
    xdotool mouseup 1
    sleep 0.6
}
save() {
    xdotool key ctrl+s
    sleep 0.6
}

[[ $(servers) == 7 ]] || die "The sample no longer holds 7 servers."
xdotool mousemove 110 196 click 1
sleep 0.3
xdotool type SR650a
sleep 0.6

drag_to 400 500 # A01 is at its planned limit
save
saved_with 7 || die "A refused drop changed the plan."

drag_to 640 560 # A02, U7-U8
save
patiently 5 saved_with 8 || die "The dropped server is not in the saved file."

xdotool key ctrl+z
sleep 0.4
save
patiently 5 saved_with 7 || die "Ctrl+Z did not take the server back."

# Under X11 the standard keys for deleting hold Ctrl+D too; here it duplicates, into the rack that has power left.
xdotool mousemove 320 592 click 1
sleep 0.4
xdotool key ctrl+d
sleep 0.4
save
patiently 5 saved_with 8 || die "Ctrl+D did not duplicate the selected server."
xdotool key ctrl+z
sleep 0.4
save
patiently 5 saved_with 7 || die "Ctrl+Z did not take the duplicate back."

# By keyboard alone: the palette finds the server, the ghost starts where it fits, Enter places it.
xdotool key ctrl+k
sleep 0.4
xdotool type "place SR650a"
sleep 0.4
xdotool key Return
sleep 0.5
xdotool key Return
sleep 0.5
save
patiently 5 saved_with 8 || die "The server placed by keyboard is not in the saved file."

# Quit in the ordinary way, maximised, it starts again with the arrangement it kept.
xdotool key ctrl+q
wait "${processes[-1]}" || die "It did not quit in order."
"$program" "$plan" >"$scratch/log" 2>&1 &
processes+=("$!")
patiently 60 xdotool search --onlyvisible --name Headroom >/dev/null 2>&1 || die "No window at the second start."
sleep 3
kill -0 "${processes[-1]}" 2>/dev/null || die "The second start ended by itself."
xdotool mousemove 320 592 click 1
sleep 0.4
xdotool key Delete
sleep 0.4

# Killed with unsaved work, the next start offers it back.
sleep 3
kill -KILL "${processes[-1]}"
wait "${processes[-1]}" 2>/dev/null || true
find "$XDG_DATA_HOME" -name '*.headroom' | grep -q . || die "The killed program left no recovery copy."
say "dragged, refused, dropped, undone, placed by keyboard, saved, killed, kept"
