python3 -c 'import inspect, repo; print(inspect.signature(repo.Repo))' | grep -F '(url)'
