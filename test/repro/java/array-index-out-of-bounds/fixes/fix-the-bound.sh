set -e
sed -i 's/i <= stops/i < stops/' Route.java
bash "$REPRO/error.sh"
