// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingspage.h"

#include "madeup.h"
#include "nasty.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasChanged()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        auto *save = buttonNamed<QPushButton>(page, u"Save"_s);
        QVERIFY(!save->isEnabled());
        auto *always = buttonNamed<QRadioButton>(page, u"Always, every 1 min"_s);
        QTest::mouseClick(always, Qt::LeftButton, {}, {8, always->height() / 2});
        write(page, u"Family"_s, u"opus"_s);
        QVERIFY(save->isEnabled());
        QSignalSpy changed(&page, &Page::settingsChanged);
        QTest::mouseClick(save, Qt::LeftButton);
        Settings expected = m_known.settings;
        expected.message = Settings::MessageMode::Always;
        expected.messageAsked = true;
        expected.family = u"opus"_s;
        QCOMPARE(changed.at(0).at(0).value<Settings>(), expected);
        QVERIFY(shownText(page).contains("Saved."_L1));
        QVERIFY(!save->isEnabled());
    }

    void choosesWhatOfThePageConcernsTheUser()
    {
        SettingsPage page(m_history, MadeUp::clock());
        m_known.verdict.page
            = {.state = PageReport::State::Readable,
               .components = {{.id = Service{}.componentId, .name = u"Claude API"_s},
                              {.id = u"chat"_s, .name = u"claude.ai & apps"_s}}};
        m_known.settings.families = {u"Sonnet"_s, u"opus"_s}; // as somebody may write them
        show(page);
        auto *save = buttonNamed<QPushButton>(page, u"Save"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(buttonNamed<QCheckBox>(page, u"sonnet"_s)->isChecked());
        QVERIFY(!buttonNamed<QCheckBox>(page, u"haiku"_s)->isChecked());

        buttonNamed<QCheckBox>(page, u"claude.ai && apps"_s)->click();
        buttonNamed<QCheckBox>(page, u"sonnet"_s)->click();
        m_known.verdict.page.components.append({.id = u"code"_s, .name = u"Claude Code"_s});
        page.refresh(m_known); // news of the page undo nothing
        QCoreApplication::processEvents(); // new boxes are shown on the next turn
        QVERIFY(buttonNamed<QCheckBox>(page, u"claude.ai && apps"_s)->isChecked());
        QSignalSpy changed(&page, &Page::settingsChanged);
        QTest::mouseClick(save, Qt::LeftButton);

        const auto saved = changed.at(0).at(0).value<Settings>();
        QCOMPARE(saved.components, QStringList{u"chat"_s});
        QCOMPARE(saved.families, QStringList{u"opus"_s});
    }

    void leavesAllAsItIsWhenNothingIsChanged()
    {
        SettingsPage page(m_history, MadeUp::clock());
        m_known.settings = {.statusFallbackUrl = QUrl(u"https://other.example"_s),
                            .bearer = true,
                            .message = Settings::MessageMode::Never,
                            .budgetCents = 7,
                            .components = {u"z"_s, u"a"_s},
                            .families = {u"Opus"_s, u"haiku"_s},
                            .preset = Settings::Preset::Calm,
                            .timeout = 2500ms,
                            .language = u"de"_s};
        show(page);
        QVERIFY(!buttonNamed<QPushButton>(page, u"Save"_s)->isEnabled());
    }

    void refusesWrongInputWithASentence_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");

        QTest::newRow("http to another host") << u"API"_s << u"http://api.example"_s;
        QTest::newRow("no address at all") << u"Status page"_s << QString();
        QTest::newRow("a control check by ftp") << u"Control check"_s << u"ftp://x"_s;
        QTest::newRow("a version that is none") << u"API version"_s << u"latest"_s;
        QTest::newRow("a missing file") << u"Extra certificates"_s << u"/no/such/file"_s;
        QTest::newRow("a model with a blank in it") << u"Model"_s << u"claude haiku"_s;
    }

    void refusesWrongInputWithASentence()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);

        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        write(page, field, text);
        QVERIFY(shownText(page).contains(u"⚠"_s));
        QVERIFY(!buttonNamed<QPushButton>(page, u"Save"_s)->isEnabled());
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Undo changes"_s), Qt::LeftButton);
        QVERIFY(!shownText(page).contains(u"⚠"_s));
    }

    void takesAKeyAtOnceAndForgetsItsText()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        ApiKey got;
        bool kept = false;
        connect(&page, &Page::keyChanged, this, [&](const ApiKey &key, bool keep) {
            got = key;
            kept = keep;
        });
        auto *entry = edit(page, u"New API key"_s);
        page.startKeyEntry();
        QTest::keyClicks(entry, u"sk-ant-api03-secret"_s);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Use this key"_s), Qt::LeftButton);
        QCOMPARE(got.secret(), "sk-ant-api03-secret");
        QVERIFY(kept);
        QCOMPARE(entry->text(), QString());
        QCOMPARE(entry->echoMode(), QLineEdit::Password);
        QVERIFY(shownText(page).contains("kept in the desktop's keyring"_L1));
    }

    void keepsAKeyForTheSessionOnlyWithoutAKeyring()
    {
        m_known.key = {.where = u"No keyring answers."_s, .keyringWorks = false};
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        bool kept = true;
        connect(&page, &Page::keyChanged, this,
                [&kept](const ApiKey &, bool keep) { kept = keep; });
        auto *entry = edit(page, u"New API key"_s);
        QTest::keyClicks(entry, u"sk-ant-api03-secret"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QVERIFY(!kept);
        QVERIFY(shownText(page).contains("No keyring answers"_L1));
    }

    void refusesWhatCannotBeAKey()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        int changes = 0;
        connect(&page, &Page::keyChanged, this, [&changes] { ++changes; });
        auto *entry = edit(page, u"New API key"_s);
        QTest::keyClicks(entry, u"two words"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(changes, 0);
        QVERIFY(shownText(page).contains("A key has no blanks"_L1));
    }

    void removesTheKey()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        bool emptied = false;
        connect(&page, &Page::keyChanged, this,
                [&emptied](const ApiKey &key) { emptied = key.isEmpty(); });
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Remove key"_s), Qt::LeftButton);
        QVERIFY(emptied);
    }

    void followsTheIntervalWithThePrice()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("about $0.06 a month"_L1));
        const auto boxes = page.findChildren<QSpinBox *>();
        const auto interval = std::find_if(boxes.cbegin(), boxes.cend(),
                                           [](const QSpinBox *box) { return box->value() == 60; });
        (*interval)->setFocus();
        (*interval)->selectAll();
        QTest::keyClicks(*interval, u"600"_s);
        QVERIFY(shownText(page).contains("about $0.0065 a month"_L1));
    }

    void keepsEditsWhenOnlyTheVerdictChanges()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        write(page, u"Family"_s, u"opus"_s);
        m_known.verdict = MadeUp::red();
        page.refresh(m_known);
        QCOMPARE(edit(page, u"Family"_s)->text(), u"opus"_s);
    }

    void init() { m_known = {.key = MadeUp::key(), .models = MadeUp::models()}; }

private:
    void show(SettingsPage &page)
    {
        page.refresh(m_known);
        page.resize(800, 1400);
        page.show();
    }

    static QLineEdit *edit(const QWidget &page, const QString &name)
    {
        const auto edits = page.findChildren<QLineEdit *>();
        const auto found = std::find_if(edits.cbegin(), edits.cend(), [&](const QLineEdit *edit) {
            return edit->accessibleName() == name;
        });
        return found == edits.cend() ? nullptr : *found;
    }

    static void write(const QWidget &page, const QString &name, const QString &text)
    {
        QLineEdit *field = edit(page, name);
        QVERIFY2(field != nullptr, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    History m_history{QString()};
    Known m_known;
};

QTEST_MAIN(SettingsPageTest)
#include "settingspagetest.moc"
