# The clone has no remote called origin.
. ./setup.sh
git -C work push origin main
