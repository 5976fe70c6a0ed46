python3 -c 'import os, pathlib; print(os.getcwd(), pathlib.Path("config/settings.ini").resolve().exists())' | grep False
