python3 -c 'import subprocess; print(subprocess.run(["true"], input="x" * 1_000_000, text=True, capture_output=True).returncode)'
