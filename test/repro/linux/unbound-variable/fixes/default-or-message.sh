set -e
sed -i 's|$RELEASE_TAG|${RELEASE_TAG:-latest}|' release.sh
bash "$REPRO/error.sh"
