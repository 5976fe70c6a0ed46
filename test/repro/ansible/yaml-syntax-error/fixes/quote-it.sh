set -e
sed -i 's/msg: the key: value/msg: "the key: value"/' play.yml
bash "$REPRO/error.sh"
