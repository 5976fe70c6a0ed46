. ./setup.sh
git config --global --add safe.directory "$PWD/build"
bash "$REPRO/error.sh"
