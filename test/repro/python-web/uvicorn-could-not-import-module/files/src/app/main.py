async def app(scope, receive, send):
    raise SystemExit(0)  # the server has loaded the application; these scripts need no more
