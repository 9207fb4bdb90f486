# System packages of Debian and its relatives: installed when the user may, named otherwise. Read by the start files.

# Says one sentence and ends with exit code $1.
fail() {
  local code=$1
  shift
  say "$*"
  exit "$code"
}

# Runs a command as root; only after can_install.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get > /dev/null 2>&1 || return 1
  [ "$(id -u)" = 0 ] || sudo -n true > /dev/null 2>&1
}

# Reads the package lists anew, once per start.
refresh_packages() {
  [ -n "${PACKAGES_FRESH:-}" ] && return 0
  say "reading package lists"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q > /dev/null 2>&1 || true
  PACKAGES_FRESH=yes
}

package_offered() {
  LC_ALL=C apt-cache policy "$1" 2> /dev/null | grep -q 'Candidate: [0-9]'
}

install_packages() {
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" > /dev/null 2>&1
}

has_library() {
  { ldconfig -p 2> /dev/null || /sbin/ldconfig -p 2> /dev/null; } | grep -q "$1"
}

has_cjk_font() {
  local file
  if command -v fc-list > /dev/null 2>&1; then
    [ -n "$(fc-list :lang=zh-cn family 2> /dev/null | head -n 1)" ]
    return
  fi
  for file in /usr/share/fonts/opentype/noto/*CJK* /usr/share/fonts/*/*CJK* /usr/share/fonts/*/*/*CJK*; do
    [ -e "$file" ] && return 0
  done
  return 1
}

has_window_manager() {
  window_manager > /dev/null
}

# Prints the first light window manager that is installed.
window_manager() {
  local name
  for name in openbox metacity xfwm4 marco icewm fluxbox; do
    command -v "$name" && return 0
  done
  return 1
}

# Prints the package that is missing for a need, nothing when the need is met.
missing_for() {
  case $1 in
    display) command -v Xvfb > /dev/null 2>&1 || echo xvfb ;;
    gtk) has_library 'libgtk-3\.so\.0' || echo libgtk-3-0 ;;
    font) has_cjk_font || echo fonts-noto-cjk ;;
    manager) has_window_manager || echo openbox ;;
  esac
}

# Installs the packages for the given needs (display, gtk, font, manager) when it may.
# Leaves in MISSING what is still missing.
provide() {
  local need package
  MISSING=$(for need in "$@"; do missing_for "$need"; done | tr '\n' ' ')
  MISSING=${MISSING% }
  [ -n "$MISSING" ] || return 0
  if can_install; then
    refresh_packages
    for package in $MISSING; do
      # newer releases name the GTK package after its time type
      if [ "$package" = libgtk-3-0 ] && ! package_offered libgtk-3-0; then package=libgtk-3-0t64; fi
      install_packages "$package" || true
    done
    MISSING=$(for need in "$@"; do missing_for "$need"; done | tr '\n' ' ')
    MISSING=${MISSING% }
  fi
  [ -z "$MISSING" ]
}
