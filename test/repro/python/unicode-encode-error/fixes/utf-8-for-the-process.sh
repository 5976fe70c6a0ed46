ENCODING=utf-8 bash "$REPRO/error.sh" && env -u PYTHONIOENCODING LC_ALL=POSIX PYTHONUTF8=1 python3 report.py
