# The release job asks for the version in the wrong directory.
. ./setup.sh
cd "${1-build}" && git rev-parse --short HEAD
