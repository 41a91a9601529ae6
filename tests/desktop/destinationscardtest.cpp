// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/destinationscard.h"

#include "courier/courier.h"
#include "desktop/destinationeditor.h"
#include "desktop/destinationwords.h"
#include "desktop/settingspage.h"
#include "madeup.h"
#include "nasty.h"
#include "probe/stubserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using Kind = Destination::Kind;

class DestinationsCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_courier = std::make_unique<Courier>(Courier::Place());
        m_card = std::make_unique<DestinationsCard>(*m_courier, Clock());
        m_card->show();
    }

    void cleanup()
    {
        m_card.reset();
        m_courier.reset();
    }

    void addsAChatAndTestsIt()
    {
        const StubServer server(StubServer::says(StubServer::ok("ok")));
        const auto *editor = open(u"Add a destination…"_s);
        QVERIFY(!save(editor)->isEnabled());
        type(editor, u"Name"_s, u"Team <b>&x</b>"_s);
        type(editor, u"Address"_s, server.url(u"/hook"_s).toString());
        QCOMPARE(line(editor, u"Address"_s)->echoMode(), QLineEdit::Password);
        save(editor)->click();

        QCOMPARE(m_courier->destinations().size(), 1);
        QCOMPARE(m_courier->destinations().first().kind, Kind::Slack);
        QCoreApplication::processEvents(); // new rows are shown on the next turn
        QVERIFY(shownText(*m_card).contains(u"Slack · all alerts"_s));
        press(u"Test"_s);
        QTRY_VERIFY(shownText(*m_card).contains(u"✓ Delivered at"_s));
        QCOMPARE(server.requests.size(), 1);
    }

    void saysWhyATestFailed()
    {
        const StubServer server(
            StubServer::says("HTTP/1.1 404 Not Found\r\nContent-Length: 6\r\n\r\nremote"));
        m_courier->change(slack(), server.url().toEncoded());
        press(u"Test"_s);
        QVERIFY(shownText(*m_card).contains("Sending a test"_L1));
        QTRY_VERIFY(shownText(*m_card).contains("It answered 404"_L1));
        QVERIFY(!shownText(*m_card).contains("remote"_L1));
    }

    void addsAMail()
    {
        const auto *editor = open(u"Add a destination…"_s);
        choose(editor, u"Kind"_s, kindText(Kind::Mail));
        type(editor, u"Name"_s, u"Ops"_s);
        type(editor, u"Mail server"_s, u"smtp.example.com"_s);
        choose(editor, u"Encryption"_s, u"STARTTLS"_s);
        type(editor, u"From"_s, u"telltale@example.com"_s);
        type(editor, u"To"_s, u"a@example.com, b@example.com"_s);
        QVERIFY(save(editor)->isEnabled());
        type(editor, u"User"_s, u"me"_s);
        type(editor, u"Password"_s, u" with blanks "_s);
        choose(editor, u"What goes there"_s, filterText(Alert::Severity::Critical));
        QCOMPARE(editor->secret(), " with blanks ");
        save(editor)->click();
        const Destination added = m_courier->destinations().first();
        QCOMPARE(added.port, 587);
        QCOMPARE(added.from, Alert::Severity::Critical);
        QCOMPARE(added.recipients, (QStringList{u"a@example.com"_s, u"b@example.com"_s}));
    }

    void addsACommand()
    {
        const auto *editor = open(u"Add a destination…"_s);
        choose(editor, u"Kind"_s, kindText(Kind::Command));
        type(editor, u"Name"_s, u"Pager"_s);
        type(editor, u"Program"_s, u"/bin/echo"_s);
        editor->findChild<QPlainTextEdit *>()->setPlainText(u"-n\na b"_s);
        save(editor)->click();
        QCOMPARE(m_courier->destinations().first().command,
                 (QStringList{u"/bin/echo"_s, u"-n"_s, u"a b"_s}));
    }

    void refusesWrongInputWithASentence_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");

        QTest::newRow("http to another machine")
            << Kind::Slack << u"Address"_s << u"http://chat.example/x"_s;
        QTest::newRow("no address at all") << Kind::Webhook << u"Address"_s << u"chat"_s;
        QTest::newRow("a password in the address")
            << Kind::Discord << u"Address"_s << u"https://me:pw@chat.example/x"_s;
        QTest::newRow("a server with its port")
            << Kind::Mail << u"Mail server"_s << u"smtp.example.com:25"_s;
        QTest::newRow("a sender without a host") << Kind::Mail << u"From"_s << u"me"_s;
        QTest::newRow("one wrong recipient") << Kind::Mail << u"To"_s << u"a@b.com, c"_s;
        QTest::newRow("a program to be searched for") << Kind::Command << u"Program"_s << u"sh"_s;
    }

    void refusesWrongInputWithASentence()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, field);
        QFETCH(const QString, text);

        const auto *editor = open(u"Add a destination…"_s);
        choose(editor, u"Kind"_s, kindText(kind));
        type(editor, u"Name"_s, u"x"_s);
        QVERIFY(!shownText(*editor).contains(u"⚠"_s));
        type(editor, field, text);
        QVERIFY(shownText(*editor).contains(u"⚠"_s));
        QVERIFY(!save(editor)->isEnabled());
    }

    void keepsTheSecretThatIsLeftOut()
    {
        m_courier->change(slack(), "https://chat.example/hook");
        const auto *editor = open(u"Edit…"_s);
        QVERIFY(line(editor, u"Address"_s)->text().isEmpty()); // never shown again
        type(editor, u"Name"_s, u"Renamed"_s);
        QVERIFY(save(editor)->isEnabled());
        save(editor)->click();
        QCOMPARE(m_courier->destinations().first().name, u"Renamed"_s);
        QVERIFY(m_courier->stateOf(u"team"_s).secret != Secrets::Where::Nowhere);
    }

    void switchesOneOff()
    {
        m_courier->change(slack(), "https://chat.example/hook");
        QCoreApplication::processEvents();
        m_card->findChild<QCheckBox *>()->click();
        QVERIFY(!m_courier->destinations().first().enabled);
        QVERIFY(shownText(*m_card).contains("Switched off."_L1));
    }

    void removesOneOnceAsked()
    {
        m_courier->change(slack(), "https://chat.example/hook");
        press(u"Remove…"_s);
        auto *question = m_card->findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        buttonNamed<QPushButton>(*question, u"Remove"_s)->click();
        QVERIFY(m_courier->destinations().isEmpty());
    }

    void takesTenAtMost()
    {
        for (int i = 0; i < 10; ++i) {
            Destination each = slack();
            each.id = QString::number(i);
            m_courier->change(each);
        }
        QVERIFY(!buttonNamed<QPushButton>(*m_card, u"Add a destination…"_s)->isEnabled());
    }

    void standsAmongTheSettings()
    {
        History history{{}};
        SettingsPage page(history, Clock());
        page.addDestinations(*m_courier);
        page.refresh({});
        QVERIFY(page.findChild<DestinationsCard *>() != nullptr);
    }

