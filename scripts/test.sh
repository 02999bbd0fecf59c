#!/bin/sh
# Everything that must hold, in order: the cheap checks first. `./imputehub test unit` runs one part only.
set -eu
cd "$(dirname -- "$0")/.."

part=${1:-all}
[ $# -gt 0 ] && shift

step() {
  printf '\n== %s\n' "$1"
  shift
  "$@"
}

case "$part" in
  checks | all)
    step 'format and lint' npm run --silent format:check
    step 'types' npm run --silent types
    step 'borders' npm run --silent borders
    step 'dead code' npm run --silent dead-code
    ;;
esac
case "$part" in
  unit | all) step 'unit tests' npx vitest run --project unit "$@" ;;
esac
case "$part" in
  integration | all) step 'integration tests' npx vitest run --project integration "$@" ;;
esac
# Both wait for programs for much of their time, so they run side by side. What the browser tests print is kept until
# the others have ended.
side_by_side() {
  log=$(mktemp)
  npx vitest run --project browser "$@" >"$log" 2>&1 &
  browser=$!
  trap 'kill "$browser" 2>/dev/null || true; rm -f "$log"' EXIT
  code=0
  step 'whole programs' npx vitest run --project system "$@" || code=$?
  printf '\n== %s\n' 'the web app in a browser'
  wait "$browser" || code=$?
  cat "$log"
  return "$code"
}

case "$part" in
  system) step 'whole programs' npx vitest run --project system "$@" ;;
  browser) step 'the web app in a browser' npx vitest run --project browser "$@" ;;
  all) side_by_side "$@" ;;
esac
case "$part" in
  checks | unit | integration | system | browser | all) ;;
  -h | --help) echo 'usage: imputehub test [checks | unit | integration | system | browser | all] [vitest options]' ;;
  *)
    echo "imputehub test: no part called $part; there are checks, unit, integration, system, browser, all" >&2
    exit 2
    ;;
esac
