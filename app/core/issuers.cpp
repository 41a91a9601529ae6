// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issuers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
// Parts of the names that issuers give as their organisation.
constexpr std::array publicNames{
    "Actalis"_L1,      "Amazon"_L1,           "Baltimore"_L1,  "Buypass"_L1,
    "Certainly"_L1,    "Certum"_L1,           "Cloudflare"_L1, "COMODO"_L1,
    "DigiCert"_L1,     "Entrust"_L1,          "GlobalSign"_L1, "GoDaddy"_L1,
    "Google Trust"_L1, "HARICA"_L1,           "IdenTrust"_L1,  "Internet Security Research"_L1,
    "ISRG"_L1,         "Let's Encrypt"_L1,    "Microsoft"_L1,  "QuoVadis"_L1,
    "Sectigo"_L1,      "SSL.com"_L1,          "SSL Corp"_L1,   "Starfield"_L1,
    "SwissSign"_L1,    "Telekom Security"_L1, "USERTRUST"_L1,  "ZeroSSL"_L1,
};

constexpr std::array interceptorNames{
    "Avast"_L1,     "AVG"_L1,           "Barracuda"_L1,     "Bitdefender"_L1, "Blue Coat"_L1,
    "Burp"_L1,      "Cato Networks"_L1, "Charles Proxy"_L1, "Check Point"_L1, "Cisco"_L1,
    "ESET"_L1,      "Fiddler"_L1,       "Forcepoint"_L1,    "Fortinet"_L1,    "FortiGate"_L1,
    "iboss"_L1,     "Kaspersky"_L1,     "Lightspeed"_L1,    "McAfee"_L1,      "Menlo Security"_L1,
    "mitmproxy"_L1, "Netskope"_L1,      "Palo Alto"_L1,     "PortSwigger"_L1, "Skyhigh"_L1,
    "SonicWall"_L1, "Sophos"_L1,        "Squid"_L1,         "Trend Micro"_L1, "WatchGuard"_L1,
    "Zscaler"_L1,
};

template <typename Names>
bool holdsOneOf(const QString &issuer, const Names &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&issuer](QLatin1StringView name) {
        return issuer.contains(name, Qt::CaseInsensitive);
    });
}
}

bool isPublicIssuer(const QString &issuer)
{
    return holdsOneOf(issuer, publicNames) && !isKnownInterceptor(issuer);
}

bool isKnownInterceptor(const QString &issuer)
{
    return holdsOneOf(issuer, interceptorNames);
}
