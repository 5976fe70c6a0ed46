set -e
sed -i 's/(Integer) row.get("qty")/((Number) row.get("qty")).intValue()/' Stock.java
bash "$REPRO/error.sh"
