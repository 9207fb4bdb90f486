# Without a character set Java cannot name files in Chinese. Read by the start files.
if [ "$(uname -s)" != Darwin ]; then
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi ;;
  esac
fi
