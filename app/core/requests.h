// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/observation.h"
#include "core/request.h"
#include "core/settings.h"
#include "core/testrequest.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// What the requests to the API are built from.
struct Ask {
    Settings settings; ///< apiUrl (a path prefix is kept), apiVersion, bearer, timeout.
    ApiKey key; ///< Empty: the request goes without one.
    QString model; ///< For the count and message rungs.
};

// Pure: the same arguments make the same request. Every request asks for an unencoded body.
// Only the requests made from an Ask carry a key, and only as one header, so that nobody who
// gets the others (status page, control) ever sees it.

/// Edge rung: GET /api/hello, without a key.
[[nodiscard]] Request helloRequest(const Settings &settings);

/// Key rung: GET /v1/models, all in one page. Without a key the fallback of the edge rung.
[[nodiscard]] Request modelsRequest(const Ask &ask);

/// Count rung: POST /v1/messages/count_tokens.
[[nodiscard]] Request countRequest(const Ask &ask, const TestRequest &what = {});

/// Message rung and the user's test: POST /v1/messages. A model in \p what beats the Ask's.
[[nodiscard]] Request messageRequest(const Ask &ask, const TestRequest &what = {});

/// The status page at base \p page: GET /api/v2/summary.json. With an \p etag the page may answer
/// 304, so pass one only while the report it came with is at hand.
[[nodiscard]] Request pageRequest(const QUrl &page, const QByteArray &etag,
                                  std::chrono::milliseconds deadline);

/// The control check: GET \p url as it is.
[[nodiscard]] Request controlRequest(const QUrl &url, std::chrono::milliseconds deadline);

/// The request that \p seen was the answer to, had \p base held then, with the model that was
/// asked. None for the rungs Link and Control, and when a rung lacked its model, so that nothing
/// was sent.
[[nodiscard]] std::optional<Request> requestOf(const Observation &seen, const Ask &base);
