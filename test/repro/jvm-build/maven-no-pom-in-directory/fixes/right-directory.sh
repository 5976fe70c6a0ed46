set -e
bash "$REPRO/error.sh" -f api/pom.xml validate
