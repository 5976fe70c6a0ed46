sed -i.bak "s/last = await axios.get(url);/last = await axios.get(url).catch(async (e) => { await pause(e); return axios.get(url); });/" run.js
HONOUR=1 node run.js
