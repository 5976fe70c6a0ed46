RELEASE_TAG=v1.4.0
export -n RELEASE_TAG
bash "$REPRO/error.sh"
