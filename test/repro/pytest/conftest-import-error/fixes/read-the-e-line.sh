cd tests && python3 -c 'import runpy; runpy.run_path("conftest.py")' 2>&1 | grep -F "No module named 'shopapp'"
