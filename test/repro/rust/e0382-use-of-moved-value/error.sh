# enqueue() takes the job, and the line after it uses the job.
rustc --edition 2021 main.rs && ./main
