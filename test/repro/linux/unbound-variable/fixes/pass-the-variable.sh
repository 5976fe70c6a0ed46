set -e
export RELEASE_TAG=v1.4.0
bash "$REPRO/error.sh"
