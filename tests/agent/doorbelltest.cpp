// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/doorbell.h"

#include "agent/instance.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DoorbellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_home.emplace();
        m_instance.emplace(m_home->path(), Instance::Kind::Tray);
        QCOMPARE(m_instance->claim(), Instance::Claim::Granted);
        m_doorbell.emplace(
            m_instance->takeListener(),
            [this](const QByteArray &line) {
                m_heard.append(line);
                return line == "good\n" ? QString() : u"No."_s;
            },
            300ms);
    }

    void cleanup()
    {
        m_doorbell.reset();
        m_instance.reset();
    }

    void answersALine_data()
    {
        QTest::addColumn<QByteArrayList>("said"); // with a pause between
        QTest::addColumn<QByteArray>("answer"); // empty: cut off
        QTest::addColumn<QByteArrayList>("heard");

        using List = QByteArrayList;
        QTest::newRow("what is granted") << List{"good\n"} << "ok\n"_ba << List{"good\n"};
        QTest::newRow("what isn't") << List{"bad\n"} << "No.\n"_ba << List{"bad\n"};
        QTest::newRow("in pieces") << List{"go", "od", "\n"} << "ok\n"_ba << List{"good\n"};
        QTest::newRow("two lines: only the first counts")
            << List{"good\nbad\n"} << "ok\n"_ba << List{"good\n"};
        QTest::newRow("as long as a line may be")
            << List{QByteArray(255, 'x') + '\n'} << "No.\n"_ba << List{QByteArray(255, 'x') + '\n'};
        QTest::newRow("longer") << List{QByteArray(256, 'x') + '\n'} << ""_ba << List{};
        QTest::newRow("a flood") << List{QByteArray(1 << 20, 'x')} << ""_ba << List{};
        QTest::newRow("half a line, then nothing") << List{"good"} << ""_ba << List{};
        QTest::newRow("nothing") << List{} << ""_ba << List{};
    }

    void answersALine()
    {
        QFETCH(const QByteArrayList, said);
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArrayList, heard);
        const auto caller = call();

        for (const QByteArray &piece : said) {
            caller->write(piece);
            caller->flush();
            QTest::qWait(20);
        }

        QTRY_COMPARE(caller->state(), QLocalSocket::UnconnectedState);
        QCOMPARE(caller->readAll(), answer);
        QCOMPARE(m_heard, heard);
    }

    void hearsWhoLeavesAtOnce()
    {
        auto caller = call();
        caller->write("good\n");
        caller->flush();
        caller.reset();

        QTRY_COMPARE(m_heard, QByteArrayList{"good\n"});
    }

    void bearsManyAtATime()
    {
        std::vector<std::unique_ptr<QLocalSocket>> idle;
        for (int caller = 0; caller < 300; ++caller) {
            idle.push_back(call());
        }
        QTest::qWait(400); // those that say nothing are gone by then

        const auto caller = call();
        caller->write("good\n");
        QTRY_VERIFY(caller->canReadLine());
        QCOMPARE(caller->readAll(), "ok\n");
    }

private:
    [[nodiscard]] std::unique_ptr<QLocalSocket> call() const
    {
        auto caller = std::make_unique<QLocalSocket>();
        caller->connectToServer(m_home->filePath(u"socket"_s));
        return caller;
    }

    QByteArrayList m_heard;
    std::optional<QTemporaryDir> m_home;
    std::optional<Instance> m_instance;
    std::optional<Doorbell> m_doorbell;
};

QTEST_GUILESS_MAIN(DoorbellTest)
#include "doorbelltest.moc"
