// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/strike.h"

#include "simulator/apierrors.h"
#include "simulator/messageanswer.h"

#include <QMap>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
using Kind = Fault::Kind;
using End = ReplyScript::End;
using Break = ReplyScript (*)(const CannedReply &good);

/// With the body in one piece, so that it can be cut.
CannedReply joined(CannedReply reply)
{
    for (const auto &event : reply.events) {
        reply.body += event;
    }
    reply.events.clear();
    return reply;
}

CannedReply withLength(CannedReply reply, qsizetype length)
{
    reply.headers.emplaceBack("content-length", QByteArray::number(length));
    return reply;
}

ReplyScript hang(const CannedReply & /*good*/)
{
    return {.pieces = {}, .end = End::Hang};
}

ReplyScript reset(const CannedReply & /*good*/)
{
    return {.pieces = {}, .end = End::Reset};
}

ReplyScript resetHeaders(const CannedReply &good)
{
    const auto head = headOf(good.status, good.headers);
    return {.pieces = {{head.left(head.size() / 2)}, {{}, 50ms}}, .end = End::Reset};
}

/// Half of the body, though the headers promise all of it.
ReplyScript half(const CannedReply &good, End end)
{
    const auto whole = joined(good);
    const auto promised = withLength(whole, whole.body.size());
    return {.pieces
            = {{headOf(promised.status, promised.headers) + whole.body.left(whole.body.size() / 2)},
               {{}, 50ms}},
            .end = end,
            .status = good.status};
}

ReplyScript resetBody(const CannedReply &good)
{
    return half(good, End::Reset);
}

ReplyScript truncate(const CannedReply &good)
{
    return half(good, End::Close);
}

ReplyScript garble(const CannedReply & /*good*/)
{
    return {.pieces = {{"SSH-2.0-OpenSSH_9.2p1\r\n\x00\x01\xfe\xff no HTTP here\r\n\r\n"}},
            .end = End::Close};
}

ReplyScript breakChunks(const CannedReply &good)
{
    auto headers = good.headers;
    headers.emplaceBack("transfer-encoding", "chunked");
    return {.pieces
            = {{headOf(good.status, headers) + "xyz\r\n" + joined(good).body + "\r\n0\r\n\r\n"}},
            .end = End::Close,
            .status = good.status};
}

ReplyScript drip(const CannedReply &good)
{
    constexpr int bytes = 600;
    const auto promised = withLength(good, qsizetype{1024} * 1024);
    ReplyScript script{.pieces = {{headOf(good.status, promised.headers)}},
                       .end = End::Close,
                       .status = good.status};
    script.pieces.append({"{", 200ms});
    script.pieces += QList<ReplyScript::Piece>(bytes - 1, {" ", 200ms});
    return script;
}

ReplyScript bloatBody(const CannedReply &good)
{
    auto big = joined(good);
    big.body += QByteArray(qsizetype{2} * 1024 * 1024, ' ');
    return scriptOf(big);
}

ReplyScript bloatHeaders(const CannedReply &good)
{
    auto big = good;
    for (int i = 0; i < 96; ++i) {
        big.headers.emplaceBack("x-ballast-" + QByteArray::number(i), QByteArray(1024, 'b'));
    }
    return scriptOf(big);
}

ReplyScript misshape(const CannedReply &good)
{
    auto other = good;
    other.events.clear();
    other.body = R"({"object":"list","choices":[],"ok":1})";
    return scriptOf(other);
}

/// Events up to the first text, and that; those of a message that says nothing, all.
QList<QByteArray> firstEvents(const CannedReply &good)
{
    const auto text = std::find_if(good.events.cbegin(), good.events.cend(), [](const auto &event) {
        return event.startsWith("event: content_block_delta");
    });
    const auto count = std::distance(good.events.cbegin(), text) + 1;
    return good.events.mid(0, count);
}

ReplyScript cutStream(const CannedReply &good)
{
    auto cut = good;
    cut.events = firstEvents(good);
    return scriptOf(cut);
}

ReplyScript resetStream(const CannedReply &good)
{
    auto script = cutStream(good);
    script.pieces.last() = {{}, 50ms}; // instead of the last chunk
    script.end = End::Reset;
    return script;
}

QByteArray requestIdOf(const CannedReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name == "request-id") {
            return value;
        }
    }
    return {};
}

ReplyScript failStream(const Fault &fault, const CannedReply &good)
{
    const auto refusal = refusalOf(fault, {});
    auto cut = good;
    cut.events = firstEvents(good);
    cut.events.append(errorEvent(refusal->type, refusal->message, requestIdOf(good)));
    auto script = scriptOf(cut);
    script.end = End::Close;
    return script;
}

Break breakOf(const Fault &fault, const CannedReply &good)
{
    static const QMap<Kind, Break> table{
        {Kind::Hanging, hang},
        {Kind::Reset, reset},
        {Kind::ResetHeaders, resetHeaders},
        {Kind::ResetBody, resetBody},
        {Kind::Garbled, garble},
        {Kind::BrokenChunks, breakChunks},
        {Kind::Truncated, truncate},
        {Kind::Dripping, drip},
        {Kind::OversizeBody, bloatBody},
        {Kind::OversizeHeaders, bloatHeaders},
        {Kind::WrongShape, misshape},
        {Kind::StreamCut, cutStream},
        {Kind::StreamReset, resetStream},
    };
    // Without a stream its faults strike the body.
    if (good.events.isEmpty() && fault.kind == Kind::StreamCut) {
        return truncate;
    }
    if (good.events.isEmpty() && fault.kind == Kind::StreamReset) {
        return resetBody;
    }
    return table.value(fault.kind, scriptOf);
}

void slowTexts(ReplyScript &script, std::chrono::milliseconds delay)
{
    for (auto &piece : script.pieces) {
        if (piece.bytes.contains("content_block_delta")) {
            piece.after += delay;
        }
    }
}
}

ReplyScript strike(const Fault &fault, const CannedReply &good, std::chrono::milliseconds delay)
{
    const auto isStreamError
        = (fault.kind == Kind::StreamOverloaded || fault.kind == Kind::StreamApiError)
        && !good.events.isEmpty();
    auto script = isStreamError ? failStream(fault, good) : breakOf(fault, good)(good);
    slowTexts(script, fault.tokenDelay);
    if (!script.pieces.isEmpty()) {
        script.pieces.first().after += delay;
    }
    return script;
}
