sed -i 's/ArrayList<>()/ArrayList<>(100)/' Jobs.java
bash "$REPRO/error.sh"
