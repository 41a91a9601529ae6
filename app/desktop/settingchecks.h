// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What is wrong with a setting's text, as one sentence for the user; empty when it will do.
[[nodiscard]] QString troubleWithUrl(const QString &text);
/// As troubleWithUrl(), but nothing at all is fine.
[[nodiscard]] QString troubleWithOptionalUrl(const QString &text);
/// The API's version is a date such as "2023-06-01".
[[nodiscard]] QString troubleWithVersion(const QString &text);
/// A family of models: one word.
[[nodiscard]] QString troubleWithFamily(const QString &text);
/// A model's name; nothing at all is fine.
[[nodiscard]] QString troubleWithModel(const QString &text);
/// A readable file of certificates; nothing at all is fine.
[[nodiscard]] QString troubleWithCaFile(const QString &text);
/// A proxy as parseProxy() reads it.
[[nodiscard]] QString troubleWithProxy(const QString &text);
