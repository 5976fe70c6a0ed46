set -e
# The same from a path that is to be written.
echo 'mkdir -p "$(dirname out/2026/report.csv)"
echo done > out/2026/report.csv' > job.sh
bash "$REPRO/error.sh"
