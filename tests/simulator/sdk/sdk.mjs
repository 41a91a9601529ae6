// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is the vendor's own client content with the stand-in? Usage: node sdk.mjs BASE-URL
import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';

const baseURL = process.argv[2];
const client = new Anthropic({ baseURL, apiKey: 'sk-ant-test', maxRetries: 0, timeout: 20_000 });
const question = {
    model: 'claude-haiku-5-5',
    max_tokens: 4,
    messages: [{ role: 'user', content: 'Hello' }],
};

async function simulate(api) {
    const reply = await fetch(`${baseURL}/simulator/step`, {
        method: 'POST',
        body: JSON.stringify({ api }),
    });
    assert.equal(reply.status, 200);
}

async function failure(api, ask = () => client.messages.create(question)) {
    await simulate(api);
    try {
        await ask();
    } catch (error) {
        return error;
    } finally {
        await simulate([]);
    }
    assert.fail(`nothing failed under ${JSON.stringify(api)}`);
}

const cases = {
    async 'creates a message'() {
        const { data, request_id } = await client.messages.create(question).withResponse();
        assert.equal(data.type, 'message');
        assert.equal(data.content[0].type, 'text');
        assert.ok(data.content[0].text.length > 0);
        assert.equal(data.stop_reason, 'max_tokens');
        assert.equal(data.usage.output_tokens, 4);
        assert.match(request_id, /^req_/);
    },
    async 'streams a message'() {
        const events = [];
        for await (const event of await client.messages.create({ ...question, stream: true })) {
            events.push(event.type);
        }
        assert.deepEqual(events.filter((type) => type !== 'content_block_delta'),
                         ['message_start', 'content_block_start', 'content_block_stop',
                          'message_delta', 'message_stop']);
    },
    async 'gathers a stream'() {
        const message = await client.messages.stream(question).finalMessage();
        assert.equal(message.usage.output_tokens, 4);
        assert.ok(message.content[0].text.length > 0);
    },
    async 'lists models over pages'() {
        const ids = [];
        for await (const model of client.models.list({ limit: 2 })) {
            ids.push(model.id);
        }
        assert.ok(ids.length > 2);
        assert.ok(ids.includes('claude-haiku-5-5'));
    },
    async 'resolves an alias'() {
        const model = await client.models.retrieve('claude-haiku-4-5');
        assert.equal(model.id, 'claude-haiku-4-5-20251001');
    },
    async 'counts tokens'() {
        const { max_tokens, ...counted } = question;
        const count = await client.messages.countTokens(counted);
        assert.ok(count.input_tokens > 0);
    },
    async 'meets a refused key'() {
        const error = await failure({ fault: 'refused-key' });
        assert.ok(error instanceof Anthropic.AuthenticationError);
        assert.equal(error.status, 401);
        assert.match(error.requestID, /^req_/);
    },
    async 'meets a rate limit'() {
        const error = await failure({ fault: 'limited', retry_after_s: 7 });
        assert.ok(error instanceof Anthropic.RateLimitError);
        assert.equal(error.headers.get('retry-after'), '7');
    },
    async 'meets an overload'() {
        const error = await failure({ fault: 'overloaded' });
        assert.equal(error.status, 529);
        assert.equal(error.error.error.type, 'overloaded_error');
    },
    async 'meets an overload inside a stream'() {
        const error = await failure({ fault: 'stream-overloaded' },
                                    () => client.messages.stream(question).finalMessage());
        assert.ok(error instanceof Anthropic.APIError);
        assert.equal(error.status, undefined);
    },
    async 'meets an unknown model'() {
        const error = await failure({ fault: 'unknown-model' });
        assert.ok(error instanceof Anthropic.NotFoundError);
    },
    async 'meets a reset connection'() {
        const error = await failure({ fault: 'reset' });
        assert.ok(error instanceof Anthropic.APIConnectionError);
    },
    async 'gets over an overload by its own retries'() {
        await simulate({ fault: 'overloaded', next: 1 });
        const patient = client.withOptions({ maxRetries: 2 });
        assert.equal((await patient.messages.create(question)).type, 'message');
    },
};

let failed = 0;
for (const [sentence, run] of Object.entries(cases)) {
    try {
        await run();
        console.log(`PASS   : ${sentence}`);
    } catch (error) {
        failed += 1;
        console.log(`FAIL!  : ${sentence}\n${error.stack}`);
    }
}
process.exit(failed === 0 ? 0 : 1);
