// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/versions.h"

#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatATicketNeeds_data()
    {
        QTest::addColumn<QString>("part");

        QTest::newRow("this program") << u"Telltale " TELLTALE_VERSION ""_s;
        QTest::newRow("Qt, as it runs") << u"Qt "_s + QString::fromLatin1(qVersion());
        QTest::newRow("the system") << QSysInfo::prettyProductName();
        QTest::newRow("the processor") << QSysInfo::currentCpuArchitecture();
    }

    void namesWhatATicketNeeds()
    {
        QFETCH(const QString, part);

        const QString lines = versionLines().join(u'\n');
        QVERIFY2(lines.contains(part), qPrintable(lines));
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "versionstest.moc"
