set -e
sed -i 's|for job in &queue {|for i in 0..queue.len() {\n        let job = \&queue[i];|' main.rs
bash "$REPRO/error.sh"
