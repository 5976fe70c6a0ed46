set -e
echo "      failed_when: feature.rc > 1" >> play.yml
bash "$REPRO/error.sh"
