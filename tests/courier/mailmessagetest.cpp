// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/mailmessage.h"

#include "courier/alerttext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Destination mail()
{
    return {.id = u"ops"_s,
            .kind = Destination::Kind::Mail,
            .name = u"Ops"_s,
            .server = u"smtp.example.com"_s,
            .sender = u"telltale@example.com"_s,
            .recipients = {u"a@example.com"_s, u"b@example.com"_s}};
}

QByteArray messageOf(const QString &title, const QString &body = {})
{
    const Alert alert{.severity = Alert::Severity::Critical,
                      .title = title,
                      .body = body,
                      .at = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
    return mailMessage(presentable(alert, {}), mail(), u"abc"_s);
}

QList<QByteArray> headerLines(const QByteArray &message)
{
    QList<QByteArray> lines;
    const QByteArray head = message.left(message.indexOf("\r\n\r\n")).replace("\r\n ", "");
    for (const QByteArray &line : head.split('\n')) {
        lines.append(line.trimmed());
    }
    return lines;
}

QString subjectOf(const QByteArray &message)
{
    QString subject;
    for (const QByteArray &line : headerLines(message)) {
        if (line.startsWith("Subject: ")) {
            QByteArray rest = line.mid(9);
            while (rest.startsWith("=?UTF-8?B?")) {
                const qsizetype end = rest.indexOf("?=", 10);
                subject += QString::fromUtf8(QByteArray::fromBase64(rest.mid(10, end - 10)));
                rest = rest.mid(end + 2);
            }
        }
    }
    return subject;
}

QString textOf(const QByteArray &message)
{
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(message.indexOf("\r\n\r\n") + 4)));
}
}

class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAMailThatServersTake()
    {
        const QByteArray message = messageOf(u"Outage"_s, u"5 of 6 probes failed."_s);
        const auto headers = headerLines(message);
        QVERIFY(headers.contains("From: Telltale <telltale@example.com>"));
        QVERIFY(headers.contains("To: a@example.com,b@example.com"));
        QVERIFY(headers.contains("Date: 02 Jan 2026 03:04:05 +0000"));
        QVERIFY(headers.contains("Message-ID: <abc@example.com>"));
        QVERIFY(headers.contains("Auto-Submitted: auto-generated"));
        QCOMPARE(subjectOf(message), u"Outage"_s);
        QVERIFY(textOf(message).startsWith(u"Outage\r\n\r\n5 of 6 probes failed.\r\n"_s));
    }

    void letsNoTextBecomeAHeader_data()
    {
        QTest::addColumn<QString>("title");

        QTest::newRow("a line feed") << u"x\nBcc: eve@example.com"_s;
        QTest::newRow("a carriage return") << u"x\r\nBcc: eve@example.com"_s;
        QTest::newRow("Unicode's line separator") << u"x\u2028Bcc: eve@example.com"_s;
        QTest::newRow("an encoded word of its own") << u"=?UTF-8?Q?x=0ABcc:_eve?="_s;
        QTest::newRow("the end of the headers") << u"x\r\n\r\nBcc: eve@example.com"_s;
    }

    void letsNoTextBecomeAHeader()
    {
        QFETCH(const QString, title);

        const auto headers = headerLines(messageOf(title));
        QCOMPARE(headers.size(), 10);
        QVERIFY(std::none_of(headers.cbegin(), headers.cend(),
                             [](const QByteArray &line) { return line.startsWith("Bcc"); }));
    }

    void keepsLinesShortAndPlain_data()
    {
        QTest::addColumn<QString>("title");

        QTest::newRow("long") << u"word "_s.repeated(40);
        QTest::newRow("three bytes each") << u"語"_s.repeated(160);
        QTest::newRow("four bytes each") << u"🔴"_s.repeated(100);
    }

    void keepsLinesShortAndPlain()
    {
        QFETCH(const QString, title);

        const QByteArray message = messageOf(title, title.repeated(4));
        for (const QByteArray &line : message.split('\n')) {
            QCOMPARE_LE(line.size(), 79); // with its CR
            QVERIFY(std::all_of(line.cbegin(), line.cend(), [](char c) { return c > 0; }));
        }
        QCOMPARE(subjectOf(message), cutTo(title, 160).trimmed());
        QCOMPARE_LT(message.size(), 4096);
    }
};

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mailmessagetest.moc"
