#[derive(Debug, Clone)]
struct Job {
    id: u32,
    payload: String,
}

fn enqueue(job: Job) -> usize {
    job.payload.len()
}

fn main() {
    let job = Job { id: 7, payload: "parcel".to_string() };
    let size = enqueue(job);
    println!("queued {} ({size} bytes)", job.id);
}
