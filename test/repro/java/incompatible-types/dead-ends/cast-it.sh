sed -i 's/new ArrayList/(List<String>) &/' Bill.java
bash "$REPRO/error.sh"
