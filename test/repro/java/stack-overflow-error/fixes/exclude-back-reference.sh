set -e
sed -i 's/return "Line.*/return "Line"; }/' Tree.java
bash "$REPRO/error.sh" | grep -F 'Order[Line]'
