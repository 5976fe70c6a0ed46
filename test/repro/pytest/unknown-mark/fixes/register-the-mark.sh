printf '[tool.pytest.ini_options]\nmarkers = ["integration: needs a database"]\n' > pyproject.toml
bash "$REPRO/error.sh" --strict-markers
