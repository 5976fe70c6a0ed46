set -e
mv main-old.tf main-old.tf.bak
bash "$REPRO/error.sh"
