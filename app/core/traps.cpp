// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traps.h"

#include "core/issuers.h"
#include "core/wording.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 100;
constexpr std::chrono::minutes mostSkew{5};

const auto baseUrlName = u"ANTHROPIC_BASE_URL"_s;

QString variable(const Surroundings &around, const QString &name)
{
    return around.environment.value(name).trimmed();
}

// The host, with its port when it isn't the usual one, and nothing else: what is left out may be a
// password. A proxy may be written without a scheme.
QString hostOf(const QString &address)
{
    const QString text = address.contains("://"_L1) ? address : "http://"_L1 + address;
    const QUrl url(text.left(2048));
    if (!url.isValid() || url.host().isEmpty()) {
        return {};
    }
    const QString host = url.host().left(longestName);
    return url.port() > 0 ? host + u':' + QString::number(url.port()) : host;
}

QString usualHost()
{
    return Settings().apiUrl.host();
}

QString baseUrlTrap(const Surroundings &around)
{
    const QString value = variable(around, baseUrlName);
    const QString host = hostOf(value);
    if (value.isEmpty() || host == usualHost()) {
        return {};
    }
    if (host.isEmpty()) {
        return Wording::tr("ANTHROPIC_BASE_URL is not an address, so programs that read it can't "
                           "reach the API; unset it.");
    }
    if (around.isBaseUrlDead) {
        //: %1 is a host
        return Wording::tr("ANTHROPIC_BASE_URL points to %1, where nothing listens; unset it or "
                           "start what should listen there.")
            .arg(host);
    }
    //: %1 and %2 are hosts
    return Wording::tr("ANTHROPIC_BASE_URL sends programs to %1 instead of %2; unset it unless you "
                       "mean it.")
        .arg(host, usualHost());
}

QString twoKeysTrap(const Surroundings &around)
{
    if (variable(around, u"ANTHROPIC_API_KEY"_s).isEmpty()
        || variable(around, u"ANTHROPIC_AUTH_TOKEN"_s).isEmpty()) {
        return {};
    }
    return Wording::tr(
        "ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set; a program may send "
        "the wrong one or both, which the API refuses. Unset one.");
}

// The first of \p names that is set; empty: none.
QString firstSet(const Surroundings &around, const QStringList &names)
{
    const auto found = std::find_if(names.cbegin(), names.cend(), [&around](const QString &name) {
        return !variable(around, name).isEmpty();
    });
    return found == names.cend() ? QString() : *found;
}

bool isExcepted(const Surroundings &around, const QString &host)
{
    const QString list = variable(around, u"NO_PROXY"_s) + u',' + variable(around, u"no_proxy"_s);
    const QStringList entries = list.split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.cbegin(), entries.cend(), [&host](const QString &entry) {
        QString name = entry.trimmed().toLower();
        name.remove(0, name.startsWith("*."_L1) ? 2 : name.startsWith(u'.') ? 1 : 0);
        return name == "*"_L1 || host == name || (!name.isEmpty() && host.endsWith(u'.' + name));
    });
}

QString proxyTrap(const Surroundings &around)
{
    const QString name
        = firstSet(around, {u"HTTPS_PROXY"_s, u"https_proxy"_s, u"ALL_PROXY"_s, u"all_proxy"_s});
    const QString api = around.settings.apiUrl.host();
    if (name.isEmpty()) {
        return {};
    }
    if (isExcepted(around, api)) {
        //: %1 is a host, %2 the name of a variable
        return Wording::tr(
                   "NO_PROXY excepts %1 from the proxy of %2; where only the proxy gets out, "
                   "the API looks dead. Take it out of NO_PROXY then.")
            .arg(api, name);
    }
    const QString proxy = hostOf(variable(around, name));
    if (proxy.isEmpty()) {
        //: %1 is the name of a variable
        return Wording::tr("%1 is not an address, so programs that read it can't reach the API; "
                           "unset or correct it.")
            .arg(name);
    }
    //: %1 is the name of a variable, %2 and %3 are hosts
    return Wording::tr("%1 sends requests through the proxy %2; when that fails, the API looks "
                       "dead. Unset it or add %3 to NO_PROXY if you don't need it.")
        .arg(name, proxy, api);
}

