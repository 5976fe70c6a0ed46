sed -i 's#Path("config/settings.ini")#(Path(__file__).resolve().parent / "config" / "settings.ini")#' report/main.py
bash "$REPRO/error.sh"
