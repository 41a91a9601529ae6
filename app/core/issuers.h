// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Whether \p issuer, the organisation a certificate names, is an authority known to everybody.
/// No list of them is ever complete, so false only means "worth a look".
[[nodiscard]] bool isPublicIssuer(const QString &issuer);

/// Whether \p issuer is known to read along in companies' networks or as a virus scanner.
[[nodiscard]] bool isKnownInterceptor(const QString &issuer);
