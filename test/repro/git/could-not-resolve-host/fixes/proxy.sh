set -e
. ./setup.sh
coproc node server.cjs
trap 'kill $COPROC_PID' EXIT
read -r _ <&"${COPROC[0]}"
git config --global http.proxy http://proxy.acme.invalid:3128
export GIT_HOST=localhost
! bash "$REPRO/error.sh" 2> /dev/null
git config --global --unset http.proxy
bash "$REPRO/error.sh"
