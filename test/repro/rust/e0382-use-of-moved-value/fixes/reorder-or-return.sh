set -e
sed -i 's|^    let size = enqueue(job);|    let id = job.id;\n    let size = enqueue(job);|; s|bytes)", job.id|bytes)", id|' main.rs
bash "$REPRO/error.sh"
