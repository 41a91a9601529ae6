// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Node program of yours might tell its users that AI features may be slower. Asks the
// running Telltale, which sends nothing for it; ask when a page is drawn, say, or every 10 s.

import { execFile } from "node:child_process";

/** What Telltale says: {state, cause, headline, ...}. Grey when there is none. Never rejects. */
export function apiState() {
    return new Promise((resolve) => {
        execFile("telltalectl", ["status", "--json"], { timeout: 5000 }, (_error, out) => {
            try {
                resolve(JSON.parse(out)); // its exit code names the cause: an "error" is none
            } catch {
                resolve({ state: "grey", cause: "unknown", headline: "Telltale isn't there." });
            }
        });
    });
}

/** A sentence for your users; empty when there is nothing to say. */
export function bannerFor({ state, cause, headline }) {
    if (state === "green" || state === "grey") {
        return "";
    }
    return cause === "provider" ? `AI features may be slower: ${headline}` : `AI features: ${headline}`;
}

console.log(bannerFor(await apiState()) || "AI features work as usual.");
