# started from another directory, as cron and systemd do
python3 report/main.py
