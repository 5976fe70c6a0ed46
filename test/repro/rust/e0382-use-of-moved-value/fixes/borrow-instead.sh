set -e
sed -i 's|enqueue(job: Job)|enqueue(job: \&Job)|; s|enqueue(job);|enqueue(\&job);|' main.rs
bash "$REPRO/error.sh"
