. ./setup.sh
git config --global user.name ci
bash "$REPRO/error.sh"
