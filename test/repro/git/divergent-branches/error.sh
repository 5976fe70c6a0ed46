# Linus pulls, and has not said how the two lines are to be joined.
. ./setup.sh
git -C linus pull "$@"
