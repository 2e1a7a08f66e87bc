// SPDX-License-Identifier: AGPL-3.0-or-later

// A compiler that stays: a line of standard JSON in, a line of standard JSON out. Starting it costs
// more than compiling a contract. Runs in the folder whose node_modules has solc.
const {createRequire} = require("module");
const solc = createRequire(process.cwd() + "/")("solc");
const lines = require("readline").createInterface({input: process.stdin, crlfDelay: Infinity});
lines.on("line", (line) => process.stdout.write(solc.compile(line).replaceAll("\n", " ") + "\n"));
