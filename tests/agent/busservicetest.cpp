// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/busservice.h"

#include "agent/wishes.h"
#include "fakes/privatebus.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Light = Verdict::Light;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
}

Verdict red()
{
    return {.light = Light::Red,
            .cause = Verdict::Cause::Provider,
            .since = noon() - 90s,
            .headline = u"The Claude API is down."_s,
            .score = 80};
}
}

/// What a stranger on the session bus sees and may do.
class BusServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_changes = 0;
        m_news.clear();
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(m_bus->start(), "dbus-daemon is needed");
        m_wishes = std::make_unique<Wishes>(Clock{});
        m_service = std::make_unique<BusService>(*m_wishes, Clock{.utc = &noon},
                                                 m_bus->connection(u"service"_s));
        m_service->setVerdict(red());
    }

    void cleanup()
    {
        m_service.reset();
        m_wishes.reset();
        QDBusConnection::disconnectFromBus(u"service"_s);
        QDBusConnection::disconnectFromBus(u"stranger"_s);
        m_bus.reset();
    }

    void tellsTheVerdict_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");

        QTest::newRow("state") << u"State"_s << QVariant(u"red"_s);
        QTest::newRow("cause") << u"Cause"_s << QVariant(u"provider"_s);
        QTest::newRow("headline") << u"Headline"_s << QVariant(u"The Claude API is down."_s);
        QTest::newRow("since when") << u"Since"_s << QVariant(u"2026-01-01T11:58:30.000Z"_s);
        QTest::newRow("score") << u"Score"_s << QVariant(80);
    }

    void tellsTheVerdict()
    {
        QFETCH(const QString, name);
        QFETCH(const QVariant, value);

        QCOMPARE(property(name), value);
    }

    void reportsAsTheCommandLineDoes()
    {
        const auto report = QJsonDocument::fromJson(property(u"Report"_s).toString().toUtf8());

        QCOMPARE(report[u"state"_s].toString(), u"red"_s);
        QCOMPARE(report[u"headline"_s].toString(), u"The Claude API is down."_s);
        QVERIFY(report[u"probes"_s].isArray());
    }

    void saysWhatIsNew()
    {
        auto stranger = m_bus->connection(u"stranger"_s);
        listen(stranger);
        Verdict worse = red();
        worse.score = 100;

        m_service->setVerdict(worse);
        QTRY_COMPARE(m_news.size(), 1);
        settle(stranger);
        QCOMPARE(m_changes, 1);
        QCOMPARE(m_news.constLast(), (QVariantMap{{u"Score"_s, 100}}));

        worse.probes.append(Observation{});
        m_service->setVerdict(worse);
        QTRY_COMPARE(m_news.size(), 2);
        settle(stranger);
        QCOMPARE(m_changes, 1); // only the report is another one
        QVERIFY(m_news.constLast().isEmpty());
        QCOMPARE(m_invalid, QStringList{u"Report"_s});
    }

    void doesWhatIsAsked_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<QString>("heard"); // empty: refused

        using List = QVariantList;
        QTest::newRow("check") << u"CheckNow"_s << List{} << u"check"_s;
        QTest::newRow("snooze") << u"Snooze"_s << List{60U} << u"snooze 60"_s;
        QTest::newRow("the end of it") << u"Snooze"_s << List{0U} << u"snooze 0"_s;
        QTest::newRow("longer than a week") << u"Snooze"_s << List{604'801U} << QString();
        QTest::newRow("a negative time") << u"Snooze"_s << List{-1} << QString();
        QTest::newRow("no window to show") << u"ShowWindow"_s << List{} << QString();
        QTest::newRow("a key") << u"Key"_s << List{} << QString();
        QTest::newRow("Qt's own") << u"deleteLater"_s << List{} << QString();
        QTest::newRow("our own") << u"setVerdict"_s << List{} << QString();
    }

    void doesWhatIsAsked()
    {
        QFETCH(const QString, method);
        QFETCH(const QVariantList, arguments);
        QFETCH(const QString, heard);
        connect(m_wishes.get(), &Wishes::checkWanted, this, [this] { m_heard = u"check"_s; });
        connect(m_wishes.get(), &Wishes::snoozeWanted, this, [this](std::chrono::seconds howLong) {
            m_heard = u"snooze %1"_s.arg(howLong.count());
        });

        const QDBusMessage answer = call(BusService::name(), method, arguments);

        QCOMPARE(m_heard, heard);
        QCOMPARE(answer.type() == QDBusMessage::ReplyMessage, !heard.isEmpty());
        QVERIFY(heard.isEmpty() == !answer.errorMessage().isEmpty());
    }

    void canNotBeWrittenTo()
    {
        const QDBusMessage answer
            = call(u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                   {BusService::name(), u"State"_s, QVariant::fromValue(QDBusVariant(u"green"_s))});

        QCOMPARE(answer.type(), QDBusMessage::ErrorMessage);
        QCOMPARE(property(u"State"_s), u"red"_s);
    }

    void describesItself()
    {
        const QDBusMessage answer
            = call(u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s, {});
        QXmlStreamReader xml(answer.arguments().value(0).toString());
        QStringList seen;
        bool isOurs = false;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto name = xml.attributes().value(u"name"_s).toString();
            if (xml.isStartElement() && xml.name() == u"interface") {
                isOurs = name == BusService::name();
            } else if (xml.isStartElement() && isOurs && !xml.name().contains(u"arg")
                       && !xml.name().contains(u"annotation")) {
                seen.append(xml.name().toString() + u' ' + name);
            }
        }
        seen.sort();

        QCOMPARE(seen,
                 (QStringList{u"method CheckNow"_s, u"method ShowWindow"_s, u"method Snooze"_s,
                              u"property Cause"_s, u"property Headline"_s, u"property Report"_s,
                              u"property Score"_s, u"property Since"_s, u"property State"_s,
                              u"signal Changed"_s}));
    }

    void leavesTheBusInGoodOrder()
    {
        m_service.reset();

        QCOMPARE(call(BusService::name(), u"CheckNow"_s, {}).type(), QDBusMessage::ErrorMessage);
    }

    void goesOnWithoutABus()
    {
        BusService alone(*m_wishes, Clock{}, QDBusConnection(u"nowhere"_s));
        alone.setVerdict(red());
        m_bus.reset(); // and one that loses it

        m_service->setVerdict({});
        m_service->setVerdict(red());

        QCOMPARE(alone.state(), u"red"_s);
        QCOMPARE(m_service->state(), u"red"_s);
    }

