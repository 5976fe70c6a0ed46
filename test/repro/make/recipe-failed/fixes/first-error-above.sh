set -e
# The line above names the culprit.
make -j1 frame > build.log 2>&1 || grep -nE 'error:' build.log
sed -i 's/^version=/version=3/' config.ini
bash "$REPRO/error.sh"
