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
case "$part" in
  system | all) step 'whole programs' npx vitest run --project system "$@" ;;
esac
case "$part" in
  browser | all) step 'the web app in a browser' npx vitest run --project browser "$@" ;;
esac
case "$part" in
  checks | unit | integration | system | browser | all) ;;
  -h | --help) echo 'usage: imputehub test [checks | unit | integration | system | browser | all] [vitest options]' ;;
  *)
    echo "imputehub test: no part called $part; there are checks, unit, integration, system, browser, all" >&2
    exit 2
    ;;
esac
