cat > ping.py <<'PY'
import asyncio
async def ask(question):
    return question.upper()
async def main():
    print(await ask("one"), await ask("two"))
asyncio.run(main())
PY
bash "$REPRO/error.sh"
