# Without a character set Java cannot name files in Chinese. Read by the start files.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) [ "$(uname -s)" = Darwin ] || export LC_ALL=C.UTF-8 ;;
esac
