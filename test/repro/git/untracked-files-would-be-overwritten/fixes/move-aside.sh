set -e
. ./setup.sh
mkdir aside && mv work/rates.py aside/
bash "$REPRO/error.sh"
diff aside/rates.py work/rates.py || true
