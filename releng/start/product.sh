# Builds a product when it is missing or older than its sources. Read by the start files.
# What the start files keep lies in releng/.build: stamp and log per product, class archives, a lock.

# Prints the platform folder of this machine inside a product.
product_platform() {
  case $(uname -s) in
    Darwin) case $(uname -m) in arm64) echo macosx/cocoa/aarch64 ;; *) echo macosx/cocoa/x86_64 ;; esac ;;
    MINGW* | MSYS* | CYGWIN*) echo win32/win32/x86_64 ;;
    *) echo linux/gtk/x86_64 ;;
  esac
}

# Sets PLUGINS to the plug-in folder of product $1; fails when the product is not there.
find_plugins() {
  local folder
  for folder in "$ROOT/releng/$1/target/products/$1/$(product_platform)"/{,*.app/Contents/Eclipse/}plugins; do
    if [ -d "$folder" ]; then
      PLUGINS=$folder
      return 0
    fi
  done
  return 1
}

# Succeeds when product $1 is there and nothing it is made of has changed since it was built.
is_fresh() {
  local stamp="$ROOT/releng/.build/$1.built" bundle
  [ -f "$stamp" ] && find_plugins "$1" || return 1
  set -- "$ROOT/pom.xml" "$ROOT/.mvn" "$ROOT/releng/org.sceneplan.target" "$ROOT/releng/$1"
  for bundle in "$ROOT"/bundles/*; do
    case $bundle in *.tests) ;; *) set -- "$@" "$bundle/" ;; esac
  done
  # a folder's own time changes when a file comes or goes; the time of a top folder also with its target folder
  [ -z "$(find "$1" -newer "$stamp" 2> /dev/null)" ] || return 1
  shift
  [ -z "$(find "$@" -mindepth 1 \( -name target -o -name bin -o -name '.*' \) -prune \
      -o -newer "$stamp" -print -quit 2> /dev/null)" ]
}

is_alive() {
  kill -0 "$1" 2> /dev/null || [ -d "/proc/$1" ]
}

# Waits for another build of this folder to end, then holds the lock until unlock_build, which on_exit must call.
lock_build() {
  local lock="$ROOT/releng/.build/lock" owner waited=
  mkdir -p "$ROOT/releng/.build" 2> /dev/null && [ -w "$ROOT/releng/.build" ] ||
      fail 3 "the product must be built first and this user may not write to $ROOT/releng/.build."
  while ! mkdir "$lock" 2> /dev/null; do
    owner=$(cat "$lock/pid" 2> /dev/null) || owner=
    if { [ -n "$owner" ] && ! is_alive "$owner"; } || [ -n "$(find "$lock" -maxdepth 0 -mmin +60 2> /dev/null)" ]; then
      rm -rf "$lock"
    else
      [ -n "$waited" ] || say "waiting for another build of this folder"
      waited=yes
      sleep 1
    fi
  done
  LOCKED=yes
  trap on_exit EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  echo $$ > "$lock/pid"
}

unlock_build() {
  [ -z "${LOCKED:-}" ] || rm -rf "$ROOT/releng/.build/lock"
  LOCKED=
}

# Builds product $1 unless it is fresh; sets PLUGINS.
provide_product() {
  is_fresh "$1" && return 0
  lock_build
  if ! is_fresh "$1"; then
    local log="$ROOT/releng/.build/$1.log" started="$ROOT/releng/.build/$1.started"
    touch "$started"
    say "building (first start or changed sources; takes about a minute, log in $log)"
    if ! (cd "$ROOT" && JAVA_HOME=$JDK ./mvnw -B -pl ":$1" -am -DskipTests clean package) > "$log" 2>&1 < /dev/null; then
      grep -m 5 '^\[ERROR\] .' "$log" >&2 || grep -m 1 -E 'Exception|[Ee]rror|[Ff]ail' "$log" >&2
      fail 3 "building failed; the log is $log."
    fi
    mv "$started" "$ROOT/releng/.build/$1.built"
    find_plugins "$1" || fail 3 "the build made no product for $(product_platform)."
  fi
  unlock_build
}
