tar -czf out.tgz missing-directory; echo "exit $?"
SOURCE=backup.py bash "$REPRO/error.sh"
