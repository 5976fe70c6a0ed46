# Another program already listens on $PORT; ends with the script.
if [ -z "$OTHER" ]; then
  coproc node -e 'require("net").createServer().listen(process.env.PORT, "127.0.0.1", () => console.log("up"))'
  export OTHER=$COPROC_PID
  trap 'kill $OTHER 2> /dev/null || true' EXIT
  read -r _ <&"${COPROC[0]}"
fi
