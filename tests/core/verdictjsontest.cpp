// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verdictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Light = Verdict::Light;
using Cause = Verdict::Cause;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

Observation overload()
{
    return {.rung = Observation::Rung::Message,
            .at = noon() - 4s,
            .outcome = Observation::Outcome::Overloaded,
            .httpStatus = 529,
            .errorType = u"overloaded_error"_s,
            .requestId = u"req_1"_s,
            .model = u"claude-haiku-5-5"_s,
            .edge = u"FRA"_s,
            .phases = {.name = 1234us, .connect = 10ms, .firstByte = 94'500us, .total = 2s}};
}

PageReport page()
{
    return {.state = PageReport::State::Readable,
            .newsAt = noon() - 90s,
            .indicator = PageReport::Indicator::Minor,
            .components = {{u"k8w3r06qmzrp"_s, u"Claude API"_s, PageReport::Status::PartialOutage}},
            .incidents = {{.id = u"i1"_s,
                           .name = u"Elevated errors"_s,
                           .status = u"investigating"_s,
                           .impact = u"major"_s,
                           .startedAt = noon() - 60s}},
            .maintenance = {{.id = u"m1"_s, .name = u"Move"_s, .scheduledFor = noon() + 24h}}};
}

Verdict full()
{
    return {.light = Light::Red,
            .cause = Cause::Provider,
            .since = noon() - 47s,
            .headline = u"Anthropic is overloaded."_s,
            .advice = u"Back off."_s,
            .score = 62,
            .threshold = 60,
            .evidence = {u"One."_s, u"Two."_s},
            .exonerated = {{u"network"_s, u"Network good"_s, noon() - 4s}},
            .traps = {u"A trap."_s},
            .wouldChange = u"Good answers."_s,
            .curl = u"curl -i x"_s,
            .probes = {overload()},
            .limits = {.requests = {.limit = 50, .remaining = 49, .reset = noon() + 60s}},
            .page = page(),
            .lead = 240s,
            .incidentSince = noon() - 47s};
}

// The text of the value at \p path, such as "probes.0.ms.name".
QString at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &step : path.split(u'.')) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    if (value.isUndefined()) {
        return u"missing"_s;
    }
    const QByteArray text
        = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); // "[value]"
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}
}

class VerdictJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");

        const auto row = [](const char *path, const char *value) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(value);
        };
        row("state", R"("red")");
        row("cause", R"("provider")");
        row("since", R"("2026-11-24T11:59:13.000Z")");
        row("headline", R"("Anthropic is overloaded.")");
        row("advice", R"("Back off.")");
        row("score", "62");
        row("threshold", "60");
        row("evidence", R"(["One.","Two."])");
        row("exonerated", R"([{"age_s":4,"text":"Network good","what":"network"}])");
        row("traps", R"(["A trap."])");
        row("probes.0.at", R"("2026-11-24T11:59:56.000Z")");
        row("probes.0.rung", R"("message")");
        row("probes.0.outcome", R"("overloaded")");
        row("probes.0.http_status", "529");
        row("probes.0.error_type", R"("overloaded_error")");
        row("probes.0.error_code", "null");
        row("probes.0.request_id", R"("req_1")");
        row("probes.0.model", R"("claude-haiku-5-5")");
        row("probes.0.edge", R"("FRA")");
        row("probes.0.ms.name", "1.234");
        row("probes.0.ms.connect", "10");
        row("probes.0.ms.tls", "null");
        row("probes.0.ms.first_byte", "94.5");
        row("probes.0.ms.first_token", "null");
        row("probes.0.ms.server", "null");
        row("probes.0.ms.total", "2000");
        row("limits.requests", R"({"limit":50,"remaining":49,"reset":"2026-11-24T12:01:00.000Z"})");
        row("limits.input_tokens", R"({"limit":null,"remaining":null,"reset":null})");
        row("limits.output_tokens", R"({"limit":null,"remaining":null,"reset":null})");
        row("limits.tokens", R"({"limit":null,"remaining":null,"reset":null})");
        row("status_page.readable", "true");
        row("status_page.age_s", "90");
        row("status_page.indicator", R"("minor")");
        row("status_page.api_component", R"("partial_outage")");
        row("status_page.components",
            R"([{"id":"k8w3r06qmzrp","name":"Claude API","status":"partial_outage"}])");
        row("status_page.incidents.0.id", R"("i1")");
        row("status_page.incidents.0.name", R"("Elevated errors")");
        row("status_page.incidents.0.status", R"("investigating")");
        row("status_page.incidents.0.impact", R"("major")");
        row("status_page.incidents.0.started_at", R"("2026-11-24T11:59:00.000Z")");
        row("status_page.maintenance.0.name", R"("Move")");
        row("status_page.maintenance.0.scheduled_for", R"("2026-11-25T12:00:00.000Z")");
        row("lead_s", "240");
        row("would_change", R"("Good answers.")");
        row("curl", R"("curl -i x")");
        row("incident_since", R"("2026-11-24T11:59:13.000Z")");
    }

    void tellsEveryField()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, value);

        QCOMPARE(at(toJson(full(), noon()), path), value);
    }

    void whatIsAbsentIsNull_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");

        const auto row = [](const char *path, const char *value) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(value);
        };
        row("state", R"("grey")");
        row("cause", R"("unknown")");
        row("since", "null");
        row("evidence", "[]");
        row("exonerated", "[]");
        row("probes", "[]");
        row("status_page.readable", "false");
        row("status_page.age_s", "null");
        row("status_page.indicator", "null");
        row("status_page.api_component", "null");
        row("status_page.incidents", "[]");
        row("lead_s", "null");
        row("incident_since", "null");
        row("curl", "null");
    }

    void whatIsAbsentIsNull()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, value);

        QCOMPARE(at(toJson(Verdict{}, noon()), path), value);
    }

    void aProbeWithoutAnswerHasNoStatus()
    {
        const auto object = toJson(Observation{.at = noon()});
        QCOMPARE(at(object, u"http_status"_s), u"null"_s);
        QCOMPARE(at(object, u"request_id"_s), u"null"_s);
    }

    void anAgeIsNeverNegative()
    {
        QCOMPARE(at(toJson(full(), noon() - 1h), u"exonerated.0.age_s"_s), u"0"_s);
    }

    void theExitCodeNamesTheCause_data()
    {
        QTest::addColumn<Light>("light");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("code");

        QTest::newRow("green") << Light::Green << Cause::None << 0;
        QTest::newRow("provider degraded") << Light::Amber << Cause::Provider << 1;
        QTest::newRow("provider down") << Light::Red << Cause::Provider << 2;
        QTest::newRow("your network") << Light::Grey << Cause::Network << 3;
        QTest::newRow("interception") << Light::Grey << Cause::Interception << 3;
        QTest::newRow("your key") << Light::Amber << Cause::Key << 4;
        QTest::newRow("your quota") << Light::Amber << Cause::Quota << 5;
        QTest::newRow("your money") << Light::Amber << Cause::Billing << 6;
        QTest::newRow("your request") << Light::Amber << Cause::Request << 7;
        QTest::newRow("can't tell") << Light::Grey << Cause::Unknown << 8;
        QTest::newRow("amber and unclear") << Light::Amber << Cause::Unknown << 8;
        QTest::newRow("grey is never the provider") << Light::Grey << Cause::Provider << 8;
        QTest::newRow("no cause but not green") << Light::Grey << Cause::None << 8;
    }

    void theExitCodeNamesTheCause()
    {
        QFETCH(const Light, light);
        QFETCH(const Cause, cause);
        QFETCH(const int, code);

        QCOMPARE(exitCodeOf({.light = light, .cause = cause}), code);
    }
};

QTEST_GUILESS_MAIN(VerdictJsonTest)
#include "verdictjsontest.moc"
