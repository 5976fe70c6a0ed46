. ./setup.sh
git -C linus push "$@" origin main
