set -e
sed -i 's|enqueue(job: Job)|enqueue(job: std::sync::Arc<Job>)|; s|let job = Job {\(.*\)};|let job = std::sync::Arc::new(Job {\1});|' main.rs
sed -i 's|enqueue(job);|enqueue(std::sync::Arc::clone(\&job));|' main.rs
bash "$REPRO/error.sh"
