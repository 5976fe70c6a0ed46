sed -i 's/^process.start()/import time; time.sleep(0.5)\nprocess.start()/' work.py
bash "$REPRO/error.sh"
