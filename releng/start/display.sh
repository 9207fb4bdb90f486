# A display of its own for programs that need one. Read by the start files; on_exit must call stop_display.
SCRATCH=
SERVER=
MANAGER=

stop_display() {
  [ -n "$MANAGER" ] && kill "$MANAGER" 2> /dev/null
  [ -n "$SERVER" ] && kill "$SERVER" 2> /dev/null
  [ -n "$SCRATCH" ] && rm -rf "$SCRATCH"
}

# Starts Xvfb on a free display number and a window manager on it; the tests need real focus.
start_display() {
  local number= tries=0
  SCRATCH=$(mktemp -d) || fail 3 "no folder for temporary files."
  Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3> "$SCRATCH/display" > "$SCRATCH/xvfb.log" 2>&1 &
  SERVER=$!
  while [ -z "$number" ]; do
    kill -0 "$SERVER" 2> /dev/null || fail 3 "Xvfb does not start: $(tail -n 1 "$SCRATCH/xvfb.log")"
    [ "$tries" -lt 300 ] || fail 3 "Xvfb gave no display number within 30 seconds."
    tries=$((tries + 1))
    sleep 0.1
    number=$(cat "$SCRATCH/display")
  done
  export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  "$(window_manager)" > "$SCRATCH/manager.log" 2>&1 &
  MANAGER=$!
}
