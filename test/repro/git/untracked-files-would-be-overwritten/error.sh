. ./setup.sh
git -C work pull
