# Finds a JDK that can build and run Sceneplan. Read by the start files; works with bash 3.2 (macOS) and newer.

MIN_JAVA=21

# Prints the major version of the JDK in folder $1, nothing when there is none.
java_major() {
  local line version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in JAVA_VERSION=*) version=${line#*=} ;; esac
    done < "$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  version=${version//\"/}
  version=${version#1.}
  version=${version%%[!0-9]*}
  [ -n "$version" ] && printf '%s\n' "$version"
}

# Prints the folder of the JDK that the java on the PATH belongs to.
jdk_on_path() {
  local java link
  java=$(command -v java 2>/dev/null) || return 1
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in /*) java=$link ;; *) java=$(dirname "$java")/$link ;; esac
  done
  (cd -P "$(dirname "$java")/.." 2>/dev/null && pwd)
}

# Sets JDK to a JDK of version MIN_JAVA or newer: JAVA_HOME, then the PATH, then the newest in the usual folders.
find_jdk() {
  local home major best=0
  JDK=
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
    if [ -n "$home" ] && major=$(java_major "$home") && [ "$major" -ge "$MIN_JAVA" ]; then
      JDK=$home
      return 0
    fi
  done
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk* /usr/local/java/* /opt/java/* /opt/jdk* \
      /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.asdf/installs/java/* \
      "${HOME:-/}"/.local/share/mise/installs/java/*; do
    if major=$(java_major "$home") && [ "$major" -ge "$MIN_JAVA" ] && [ "$major" -gt "$best" ]; then
      best=$major
      JDK=$home
    fi
  done
  [ -n "$JDK" ]
}

# Sets JDK, installing one when none is there and apt may; otherwise says what to install and ends with exit code 2.
require_jdk() {
  find_jdk && return 0
  local package
  if can_install; then
    refresh_packages
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      if package_offered "$package" && install_packages "$package" && find_jdk; then
        return 0
      fi
    done
  fi
  fail 2 "no JDK $MIN_JAVA or newer was found in JAVA_HOME, on the PATH or in the usual folders;" \
      "install one (Debian and Ubuntu: openjdk-21-jdk-headless where offered, else https://adoptium.net) or set JAVA_HOME."
}
