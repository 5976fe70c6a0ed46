set -e
sed -i 's/: sessions)/: List.copyOf(sessions))/' Sweep.java
bash "$REPRO/error.sh"
