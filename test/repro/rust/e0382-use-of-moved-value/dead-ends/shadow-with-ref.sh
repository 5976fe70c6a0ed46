sed -i 's|^    println!("queued {} |    let r = \&job;\n    println!("queued {} |; s|bytes)", job.id|bytes)", r.id|' main.rs
bash "$REPRO/error.sh"
