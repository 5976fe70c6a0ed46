sed -i 's/"Ulm"}/"Ulm", "Essen", "Kiel"}/' Route.java
bash "$REPRO/error.sh"
