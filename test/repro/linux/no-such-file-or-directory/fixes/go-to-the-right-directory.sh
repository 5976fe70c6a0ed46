set -e
sed -i '1i cd "$(dirname "$(readlink -f "$0")")" || exit 1' job.sh
bash "$REPRO/error.sh"
