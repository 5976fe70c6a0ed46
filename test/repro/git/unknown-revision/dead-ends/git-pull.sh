. ./setup.sh
git -C work pull -q
bash "$REPRO/error.sh" origin/develop
