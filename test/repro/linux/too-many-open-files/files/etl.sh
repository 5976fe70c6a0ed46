# Opens 100 parts, and closes each only if CLOSE is set.
for part in {1..100}; do
  exec {file}< etl.sh || exit 1
  if [ -n "$CLOSE" ]; then exec {file}<&-; fi
done
echo 'read 100 parts'
