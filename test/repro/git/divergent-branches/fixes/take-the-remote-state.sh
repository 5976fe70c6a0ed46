set -e
. ./setup.sh
git -C linus fetch -q && git -C linus log --oneline origin/main..HEAD
git -C linus reset -q --hard origin/main
bash "$REPRO/error.sh"
