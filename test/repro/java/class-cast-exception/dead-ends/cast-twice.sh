sed -i 's/(Integer) row/(Integer) (Object) row/' Stock.java
bash "$REPRO/error.sh"
