cat > tail.py <<'PY'
try:
    main()
    sys.stdout.flush()
except BrokenPipeError:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1)
PY
sed -i '/^main()/d' orders.py && cat tail.py >> orders.py
bash "$REPRO/error.sh"
