sed -i 's|queue.push(4);|{ queue.push(4); }|' main.rs
bash "$REPRO/error.sh"
