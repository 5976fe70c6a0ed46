bash "$REPRO/error.sh" --tlsv1.3
bash "$REPRO/error.sh" --tlsv1.2 --tls-max 1.2
