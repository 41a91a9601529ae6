// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/incidentjson.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

ComparedIncident full()
{
    return {.kind = ComparedIncident::Kind::WeFirst,
            .began = noon(),
            .ended = noon() + 90s,
            .knewAt = noon(),
            .pageSaidAt = noon() + 240s,
            .lead = 240s,
            .title = u"Anthropic is overloaded."_s,
            .pageTitle = u"Elevated errors"_s,
            .pageId = u"kz1"_s};
}

QByteArray jsonOf(const ComparedIncident &compared)
{
    return QJsonDocument(toJson(compared)).toJson(QJsonDocument::Compact).replace('"', '\'');
}
}

class IncidentJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryField()
    {
        QCOMPARE(jsonOf(full()),
                 QByteArray("{'began':'2026-11-24T12:00:00.000Z','duration_s':90,"
                            "'ended':'2026-11-24T12:01:30.000Z','kind':'we_first',"
                            "'knew_at':'2026-11-24T12:00:00.000Z','lead_s':240,'page_id':'kz1',"
                            "'page_said_at':'2026-11-24T12:04:00.000Z',"
                            "'page_title':'Elevated errors','title':'Anthropic is overloaded.'}"));
    }

    void whatIsAbsentIsNull()
    {
        QCOMPARE(jsonOf({}),
                 QByteArray("{'began':null,'duration_s':null,'ended':null,'kind':'only_we',"
                            "'knew_at':null,'lead_s':null,'page_id':null,'page_said_at':null,"
                            "'page_title':null,'title':null}"));
    }

    void everyKindHasItsName()
    {
        const auto kinds = QMetaEnum::fromType<ComparedIncident::Kind>();
        QStringList names;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            names.append(comparisonName(static_cast<ComparedIncident::Kind>(kinds.value(i))));
        }
        QCOMPARE(names,
                 QStringList({u"we_first"_s, u"page_first"_s, u"only_we"_s, u"only_page"_s,
                              u"not_watched"_s}));
    }

    void knowsHowLongItLasted_data()
    {
        QTest::addColumn<QDateTime>("ended");
        QTest::addColumn<std::optional<std::chrono::seconds>>("duration");

        using Duration = std::optional<std::chrono::seconds>;
        QTest::newRow("while it lasts nobody knows") << QDateTime() << Duration();
        QTest::newRow("it is rounded") << noon() + 1600ms << Duration(2s);
        QTest::newRow("a clock that was set back makes it none") << noon() - 5s << Duration(0s);
    }

    void knowsHowLongItLasted()
    {
        QFETCH(const QDateTime, ended);
        QFETCH(const std::optional<std::chrono::seconds>, duration);

        ComparedIncident compared = full();
        compared.ended = ended;
        QCOMPARE(durationOf(compared), duration);
    }
};

QTEST_GUILESS_MAIN(IncidentJsonTest)
#include "incidentjsontest.moc"
