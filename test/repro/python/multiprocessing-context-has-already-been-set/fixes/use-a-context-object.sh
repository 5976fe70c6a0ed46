sed -i 's/^    multiprocessing.set_start_method("spawn")/    context = multiprocessing.get_context("spawn")/; s/multiprocessing.get_start_method()/context.get_start_method()/' main.py
bash "$REPRO/error.sh" | grep spawn
