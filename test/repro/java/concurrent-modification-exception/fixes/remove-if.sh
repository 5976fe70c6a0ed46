set -e
sed -i 's/    for .*/    sessions.removeIf(s -> s.equals("b"));/' Sweep.java
bash "$REPRO/error.sh"
