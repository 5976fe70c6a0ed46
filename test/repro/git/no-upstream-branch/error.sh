. ./setup.sh
git -C work push "$@"
