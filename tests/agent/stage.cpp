// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/stage.h"

#include "simulator/apidouble.h"
#include "simulator/identity.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Certificate = BlameCase::Certificate;
using Place = BlameCase::Place;

namespace {
int nextNumber()
{
    static int last = 0;
    return ++last;
}

QSslConfiguration loaded(const StubAuthority::Files &files)
{
    QString trouble;
    const auto identity = loadIdentity(files.certificate, files.key, &trouble);
    if (!identity) {
        qFatal("%s", qPrintable(trouble));
    }
    return *identity;
}

QString plainText(const QJsonValue &value)
{
    const QJsonObject whole{{u"v"_s, value}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))
        .replace(uR"(\")"_s, u"\""_s);
}
}

Props::Props()
{
    const QString here = u"IP:127.0.0.1,DNS:*.stage.example"_s;
    const auto month = StubAuthority::month;
    m_identities.insert(Certificate::Good, loaded(m_known.issue(here)));
    m_identities.insert(Certificate::Strange, loaded(m_strange.issue(here)));
    m_identities.insert(Certificate::WrongName, loaded(m_known.issue(u"DNS:other.example"_s)));
    m_identities.insert(Certificate::Expired, loaded(m_known.issue(here, -3 * month, -24h)));
    // Good once a clock that is 10 min slow is set right.
    m_identities.insert(Certificate::NotYetValid, loaded(m_known.issue(here, 6min, month)));

    const QString said = qEnvironmentVariable("TEST_NAMESPACE");
    if (said != u"1") {
        m_noNamespace = said.isEmpty() ? u"not started by innamespace.sh"_s : said;
    } else if (!m_names.listen(53)) {
        m_noNamespace = m_names.errorString();
    }
}

QSslConfiguration Props::identity(Certificate certificate) const
{
    return m_identities.value(certificate);
}

Stage::Stage(const BlameCase &row, Props &props)
    : m_row(row)
    , m_props(props)
    , m_number(nextNumber())
    , m_api(nullptr, [this] { return utc(); })
    , m_page(nullptr, [this] { return utc(); })
    , m_control(nullptr, [this] { return utc(); })
{
    m_nobody.bind(QHostAddress(QHostAddress::LocalHost));
    open(m_api, row.certificate, row.apiAt);
    open(m_page, row.pageCertificate, row.pageAt);
    open(m_control, Certificate::None, Place::Here);
    if (row.apiAt != Place::Cut) {
        m_api.setFaults(row.api);
    }
    if (row.pageAt != Place::Cut) {
        m_page.setPage(row.page);
    }
    if (row.apiName) {
        props.names().setStateOf(hostOf(u"api"_s, row.apiName), *row.apiName);
    }
    if (row.pageName) {
        props.names().setStateOf(hostOf(u"page"_s, row.pageName), *row.pageName);
    }
    writeSettings();
}

void Stage::open(Simulator &server, Certificate certificate, Place place)
{
    if (certificate != Certificate::None && certificate != Certificate::Absent) {
        server.setTls(m_props.identity(certificate));
    }
    if (place == Place::Cut) {
        const Fault reset{.kind = Fault::Kind::Reset};
        server.setFaults({reset});
        server.setPage({.fault = reset});
    }
    QString trouble;
    if (!server.listen(0, &trouble)) {
        qFatal("%s", qPrintable(trouble));
    }
}

QDateTime Stage::utc() const
{
    return QDateTime::currentDateTimeUtc() - m_row.clock;
}

/// A name of this stage's own where one is to be looked up.
QString Stage::hostOf(const QString &part, std::optional<NameService::State> name) const
{
    return name ? u"%1-%2.stage.example"_s.arg(part).arg(m_number) : u"127.0.0.1"_s;
}

QString Stage::urlOf(const Simulator &server, Certificate certificate, Place place,
                     const QString &host) const
{
    const QString scheme = certificate == Certificate::None ? u"http"_s : u"https"_s;
    switch (place) {
    case Place::Here:
    case Place::Cut:
        break;
    case Place::Nowhere:
        return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_nobody.localPort());
    case Place::NoRoute:
        return u"https://192.0.2.%1"_s.arg(m_number % 250 + 1);
    }
    return u"%1://%2:%3"_s.arg(scheme, host).arg(server.port());
}

