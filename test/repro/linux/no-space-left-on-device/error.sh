# 1 MiB into 256 KiB.
bash small-disk.sh "${SIZE-256k}" "${BEFORE-true}; dd if=/dev/zero of=uploads/export.csv bs=64k count=16"
