set -e
. ./setup.sh
git -C work remote -v
git -C work remote add origin "$PWD/origin.git"
bash "$REPRO/error.sh"
