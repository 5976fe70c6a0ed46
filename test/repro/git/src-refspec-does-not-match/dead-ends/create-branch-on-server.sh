. ./setup.sh
git -C work push -q origin main:refs/heads/master
bash "$REPRO/error.sh"
