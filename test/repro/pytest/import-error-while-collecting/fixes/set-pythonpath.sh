printf '[tool.pytest.ini_options]\npythonpath = ["src"]\n' > pyproject.toml
bash "$REPRO/error.sh"
