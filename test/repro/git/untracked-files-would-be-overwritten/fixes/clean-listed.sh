set -e
. ./setup.sh
git -C work clean -n -- rates.py
git -C work clean -f -- rates.py
bash "$REPRO/error.sh"
