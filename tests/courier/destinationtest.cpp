// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/destination.h"

#include "courier/destinationfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Destination::Kind;

namespace {
Destination mail()
{
    return {.id = u"ops"_s,
            .kind = Kind::Mail,
            .name = u"Ops"_s,
            .enabled = false,
            .from = Alert::Severity::Critical,
            .server = u"smtp.example.com"_s,
            .port = 587,
            .security = Destination::Security::StartTls,
            .user = u"me"_s,
            .sender = u"telltale@example.com"_s,
            .recipients = {u"a@example.com"_s, u"b@example.com"_s}};
}

Destination command()
{
    return {.id = u"page-me"_s,
            .kind = Kind::Command,
            .name = u"Pager"_s,
            .command = {u"/usr/local/bin/page-me"_s, u"--quick"_s, u"a b"_s}};
}
}

class DestinationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsOnlySafeAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fine");

        QTest::newRow("Slack's") << u"https://hooks.slack.com/services/T0/B0/x"_s << true;
        QTest::newRow("with a query, as Teams' have")
            << u"https://prod.example/workflows/1?api-version=1&sp=%2Ft&sig=abc"_s << true;
        QTest::newRow("ntfy's template")
            << u"https://ntfy.sh/topic?tpl=1&t=%7B%7B.title%7D%7D&m=%7B%7B.body%7D%7D"_s << true;
        QTest::newRow("http to this machine") << u"http://127.0.0.1:8080/hook"_s << true;
        QTest::newRow("http to another") << u"http://chat.example/hook"_s << false;
        QTest::newRow("a user and password") << u"https://me:secret@chat.example/"_s << false;
        QTest::newRow("another protocol") << u"ftp://chat.example/"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a fragment") << u"https://chat.example/x#y"_s << false;
        QTest::newRow("a fragment behind a query") << u"https://chat.example/x?a=b#y"_s << false;
        QTest::newRow("a line feed") << u"https://chat.example/x\r\nHost: evil"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void acceptsOnlySafeAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, fine);

        const QString trouble = troubleWithWebAddress(address);
        QCOMPARE(trouble.isEmpty(), fine);
        QVERIFY(!trouble.contains("secret"_L1));
    }

    void acceptsOnlyMailAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fine");

        QTest::newRow("plain") << u"name@example.com"_s << true;
        QTest::newRow("with a tag") << u"first.last+claude@mail.example.com"_s << true;
        QTest::newRow("no host") << u"name"_s << false;
        QTest::newRow("two") << u"a@b.com, c@d.com"_s << false;
        QTest::newRow("a header behind it") << u"a@b.com\r\nBcc: c@d.com"_s << false;
        QTest::newRow("a line feed at the end") << u"a@b.com\n"_s << false;
        QTest::newRow("in angles") << u"<a@b.com>"_s << false;
        QTest::newRow("a name before it") << u"Me <a@b.com>"_s << false;
    }

    void acceptsOnlyMailAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, fine);

        QCOMPARE(troubleWithMailAddress(address).isEmpty(), fine);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Destination>("destination");
        QTest::addColumn<bool>("fine");

        const auto changed = [](Destination destination, auto change) {
            change(destination);
            return destination;
        };
        QTest::newRow("a mail") << mail() << true;
        QTest::newRow("a command") << command() << true;
        QTest::newRow("no name") << changed(mail(), [](auto &d) { d.name.clear(); }) << false;
        QTest::newRow("an id that is a path")
            << changed(mail(), [](auto &d) { d.id = u"../x"_s; }) << false;
        QTest::newRow("nobody to write to")
            << changed(mail(), [](auto &d) { d.recipients.clear(); }) << false;
        QTest::newRow("a server with a port")
            << changed(mail(), [](auto &d) { d.server = u"smtp.example.com:25"_s; }) << false;
        QTest::newRow("mail in the clear")
            << changed(mail(), [](auto &d) { d.security = Destination::Security::None; }) << false;
        QTest::newRow("mail in the clear to this machine") << changed(mail(), [](auto &d) {
            d.security = Destination::Security::None;
            d.server = u"localhost"_s;
        }) << true;
        QTest::newRow("a command to be searched for")
            << changed(command(), [](auto &d) { d.command[0] = u"sh"_s; }) << false;
        QTest::newRow("no command")
            << changed(command(), [](auto &d) { d.command.clear(); }) << false;
    }

    void findsWhatIsWrong()
    {
        QFETCH(const Destination, destination);
        QFETCH(const bool, fine);

        QCOMPARE(troubleWith(destination).isEmpty(), fine);
        QCOMPARE(destinationFromJson(toJson(destination)).has_value(), fine);
    }

    void readsBackWhatItWrote()
    {
        QCOMPARE(destinationFromJson(toJson(mail())), std::optional(mail()));
        QCOMPARE(destinationFromJson(toJson(command())), std::optional(command()));
    }

    void readsAListWrittenByHand()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"destinations.json"_s);
        write(path, R"({"destinations": [
            {"id": "team", "kind": "slack", "name": "Team"},
            {"id": "team", "kind": "slack", "name": "Twice"},
            {"id": "x", "kind": "pigeon", "name": "Pigeon"},
            {"id": "run", "kind": "command", "name": "Run", "command": ["/bin/true"],
             "from_severity": "critical"}
        ]})");
        const auto loaded = DestinationFile(path).load();
        QCOMPARE(loaded.destinations.size(), 2);
        QCOMPARE(loaded.destinations.at(0).from, Alert::Severity::Info);
        QVERIFY(loaded.destinations.at(0).enabled);
        QCOMPARE(loaded.destinations.at(1).from, Alert::Severity::Critical);
        QCOMPARE(loaded.trouble.size(), 2);
    }

    void keepsAFileThatItCouldNotReadWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"destinations.json"_s);
        write(path, "{ not JSON");
        const DestinationFile file(path);
        QCOMPARE(file.load().trouble.size(), 1);
        QCOMPARE(file.save({mail()}), QString());
        QCOMPARE(file.load().destinations, QList{mail()});
        QFile kept(path + u".unreadable"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "{ not JSON");
    }

    void saysThatItCanNotBeWritten()
    {
        QVERIFY(!DestinationFile(u"/proc/no/such.json"_s).save({mail()}).isEmpty());
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "destinationtest.moc"
