# stdout of a cron job or an old container
PYTHONIOENCODING=${ENCODING:-ascii} python3 report.py
