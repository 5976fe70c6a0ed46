set -e
sed -i 's/Double.parseDouble(text)/java.text.NumberFormat.getInstance(java.util.Locale.GERMANY).parse(text).doubleValue()/' Price.java
bash "$REPRO/error.sh" | grep -x 12.5
