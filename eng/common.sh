# Sourced by the scripts beside it: the root of the repository, and what a machine must have.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# need COMMAND PACKAGE...: installs the packages where the command is absent.
need() {
  local command=$1
  shift
  command -v "$command" > /dev/null || (apt-get update && apt-get install -y "$@") || fail "$command is needed: $*"
}

# pack FOLDER: packs with every input of the bytes given. Nothing compiled before is used: an incremental build keeps
# a library with the paths of this machine in it, and skips the validation of the package.
pack() {
  rm -rf src/DangBo.Domain/{bin,obj}/Release
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) CI=true dotnet pack -c Release -o "$1"
}
