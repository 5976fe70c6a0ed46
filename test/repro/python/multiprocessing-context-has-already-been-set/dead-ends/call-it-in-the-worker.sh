cat > main.py <<'PY'
import multiprocessing
def work():
    multiprocessing.set_start_method("spawn")
if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=work)
    process.start()
    process.join()
PY
bash "$REPRO/error.sh"
