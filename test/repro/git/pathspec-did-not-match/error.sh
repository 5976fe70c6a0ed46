. ./setup.sh
git -C work checkout "${1-release/9}" ${2+-- "$2"}
