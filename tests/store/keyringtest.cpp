// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Started plainly, without a bus; by withkeyring.sh, with a real keyring on a bus of its own.

#include "store/keyring.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int patience = 20'000; // ms, for a loaded machine

const auto secret = u"sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789AA"_s;

struct Answers {
    Keyring keyring;
    QSignalSpy answered{&keyring, &Keyring::answered};
    QSignalSpy written{&keyring, &Keyring::written};

    [[nodiscard]] Keyring::State state() const
    {
        return answered.constLast().constFirst().value<Keyring::State>();
    }
    [[nodiscard]] ApiKey key() const { return answered.constLast().at(1).value<ApiKey>(); }
    [[nodiscard]] QString trouble() const { return answered.constLast().at(2).toString(); }
};
}

class WithoutKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnceThatThereIsNone()
    {
        Answers answers;
        answers.keyring.ask();
        QCOMPARE(answers.answered.size(), 0); // never at once: nobody listens yet
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(answers.state(), Keyring::State::Unavailable);
        QVERIFY(answers.key().isEmpty());
        QVERIFY2(answers.trouble().contains("keyring"_L1), qPrintable(answers.trouble()));
        QTest::qWait(100);
        QCOMPARE(answers.answered.size(), 1);
    }

    void saysThatNothingWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a key") << secret;
        QTest::newRow("removing it") << QString();
    }

    void saysThatNothingWasWritten()
    {
        QFETCH(const QString, text);
        Answers answers;
        answers.keyring.write(ApiKey::parse(text).value_or(ApiKey()));
        QTRY_COMPARE_WITH_TIMEOUT(answers.written.size(), 1, patience);
        QCOMPARE(answers.written.constLast().constFirst().toBool(), false);
        const auto trouble = answers.written.constLast().at(1).toString();
        QVERIFY2(trouble.contains("keyring"_L1), qPrintable(trouble));
        QVERIFY(!trouble.contains(secret));
    }

    void answersEachQuestion()
    {
        Answers answers;
        answers.keyring.ask();
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 2, patience);
    }

    void losesPatienceOnce()
    {
        Answers answers{.keyring = Keyring({.waiting = 0ms, .giveUp = 0ms})};
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(answers.state(), Keyring::State::Unavailable);
        QVERIFY(!answers.trouble().isEmpty());
        QTest::qWait(200); // the keyring's own answer comes meanwhile
        QCOMPARE(answers.answered.size(), 1);
    }

    void mayEndWithAQuestionUnderWay()
    {
        auto keyring = std::make_unique<Keyring>();
        keyring->ask();
        keyring.reset();
        QTest::qWait(200); // the sanitizers speak up if the answer finds a ghost
    }
};

class WithKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingAtFirst()
    {
        Answers answers;
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(answers.trouble(), QString());
        QCOMPARE(answers.state(), Keyring::State::Empty);
    }

    void findsWhatItKept()
    {
        write(secret);
        Answers answers;
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(answers.trouble(), QString());
        QCOMPARE(answers.state(), Keyring::State::Found);
        QCOMPARE(QString::fromLatin1(answers.key().secret()), secret);
    }

    void keepsTheLatest()
    {
        write(u"first"_s);
        write(u"second"_s);
        Answers answers;
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(answers.key().secret(), "second");
    }

    void tellsThatItTakesLong()
    {
        Answers answers{.keyring = Keyring({.waiting = 0ms})};
        const QSignalSpy waiting(&answers.keyring, &Keyring::waiting);
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(waiting.size(), 1);
    }

    void removesIt()
    {
        write(secret);
        write({});
        write({}); // nothing to remove is fine, too
        Answers answers;
        answers.keyring.ask();
        QTRY_COMPARE_WITH_TIMEOUT(answers.answered.size(), 1, patience);
        QCOMPARE(answers.state(), Keyring::State::Empty);
    }

private:
    static void write(const QString &text)
    {
        Answers answers;
        answers.keyring.write(ApiKey::parse(text).value_or(ApiKey()));
        QTRY_COMPARE_WITH_TIMEOUT(answers.written.size(), 1, patience);
        QCOMPARE(answers.written.constLast().at(1).toString(), QString());
        QVERIFY(answers.written.constLast().constFirst().toBool());
    }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("TEST_WITH_KEYRING")) {
        const QCoreApplication app(argc, argv);
        WithKeyringTest test;
        return QTest::qExec(&test, argc, argv);
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QCoreApplication app(argc, argv);
    WithoutKeyringTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keyringtest.moc"
