# A script without a first line "#!", started by a program that is no shell.
chmod +x agent
python3 -c 'import subprocess; subprocess.run(["./agent"], check=True)'
