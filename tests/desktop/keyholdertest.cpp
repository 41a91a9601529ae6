// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keyholder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class KeyHolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhetherAnotherStartWouldHaveTheKey()
    {
        const ApiKey key = *ApiKey::parse(u"sk-ant-made-up"_s);
        Keyring keyring;
        KeyHolder keys(keyring);
        QVERIFY2(keys.isKept(), "there is none to lose");
        keys.start(u"sk-ant-of-the-environment"_s);
        QVERIFY2(keys.isKept(), "the environment has it again");
        keys.change(key, false);
        QCOMPARE(keys.key(), key);
        QVERIFY2(!keys.isKept(), "typed in, and only in memory");
        Q_EMIT keyring.written(false, u"It is locked."_s);
        QVERIFY2(!keys.isKept(), "the keyring did not take it");
        Q_EMIT keyring.written(true, {});
        QVERIFY2(keys.isKept(), "the keyring has it");
    }
};

QTEST_GUILESS_MAIN(KeyHolderTest)
#include "keyholdertest.moc"
