set -e
sed -i 's/ArrayList<Integer>/ArrayList<>/' Bill.java
bash "$REPRO/error.sh"
