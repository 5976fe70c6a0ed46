set -e
sed -i '/for job/,/^    }/d' main.rs
sed -i 's|^    println|    let extra: Vec<_> = queue.iter().filter(\|j\| **j == 2).map(\|_\| 4).collect();\n    queue.extend(extra);\n&|' main.rs
bash "$REPRO/error.sh"