QStringList Stage::arguments() const
{
    const bool isProxied = m_row.proxy != BlameCase::Proxy::None;
    const QString apiHost = isProxied ? u"api.stage.example"_s : hostOf(u"api"_s, m_row.apiName);
    QStringList arguments{
        u"--api-url"_s,
        urlOf(m_api, m_row.certificate, m_row.apiAt, apiHost),
        u"--status-url"_s,
        urlOf(m_page, m_row.pageCertificate, m_row.pageAt, hostOf(u"page"_s, m_row.pageName)),
        u"--config"_s,
        m_home.filePath(u"stage.ini"_s),
        u"--message"_s,
        m_row.message,
        u"--timeout"_s,
        u"5"_s};
    if (m_row.controlAt) {
        arguments += {u"--control-url"_s,
                      urlOf(m_control, Certificate::None, *m_row.controlAt, u"127.0.0.1"_s)};
    }
    return arguments;
}

QProcessEnvironment Stage::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"none:"_s);
    if (!m_row.key.isEmpty()) {
        environment.insert(u"ANTHROPIC_API_KEY"_s, m_row.key);
    }
    if (m_row.proxy != BlameCase::Proxy::None) {
        const bool isHere = m_row.proxy == BlameCase::Proxy::StandIn;
        environment.insert(
            u"HTTPS_PROXY"_s,
            u"http://127.0.0.1:%1"_s.arg(isHere ? m_api.port() : m_nobody.localPort()));
    }
    for (auto each = m_row.environment.cbegin(); each != m_row.environment.cend(); ++each) {
        environment.insert(each.key(), each.value());
    }
    return environment;
}

QStringList Stage::command(const QString &program, const QStringList &arguments) const
{
    // Its loopback is down until somebody sets it up, which nobody does.
    const QStringList apart
        = m_row.isOffline ? QStringList{u"unshare"_s, u"--net"_s} : QStringList();
    return apart + QStringList{program} + arguments;
}

bool Stage::isStruck() const
{
    const auto requests = m_api.requests();
    const auto targets = m_row.api.isEmpty() ? QList<Fault::Target>() : m_row.api.constFirst().on;
    return std::any_of(requests.cbegin(), requests.cend(), [&](const ReceivedRequest &each) {
        const auto target = targetOf(each.path.toUtf8());
        return target && targets.contains(*target);
    });
}

void Stage::writeSettings() const
{
    QSettings file(m_home.filePath(u"stage.ini"_s), QSettings::IniFormat);
    file.setValue(u"network/ca_file"_s, m_props.caFile());
    file.setValue(u"probe/preset"_s, u"fast"_s);
    for (auto each = m_row.settings.cbegin(); each != m_row.settings.cend(); ++each) {
        file.setValue(each.key(), each.value());
    }
}

QStringList differences(const QJsonObject &verdict, const BlameCase &row)
{
    QStringList lines;
    const auto compare = [&](const QString &field, const QString &expected) {
        const QString actual = verdict[field].toString();
        if (actual != expected) {
            lines.append(u"%1 is \"%2\", not \"%3\""_s.arg(field, actual, expected));
        }
    };
    compare(u"state"_s, row.expected.state);
    compare(u"cause"_s, row.expected.cause);
    if (!verdict[u"headline"_s].toString().contains(row.expected.headline)) {
        lines.append(u"the headline has no \"%1\""_s.arg(row.expected.headline));
    }
    QString others;
    for (const QString &field : {u"evidence"_s, u"traps"_s, u"exonerated"_s}) {
        others += plainText(verdict[field]);
    }
    if (!others.contains(row.besides)) {
        lines.append(u"no evidence has \"%1\""_s.arg(row.besides));
    }
    const bool isGreen = verdict[u"state"_s].toString() == u"green";
    const bool isWaiting = row.expected.cause == u"unknown";
    if (verdict[u"advice"_s].toString().isEmpty() && !isGreen && !isWaiting) {
        lines.append(u"there is no advice"_s);
    }
    return lines;
}
