// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/monthdocument.h"

#include "nasty.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
MonthReport report(const QStringList &titles)
{
    const QDateTime noon({2026, 11, 14}, {12, 0}, Qt::UTC);
    MonthReport report{.which = {{2026, 11, 1}, {2026, 11, 18}, QTimeZone::utc()},
                       .now = QDateTime({2026, 11, 18}, {14, 5}, Qt::UTC)};
    for (const QString &title : titles) {
        report.incidents << Incident{.source = Incident::Source::Theirs,
                                     .id = title,
                                     .title = title,
                                     .from = noon,
                                     .until = noon + 30min};
    }
    report.incidents << Incident{.id = u"ours"_s, .from = noon - 9min, .until = noon + 20min};
    const QList<WatchedHour> hours{
        {.from = noon, .time = {.watched = 1h, .red = 20min, .amber = 10min, .down = 20min}}};
    report.period = periodOf(report.which, hours, report.incidents, report.now);
    return report;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class MonthDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheMonth()
    {
        const QString html = monthHtml(report({u"Elevated errors"_s}));
        for (const auto text :
             {"Claude API in November 2026"_L1, "66.66 %"_L1, "20 min"_L1, "Elevated errors"_L1,
              "9 min before the page"_L1, "99.5 %"_L1, "down for 20 min of 1 h watched"_L1,
              "<meta charset=\"utf-8\">"_L1}) {
            QVERIFY2(html.contains(text), text.data());
        }
        QVERIFY(!html.contains(u'Â')); // read in the wrong encoding
    }

    void escapesRemoteText()
    {
        const QString html = monthHtml(report(nastyTexts()));
        for (const auto mark : {"<img"_L1, "<script"_L1, "<b>"_L1, "<a "_L1, "href"_L1}) {
            const bool only = mark == "href"_L1 && html.contains("a href=&quot;"_L1);
            QVERIFY2(only || !html.contains(mark), mark.data());
        }
        QVERIFY(html.contains("&lt;img src=file:///etc/passwd&gt;"_L1));
        QVERIFY(html.contains("&amp;amp;"_L1));
        QVERIFY(!html.contains(QString(400, u'W')));
    }

    void refersToNothingOutside()
    {
        const QString html = monthHtml(report({}));
        QVERIFY(!html.contains("src="_L1));
        QVERIFY(!html.contains("http"_L1));
        QVERIFY(!html.contains("url("_L1));
    }

    void savesBothFormats()
    {
        const QTemporaryDir directory;
        const QString page = directory.filePath(u"month.html"_s);
        QCOMPARE(saveHtml(report(nastyTexts()), page), QString());
        QCOMPARE(contentOf(page), monthHtml(report(nastyTexts())).toUtf8());
        const QString pdf = directory.filePath(u"month.pdf"_s);
        QCOMPARE(savePdf(report(nastyTexts()), pdf), QString());
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QVERIFY(contentOf(pdf).trimmed().endsWith("%%EOF"));
    }

    void saysWhyItCantBeSaved()
    {
        const QTemporaryDir directory;
        const QString nowhere = directory.filePath(u"missing/month"_s);
        QVERIFY(!saveHtml(report({}), nowhere).isEmpty());
        QVERIFY(!savePdf(report({}), nowhere).isEmpty());
        QVERIFY(!QFile::exists(nowhere));
    }

    void aMonthWithoutAnythingIsStillAPage()
    {
        const QString html
            = monthHtml({.which = {{2026, 11, 1}, {2026, 11, 30}, QTimeZone::utc()}});
        QVERIFY(html.contains("None."_L1));
        QVERIFY(html.endsWith("</html>\n"_L1));
    }
};

QTEST_MAIN(MonthDocumentTest)
#include "monthdocumenttest.moc"
