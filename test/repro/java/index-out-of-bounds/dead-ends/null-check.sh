sed -i 's/jobs.get(0);/jobs == null ? null : jobs.get(0);/' Jobs.java
bash "$REPRO/error.sh"
