const url = `http://127.0.0.1:${process.env.PORT}/rates`;
fetch(url, { signal: AbortSignal.timeout(Number(process.env.TIMEOUT ?? 5_000)) })
  .then(async (response) => console.log(await response.text()))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
