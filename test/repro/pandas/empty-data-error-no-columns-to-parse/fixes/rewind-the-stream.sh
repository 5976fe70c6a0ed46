sed -i 's/^print/buffer.seek(0)\nprint/' report.py
bash "$REPRO/error.sh"
