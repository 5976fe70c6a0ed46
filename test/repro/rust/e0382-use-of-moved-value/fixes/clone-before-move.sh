set -e
sed -i 's|enqueue(job);|enqueue(job.clone());|' main.rs
bash "$REPRO/error.sh"
