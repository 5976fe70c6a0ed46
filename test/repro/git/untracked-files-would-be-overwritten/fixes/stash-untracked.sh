set -e
. ./setup.sh
git -C work stash push -q -u -m untracked -- rates.py
bash "$REPRO/error.sh"
