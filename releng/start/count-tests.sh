#!/usr/bin/env bash
# Sums the surefire reports below the project folder $1 and prints one line: N passed, N failed, N skipped.
# Exit code 1 when a test failed or none ran.
set -u
find "$1/bundles" "$1/releng" -path '*/target/surefire-reports/TEST-*.xml' -exec cat {} + 2> /dev/null | awk '
  function number(name) {
    return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
  }
  /<testsuite[ >]/ { open = 1 }
  open {
    tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped")
    if (/>/) open = 0
  }
  END {
    printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
    exit failed > 0 || tests == 0
  }'
