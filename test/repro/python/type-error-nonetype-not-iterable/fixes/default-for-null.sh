sed -i 's/reply.get("rows")/reply.get("rows") or []/' rows.py
bash "$REPRO/error.sh" '{"ok": true, "rows": null}'
