# Shared by the scripts of this folder and by .ci/run; sourced, never run.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() {
    say "$*"
    exit 2
}

# packages GROUP...: names of the packages in these groups of dependencies.txt.
packages() {
    local wanted=" $* " group name
    while read -r group name _; do
        [[ $group && $group != \#* && $wanted == *" $group "* ]] && printf '%s\n' "$name"
    done <"$root/packaging/dependencies.txt"
    return 0
}

# reason PACKAGE: why we need it.
reason() {
    local group name words
    while read -r group name words; do
        if [[ $group != \#* && $name == "$1" ]]; then
            printf '%s\n' "$words"
            return
        fi
    done <"$root/packaging/dependencies.txt"
}

# missing GROUP...: those of the groups' packages that are not installed. One question to dpkg for all of them.
missing() {
    local -a wanted
    mapfile -t wanted < <(packages "$@")
    local -A installed=()
    local name status
    while read -r name status; do
        [[ $status == installed ]] && installed[$name]=1
    done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null)
    for name in "${wanted[@]}"; do
        [[ ${installed[$name]:-} ]] || printf '%s\n' "$name"
    done
}

# install_missing install|report GROUP...: installs what the groups lack, or only reports it and exits 2.
install_missing() {
    local mode=$1
    shift
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: install what packaging/dependencies.txt lists by your own means. Going on."
        return
    fi
    local -a lacking
    mapfile -t lacking < <(missing "$@")
    ((${#lacking[@]})) || return 0

    say "Missing packages:"
    local name
    for name in "${lacking[@]}"; do
        say "  $(printf '%-24s' "$name") $(reason "$name")"
    done
    if [[ $mode == report ]]; then
        say "Nothing was installed (--no-install). To install them:"
        say "  sudo apt-get install --no-install-recommends ${lacking[*]}"
        exit 2
    fi

    local -a as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || die "Installing needs root and there is no sudo. As root: apt-get install --no-install-recommends ${lacking[*]}"
        as_root=(sudo)
        say "They come from the system's own package sources; sudo may ask for your password."
    fi
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q)
    "${apt[@]}" update >&2 || say "The package lists could not be refreshed; trying with those at hand."
    "${apt[@]}" install -y --no-install-recommends "${lacking[@]}" >&2 ||
        die "apt-get could not install them (see above). Remedy that and start again."
}

# How many compilers may run at once: one a core, and about 1 GB of memory each.
parallel_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || true)
    ((${memory:-0} >= 1)) || memory=1
    echo $((cores < memory ? cores : memory))
}

# build PRESET [TARGET...]: configures when needed, then builds. Silent about a build that is up to date.
build() {
    local preset=$1 folder=$root/build/$1
    shift
    local home
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null || true)
    if [[ $home && $home != "$root" ]]; then
        say "build/$preset was made for $home; starting it afresh."
        rm -rf -- "$folder"
    fi
    if [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/.configured ]]; then
        say "Configuring build/$preset"
        (cd -- "$root" && cmake --preset "$preset" >&2)
        touch -- "$folder/.configured"
    fi
    local -a targets=()
    (($#)) && targets=(--target "$@")
    say "Building build/$preset"
    (cd -- "$root" && cmake --build "build/$preset" --parallel "$(parallel_jobs)" "${targets[@]}" >&2)
}

# Programs of the desktop want a private runtime folder; root often has none.
runtime_folder() {
    if [[ -d ${XDG_RUNTIME_DIR:-} && -O ${XDG_RUNTIME_DIR:-} ]]; then
        return
    fi
    local folder=${TMPDIR:-/tmp}/headroom-runtime-$EUID
    mkdir -m 700 -- "$folder" 2>/dev/null || true
    if [[ ! -d $folder || ! -O $folder || -L $folder || $(stat -c %a -- "$folder") != 700 ]]; then
        folder=$(mktemp -d)
    fi
    export XDG_RUNTIME_DIR=$folder
}

# Whether a window can be shown: a Wayland socket, or an X server that listens.
display_usable() {
    if [[ ${WAYLAND_DISPLAY:-} ]]; then
        local socket=$WAYLAND_DISPLAY
        [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-}/$socket
        [[ -S $socket ]] && return
    fi
    [[ ${DISPLAY:-} =~ ^(unix|localhost|[^:/]*)?:([0-9]+)(\.[0-9]+)?$ ]] || return
    local host=${BASH_REMATCH[1]} number=${BASH_REMATCH[2]}
    if [[ -z $host || $host == unix ]]; then
        [[ -S /tmp/.X11-unix/X$number ]] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null
    else
        timeout 3 bash -c "exec 3<>/dev/tcp/$host/$((6000 + number))" 2>/dev/null
    fi
}

# start_display SIZExDEPTH FOLDER: a display in memory with a window manager; adds both to the caller's `processes`
# and sets DISPLAY. Windows come without frame, as large as the display; FOLDER takes the configuration.
start_display() {
    local size=$1 folder=$2 number
    exec {display_pipe}<> <(:)
    Xvfb -displayfd "$display_pipe" -screen 0 "$size" -nolisten tcp -dpi 96 >/dev/null 2>&1 &
    processes+=("$!")
    read -r -t 20 -u "$display_pipe" number || die "The display in memory (Xvfb) did not start."
    exec {display_pipe}>&-
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY
    cat >"$folder/openbox.xml" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
  </applications>
</openbox_config>
END
    openbox --config-file "$folder/openbox.xml" >/dev/null 2>&1 &
    processes+=("$!")
    patiently 20 window_manager_ready || die "The window manager (openbox) did not start."
}
window_manager_ready() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep '# 0x' >/dev/null; }

# patiently SECONDS COMMAND...: tries the command until it succeeds or the time is over.
patiently() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return
        sleep 0.2
    done
}
