// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/responsereader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {
constexpr std::uint32_t headerLimit = 65'536;
constexpr std::uint64_t bodyLimit = 1'048'576;
constexpr int interimLimit = 8;

bool isTooLarge(http::error error)
{
    return error == http::error::header_limit || error == http::error::body_limit
        || error == http::error::buffer_overflow;
}

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}
}

struct ResponseReader::Parser {
    http::response_parser<http::string_body> http;

    Parser()
    {
        http.header_limit(headerLimit);
        http.body_limit(bodyLimit);
        http.eager(false); // Eager, it forgets that a length is beyond the limit.
    }
};

ResponseReader::ResponseReader()
    : m_parser(std::make_unique<Parser>())
{
}

ResponseReader::~ResponseReader() = default;

ResponseReader::State ResponseReader::fail(Observation::Failure failure, const QString &text)
{
    m_failure = failure;
    m_failureText = text;
    m_state = State::Failed;
    return m_state;
}

ResponseReader::State ResponseReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Reading) {
        return m_state;
    }
    m_unread.append(bytes);
    do {
        m_state = parse();
    } while (m_state == State::Done && skipInterim());
    return m_state;
}

ResponseReader::State ResponseReader::parse()
{
    using enum Observation::Failure;
    boost::beast::error_code error;
    while (!m_unread.isEmpty() && !m_parser->http.is_done()) {
        const auto size = static_cast<std::size_t>(m_unread.size());
        const auto used
            = m_parser->http.put(boost::asio::buffer(m_unread.constData(), size), error);
        m_unread.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more) {
            break;
        }
        if (error) {
            const auto what = static_cast<http::error>(error.value());
            return fail(isTooLarge(what) ? TooLarge : Malformed,
                        isTooLarge(what) ? u"The answer is larger than the limits allow"_s
                                         : u"The answer is not proper HTTP: %1"_s.arg(
                                             QString::fromStdString(error.message())));
        }
    }
    // A chunk's header line may be endless, too.
    if (m_unread.size() > headerLimit && !m_parser->http.is_done()) {
        return fail(TooLarge, u"The answer is larger than the limits allow"_s);
    }
    return m_parser->http.is_done() ? State::Done : State::Reading;
}

bool ResponseReader::skipInterim()
{
    const int code = status();
    if (code < 100 || code >= 200 || code == 101) {
        return false;
    }
    if (++m_interim > interimLimit) {
        fail(Observation::Failure::Malformed, u"Interim answers without end"_s);
        return false;
    }
    m_parser = std::make_unique<Parser>();
    m_state = State::Reading;
    return true;
}

ResponseReader::State ResponseReader::finish()
{
    if (m_state != State::Reading) {
        return m_state;
    }
    if (!m_parser->http.is_header_done()) { // The parser may not be told the end before it began.
        return fail(Observation::Failure::Reset,
                    m_unread.isEmpty()
                        ? u"The connection was closed without an answer"_s
                        : u"The connection was closed in the middle of the headers"_s);
    }
    boost::beast::error_code error;
    m_parser->http.put_eof(error);
    if (error) {
        return fail(Observation::Failure::Reset,
                    u"The connection was closed before the answer was whole"_s);
    }
    m_state = State::Done;
    return m_state;
}

int ResponseReader::status() const
{
    return m_parser->http.is_header_done() ? static_cast<int>(m_parser->http.get().result_int())
                                           : 0;
}

QByteArray ResponseReader::statusLine() const
{
    if (!m_parser->http.is_header_done()) {
        return {};
    }
    const auto &answer = m_parser->http.get();
    return "HTTP/" + QByteArray::number(answer.version() / 10) + '.'
        + QByteArray::number(answer.version() % 10) + ' ' + QByteArray::number(answer.result_int())
        + ' ' + bytesOf(answer.reason());
}

QList<QPair<QByteArray, QByteArray>> ResponseReader::headers() const
{
    QList<QPair<QByteArray, QByteArray>> all;
    if (m_parser->http.is_header_done()) {
        for (const auto &field : m_parser->http.get()) {
            all.emplaceBack(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
        }
    }
    return all;
}

QByteArray ResponseReader::takeNewBody()
{
    const std::string &all = m_parser->http.get().body();
    const auto from = std::exchange(m_taken, all.size());
    return {all.data() + from, static_cast<qsizetype>(all.size() - from)};
}

QByteArray ResponseReader::body() const
{
    return QByteArray::fromStdString(m_parser->http.get().body());
}
