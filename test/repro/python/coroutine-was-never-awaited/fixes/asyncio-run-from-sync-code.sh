sed -i 's/^asyncio.run(main())/asyncio.run(save(42))/' save.py
bash "$REPRO/error.sh" | grep 'saved 42'