private:
    static Destination slack() { return {.id = u"team"_s, .name = u"Team"_s}; }

    void press(const QString &button) const
    {
        QPushButton *found = nullptr; // new rows are shown on the next turn
        QTRY_VERIFY((found = buttonNamed<QPushButton>(*m_card, button)) != nullptr);
        found->click();
    }

    DestinationEditor *open(const QString &button) const
    {
        press(button);
        return m_card->findChild<DestinationEditor *>();
    }

    static QPushButton *save(const DestinationEditor *editor)
    {
        return buttonNamed<QPushButton>(*editor, u"Save"_s);
    }

    static QLineEdit *line(const DestinationEditor *editor, const QString &name)
    {
        const auto lines = editor->findChildren<QLineEdit *>();
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [&name](const auto *each) {
            return each->accessibleName() == name;
        });
        return found == lines.cend() ? nullptr : *found;
    }

    static void type(const DestinationEditor *editor, const QString &name, const QString &text)
    {
        line(editor, name)->setText(text);
    }

    static void choose(const DestinationEditor *editor, const QString &name, const QString &text)
    {
        const auto boxes = editor->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == name) {
                box->setCurrentText(text);
            }
        }
    }

    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<DestinationsCard> m_card;
};

QTEST_MAIN(DestinationsCardTest)
#include "destinationscardtest.moc"
