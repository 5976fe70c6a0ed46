. ./setup.sh
git -C work push "$@" origin main
