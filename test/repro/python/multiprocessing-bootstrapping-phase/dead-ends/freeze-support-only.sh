sed -i 's/^context = /multiprocessing.freeze_support()\ncontext = /' work.py
bash "$REPRO/error.sh"
