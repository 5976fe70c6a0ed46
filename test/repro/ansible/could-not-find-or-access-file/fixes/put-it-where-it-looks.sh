set -e
mkdir files
cp conf/nginx.conf files/
bash "$REPRO/error.sh"
