set -e
sed -i 's/jobs.get(0);/jobs.stream().findFirst().orElse("none");/' Jobs.java
bash "$REPRO/error.sh"
