sed -i 's/new ArrayList<>(List.of("a", "b", "c", "d"))/Collections.synchronizedList(&)/' Sweep.java
bash "$REPRO/error.sh"
