// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/statefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

class StateFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheNewestVerdictToThisUserAlone()
    {
        const QTemporaryDir runtime;
        const QString path = runtime.filePath(u"telltale/state.json"_s);
        const StateFile file(path, {});

        file.write({.light = Verdict::Light::Green, .cause = Verdict::Cause::None});
        file.write({.light = Verdict::Light::Red, .cause = Verdict::Cause::Provider});

        QCOMPARE(said(path)[u"state"_s].toString(), u"red"_s);
        QCOMPARE(said(path)[u"cause"_s].toString(), u"provider"_s);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup
            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
    }

    void goesWithTheProgram()
    {
        const QTemporaryDir runtime;
        const QString path = runtime.filePath(u"telltale/state.json"_s);
        std::optional<StateFile> file(std::in_place, path, Clock{});
        file->write({});
        QVERIFY(QFile::exists(path));

        file.reset();

        QVERIFY(!QFile::exists(path));
    }

    void goesRatherThanSayWhatIsNoLongerSo()
    {
        const QTemporaryDir runtime;
        const QString path = runtime.filePath(u"telltale/state.json"_s);
        const StateFile file(path, {});
        QVERIFY(QFile::remove(path) || !QFile::exists(path));
        QVERIFY(QDir().mkpath(path)); // a directory is in the way, so nothing can be written

        file.write({});

        QVERIFY(!QFileInfo(path).isFile());
    }

private:
    static QJsonObject said(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
};

QTEST_GUILESS_MAIN(StateFileTest)
#include "statefiletest.moc"
