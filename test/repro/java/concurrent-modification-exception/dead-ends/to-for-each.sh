sed -i 's/    for .*/    sessions.forEach(s -> { if (s.equals("b")) sessions.remove(s); });/' Sweep.java
bash "$REPRO/error.sh"
