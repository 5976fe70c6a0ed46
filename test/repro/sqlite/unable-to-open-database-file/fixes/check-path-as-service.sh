python3 -c 'import os; p = os.path.abspath("data/app.db"); print(p, os.path.isdir(os.path.dirname(p)))' | grep False
