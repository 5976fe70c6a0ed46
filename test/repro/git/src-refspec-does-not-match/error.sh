# There is no master here.
. ./setup.sh
git -C work push "${@:--u}" origin "${BRANCH-master}"
