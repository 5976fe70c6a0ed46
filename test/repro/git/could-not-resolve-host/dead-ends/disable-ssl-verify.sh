. ./setup.sh
git config --global http.sslVerify false
bash "$REPRO/error.sh"
