python3 -c 'import os; kept = [open("sums.py") for n in range(20)]; os.system(f"ls /proc/{os.getpid()}/fd | wc -l")'
