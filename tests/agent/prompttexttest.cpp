// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/prompttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Light = Verdict::Light;
using State = Running::State;

class PromptTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<State>("state");
        QTest::addColumn<Light>("light");
        QTest::addColumn<QString>("mark");

        QTest::newRow("plain green") << u"plain"_s << State::Told << Light::Green << u"● "_s;
        QTest::newRow("plain amber") << u"plain"_s << State::Told << Light::Amber << u"▲ "_s;
        QTest::newRow("plain red") << u"plain"_s << State::Told << Light::Red << u"■ "_s;
        QTest::newRow("plain grey") << u"plain"_s << State::Told << Light::Grey << u"○ "_s;
        QTest::newRow("plain and nobody runs")
            << u"plain"_s << State::Absent << Light::Grey << QString();
        QTest::newRow("plain and it stands still")
            << u"plain"_s << State::Stale << Light::Grey << u"○ "_s;
        QTest::newRow("in bash") << u"shell"_s << State::Told << Light::Red
                                 << u"\u0001\u001b[31m\u0002■\u0001\u001b[0m\u0002 "_s;
        QTest::newRow("in bash and nobody runs")
            << u"shell"_s << State::Absent << Light::Grey << QString();
        QTest::newRow("in zsh") << u"zsh"_s << State::Told << Light::Green << u"%F{green}●%f "_s;
        QTest::newRow("in tmux") << u"tmux"_s << State::Told << Light::Amber
                                 << u"#[fg=yellow]▲#[default] "_s;
        QTest::newRow("in waybar")
            << u"waybar"_s << State::Told << Light::Red
            << uR"({"alt":"red","class":"red","text":"■","tooltip":"A &lt;b&gt; &amp; c."})"
               "\n"_s;
        QTest::newRow("in waybar and nobody runs")
            << u"waybar"_s << State::Absent << Light::Grey
            << uR"({"alt":"grey","class":"absent","text":"","tooltip":"A &lt;b&gt; &amp; c."})"
               "\n"_s;
        QTest::newRow("in i3blocks")
            << u"i3blocks"_s << State::Told << Light::Green << u"●\n●\n#2fb85a\n"_s;
        QTest::newRow("in i3blocks and nobody runs")
            << u"i3blocks"_s << State::Absent << Light::Grey << QString();
    }

    void marks()
    {
        QFETCH(const QString, format);
        QFETCH(const State, state);
        QFETCH(const Light, light);
        QFETCH(const QString, mark);
        const auto known = promptFormatFromName(format);
        QVERIFY(known);

        const Running running{.state = state,
                              .verdict = {.light = light, .headline = u"A <b> & c."_s}};

        QCOMPARE(promptText(running, *known), mark);
    }

    void knowsItsFormats()
    {
        for (const QString &name : promptFormatNames()) {
            QVERIFY(promptFormatFromName(name));
        }
        QVERIFY(!promptFormatFromName(u"html"));
        QVERIFY(!promptFormatFromName(u""));
    }
};

QTEST_GUILESS_MAIN(PromptTextTest)
#include "prompttexttest.moc"
