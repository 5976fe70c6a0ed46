# More names than a program may be started with: the limit follows the stack limit, which is lowered here.
ulimit -S -s "${STACK-256}"
if [ ! -d many ]; then mkdir many && (cd many && for i in $(seq 4000); do echo "invoice-2026-$i-customer-statement.json"; done | xargs touch); fi
cd many && /bin/ls *.json > ../listing && wc -l < ../listing