QString certificatesTrap(const Surroundings &around)
{
    const QString name = firstSet(around, {u"SSL_CERT_FILE"_s, u"SSL_CERT_DIR"_s});
    if (name.isEmpty()) {
        return {};
    }
    //: %1 is the name of a variable
    return Wording::tr("%1 replaces the authorities that programs trust; if what it names is old "
                       "or incomplete, every secure connection fails. Unset it unless you mean "
                       "it.")
        .arg(name);
}

QString clockTrap(const Surroundings &around)
{
    const auto skew = around.clockSkew.value_or(std::chrono::seconds::zero());
    if (std::chrono::abs(skew) <= mostSkew) {
        return {};
    }
    //: %1 is a duration
    return (skew.count() > 0
                ? Wording::tr("This machine's clock is %1 fast; set it, or secure connections "
                              "fail.")
                : Wording::tr("This machine's clock is %1 slow; set it, or secure connections "
                              "fail."))
        .arg(inWords(skew));
}

QString issuerTrap(const Surroundings &around)
{
    const QString name = withoutKeys(around.issuer).simplified().left(longestName);
    if (isKnownInterceptor(name)) {
        //: %1 is the name of a certificate's issuer
        return Wording::tr("%1 reads along between you and the API; what it holds up looks like an "
                           "outage. Ask whoever runs it to leave the API's host alone.")
            .arg(name);
    }
    if (name.isEmpty() || isPublicIssuer(name) || !around.settings.caFile.isEmpty()) {
        return {};
    }
    //: %1 is the name of a certificate's issuer
    return Wording::tr("The API's certificate was issued by %1, which is no well-known authority; "
                       "something on the way may read along. Ask whoever runs your network.")
        .arg(name);
}

bool isQuoted(QStringView text)
{
    return text.startsWith(u'"') || text.startsWith(u'\'') || text.endsWith(u'"')
        || text.endsWith(u'\'');
}

QString formTrap(QStringView text, const QString &where)
{
    if (!ApiKey::parse(text)) {
        //: %1 is the name of a variable, or "The key"
        return Wording::tr("%1 holds blanks, line breaks or letters that no key has; copy it "
                           "anew.")
            .arg(where);
    }
    if (isQuoted(text.trimmed())) {
        //: %1 is the name of a variable, or "The key"
        return Wording::tr("%1 has quotes around the key; many programs send them along. Take them "
                           "away.")
            .arg(where);
    }
    if (text != text.trimmed()) {
        //: %1 is the name of a variable, or "The key"
        return Wording::tr("%1 has blanks around the key; many programs send them along. Take them "
                           "away.")
            .arg(where);
    }
    return {};
}

QString kindTrap(QStringView text, const QString &where)
{
    const auto key = ApiKey::parse(text);
    const QByteArray secret = key.value_or(ApiKey()).secret();
    if (secret.startsWith("sk-ant-admin")) {
        //: %1 is the name of a variable, or "The key"
        return Wording::tr("%1 is an admin key, which manages an organization but doesn't call "
                           "models; use one that begins with sk-ant-api.")
            .arg(where);
    }
    const bool isToken = secret.startsWith("sk-ant-oat") || secret.startsWith("sk-ant-ort")
        || secret.startsWith("sk-ant-sid");
    if (isToken) {
        //: %1 is the name of a variable, or "The key"
        return Wording::tr("%1 is a login token, not an API key; use a key that begins with "
                           "sk-ant-api.")
            .arg(where);
    }
    return {};
}
}

QString keyTrap(QStringView text, const QString &where)
{
    if (text.trimmed().isEmpty()) {
        return {};
    }
    return sentences({formTrap(text, where), kindTrap(text, where)});
}

QStringList trapsOf(const Surroundings &around)
{
    const auto keyName = u"ANTHROPIC_API_KEY"_s;
    const QString inVariable = keyTrap(around.environment.value(keyName), keyName);
    //: Begins a sentence such as "The key is an admin key."
    const QString inUse = keyTrap(QString::fromLatin1(around.key.secret()), Wording::tr("The key"));
    const bool isTheSame
        = ApiKey::parse(around.environment.value(keyName)).value_or(ApiKey()) == around.key;
    QStringList traps{baseUrlTrap(around), twoKeysTrap(around),
                      inVariable,          isTheSame ? QString() : inUse,
                      proxyTrap(around),   certificatesTrap(around),
                      clockTrap(around),   issuerTrap(around)};
    traps.removeAll(QString());
    return traps;
}
