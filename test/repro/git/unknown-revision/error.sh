. ./setup.sh
git -C work diff "${1-HEAD~1}" HEAD --name-only
