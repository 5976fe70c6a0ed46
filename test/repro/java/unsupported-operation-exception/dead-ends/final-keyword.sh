sed -i 's/static final/static/' Tags.java
bash "$REPRO/error.sh"