public Q_SLOTS:
    void noteChange() { ++m_changes; }
    void noteNews(const QString & /*interface*/, const QVariantMap &changed,
                  const QStringList &invalid)
    {
        m_news.append(changed);
        m_invalid = invalid;
    }

private:
    [[nodiscard]] QDBusMessage call(const QString &interface, const QString &method,
                                    const QVariantList &arguments) const
    {
        auto message = QDBusMessage::createMethodCall(BusService::name(), BusService::path(),
                                                      interface, method);
        message.setArguments(arguments);
        const QDBusPendingCallWatcher waiting(m_bus->connection(u"stranger"_s).asyncCall(message));
        QSignalSpy answered(&waiting, &QDBusPendingCallWatcher::finished);
        answered.wait();
        return waiting.reply();
    }

    [[nodiscard]] QVariant property(const QString &name) const
    {
        const QDBusMessage answer
            = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {BusService::name(), name});
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    void listen(QDBusConnection &stranger)
    {
        QVERIFY(stranger.connect(BusService::name(), BusService::path(), BusService::name(),
                                 u"Changed"_s, this, SLOT(noteChange())));
        QVERIFY(stranger.connect(BusService::name(), BusService::path(),
                                 u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                                 SLOT(noteNews(QString, QVariantMap, QStringList))));
        settle(stranger);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Wishes> m_wishes;
    std::unique_ptr<BusService> m_service;
    QString m_heard;
    int m_changes = 0;
    QList<QVariantMap> m_news;
    QStringList m_invalid;
};

QTEST_GUILESS_MAIN(BusServiceTest)
#include "busservicetest.moc"
