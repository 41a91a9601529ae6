// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingspage.h"

#include "madeup.h"
#include "nasty.h"
#include "store/autostart.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
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
                            .proxy = QUrl(u"socks5://proxy.example:1080"_s),
                            .rollupDays = 400,
                            .icon = Settings::IconStyle::Black,
                            .startHidden = true,
                            .language = u"pt_BR"_s};
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

    void testsTheKeyAndSaysHowItWent_data()
    {
        QTest::addColumn<Observation>("answer");
        QTest::addColumn<QString>("says");

        const QDateTime soon = MadeUp::now() + 1s;
        QTest::newRow("accepted") << MadeUp::good(soon, 1) << u"✓ Accepted"_s;
        QTest::newRow("refused") << MadeUp::refused(soon)
                                 << u"✗ Refused. The API does not accept"_s;
        QTest::newRow("limited") << MadeUp::limited(soon) << u"✓ The API knows this key. "_s;
        QTest::newRow("overloaded") << MadeUp::overloaded(soon, 1) << u"⚠ This doesn't tell"_s;
        QTest::newRow("offline") << MadeUp::offline(soon) << u"⚠ This doesn't tell"_s;
        Observation edge = MadeUp::good(soon, 1);
        edge.rung = Observation::Rung::Edge;
        QTest::newRow("only the edge may be asked") << edge << u"wants a pause"_s;
    }

    void testsTheKeyAndSaysHowItWent()
    {
        QFETCH(const Observation, answer);
        QFETCH(const QString, says);
        SettingsPage page(m_history, MadeUp::clock());
        m_known.verdict = MadeUp::red();
        show(page);
        const QSignalSpy checked(&page, &Page::checkWanted);
        auto *test = buttonNamed<QPushButton>(page, u"Test key"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(checked.size(), 1);
        page.refresh(m_known); // what was seen before says nothing of this test
        QVERIFY(shownText(page).contains("Asking the API"_L1));
        QVERIFY(!test->isEnabled());
        m_known.verdict.probes.append(answer);
        page.refresh(m_known);
        QVERIFY2(shownText(page).contains(says), qPrintable(shownText(page)));
        QVERIFY(test->isEnabled());
    }

    void forgetsATestWithItsKey()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Test key"_s), Qt::LeftButton);
        m_known.key = {.where = u"There is no key."_s};
        page.refresh(m_known);
        QCOMPARE(buttonNamed<QPushButton>(page, u"Test key"_s), nullptr);
        m_known.key = MadeUp::key();
        page.refresh(m_known);
        QVERIFY(buttonNamed<QPushButton>(page, u"Test key"_s)->isEnabled());
        QVERIFY(!shownText(page).contains("Asking the API"_L1));
    }

    void choosesAProxy()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        auto *choice = box(page, u"Proxy"_s);
        QVERIFY(!edit(page, u"Proxy's address"_s)->isEnabled());
        QTest::keyClick(choice, Qt::Key_End);
        QVERIFY(shownText(page).contains(u"⚠ A proxy is written as"_s));
        auto *save = buttonNamed<QPushButton>(page, u"Save"_s);
        QVERIFY(!save->isEnabled());
        write(page, u"Proxy's address"_s, u"http://me:secret@proxy.example:1"_s);
        QVERIFY(shownText(page).contains("HTTPS_PROXY"_L1));
        QVERIFY(!shownText(page).contains("secret"_L1));
        write(page, u"Proxy's address"_s, u"http://proxy.example:3128"_s);
        QSignalSpy changed(&page, &Page::settingsChanged);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(changed.at(0).at(0).value<Settings>().proxy, QUrl(u"http://proxy.example:3128"_s));
        QTest::keyClick(choice, Qt::Key_Up);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(changed.at(1).at(0).value<Settings>().proxy, QUrl());
        QTest::keyClick(choice, Qt::Key_Home);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(changed.at(2).at(0).value<Settings>().proxy, std::optional<QUrl>());
    }

    void namesTheProxyInUse()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("Nothing has been asked yet"_L1));
        m_known.verdict.probes = {MadeUp::good(MadeUp::now(), 1)};
        page.refresh(m_known);
        QVERIFY(shownText(page).contains("went out directly"_L1));
        m_known.verdict.probes[0].proxy = u"proxy.example:3128"_s;
        page.refresh(m_known);
        QVERIFY(shownText(page).contains("proxy.example:3128, as the system's settings"_L1));
        qputenv("HTTPS_PROXY", "http://me:secret@proxy.example:3128");
        page.refresh(m_known);
        QVERIFY(shownText(page).contains("as the environment variable HTTPS_PROXY says"_L1));
        QVERIFY(!shownText(page).contains("secret"_L1));
        qunsetenv("HTTPS_PROXY");
    }

    void tellsWhatAMannerMeans()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("told after 75 s, at most 105 s"_L1));
        QVERIFY(shownText(page).contains("0.06 a month"_L1));
        QTest::keyClicks(box(page, u"Manner"_s), u"Calm"_s);
        QVERIFY(shownText(page).contains("told after 135 s, at most 165 s"_L1));
        QVERIFY(shownText(page).contains("a score of 80"_L1));
    }

    void offersTheLanguagesThatAreCompiledIn()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        auto *languages = box(page, u"Language"_s);
        QStringList names;
        for (int i = 0; i < languages->count(); ++i) {
            names << languages->itemText(i);
        }
        QCOMPARE(names.at(0), u"As the system"_s);
        QVERIFY(names.contains(u"English"_s));
        QVERIFY(names.contains(u"Deutsch"_s));
        languages->setFocus();
        QTest::keyClicks(languages, u"Deu"_s);
        QSignalSpy changed(&page, &Page::settingsChanged);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Save"_s), Qt::LeftButton);
        QCOMPARE(changed.at(0).at(0).value<Settings>().language, u"de"_s);
    }

    void choosesTheLampsStyleAndAHiddenStart()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        QTest::keyClicks(box(page, u"Lamp in the panel"_s), u"White"_s);
        buttonNamed<QCheckBox>(page, u"Start in the tray, without the window"_s)->click();
        QSignalSpy changed(&page, &Page::settingsChanged);
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Save"_s), Qt::LeftButton);
        const auto saved = changed.at(0).at(0).value<Settings>();
        QCOMPARE(saved.icon, Settings::IconStyle::White);
        QVERIFY(saved.startHidden);
    }

    void startsAtLoginAtOnce()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        auto *atLogin = buttonNamed<QCheckBox>(page, u"Start when you log in"_s);
        QVERIFY(!atLogin->isChecked());
        QTest::mouseClick(atLogin, Qt::LeftButton, {}, {8, atLogin->height() / 2});
        QVERIFY(atLogin->isChecked());
        QVERIFY(Autostart().isOn());
        QVERIFY(!buttonNamed<QPushButton>(page, u"Save"_s)->isEnabled()); // nothing to save
        QCOMPARE(Autostart().set(false), QString()); // as the desktop's own settings may do
        page.hide();
        page.show();
        QVERIFY(!atLogin->isChecked());
    }

    void saysThatStartAtLoginFailed()
    {
        qputenv("XDG_CONFIG_HOME", "/proc");
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        auto *atLogin = buttonNamed<QCheckBox>(page, u"Start when you log in"_s);
        atLogin->click();
        QVERIFY(!atLogin->isChecked());
        QVERIFY(shownText(page).contains("can't be written"_L1));
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void keepsHourlyFiguresAsLongAsChecks()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        const auto boxes = page.findChildren<QSpinBox *>();
        const auto days = std::find_if(boxes.cbegin(), boxes.cend(),
                                       [](const QSpinBox *box) { return box->value() == 365; });
        (*days)->setFocus();
        (*days)->selectAll();
        QTest::keyClicks(*days, u"29"_s);
        QVERIFY(shownText(page).contains(u"⚠ Hourly figures can't be kept"_s));
        QVERIFY(!buttonNamed<QPushButton>(page, u"Save"_s)->isEnabled());
        QTest::keyClicks(*days, u"0"_s);
        QVERIFY(!shownText(page).contains(u"⚠"_s));
        QVERIFY(buttonNamed<QPushButton>(page, u"Save"_s)->isEnabled());
    }

    void exportsEveryCheck()
    {
        History history(m_config.filePath(u"export"_s));
        for (int minutes = 3000; minutes > 0; --minutes) {
            history.add(MadeUp::seenBefore(minutes));
        }
        SettingsPage page(history, MadeUp::clock());
        show(page);
        QVERIFY(shownText(page).contains("holds 3,000 checks"_L1));
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Export all checks…"_s), Qt::LeftButton);
        auto *dialog = page.findChild<QFileDialog *>();
        const QString file = m_config.filePath(u"all.csv"_s);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QVERIFY(page.findChild<QProgressBar *>()->isVisibleTo(&page));
        QTRY_VERIFY(shownText(page).contains("Wrote 3000 check"_L1));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 3001);
    }

    void deletesOnlyAfterAWarning()
    {
        History history({});
        for (int minutes = 300; minutes > 0; minutes -= 10) {
            history.add(MadeUp::seenBefore(minutes));
        }
        SettingsPage page(history, MadeUp::clock());
        show(page);
        const QSignalSpy cut(&page, &Page::historyCut);
        QTest::keyClicks(box(page, u"What to delete"_s), u"everything"_s);
        auto *button = buttonNamed<QPushButton>(page, u"Delete…"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *question = page.findChild<QMessageBox *>();
        QVERIFY(question->informativeText().contains("gone for good"_L1));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_COMPARE(page.findChild<QMessageBox *>(), nullptr);
        QCOMPARE(history.count(), 30);

        QTest::mouseClick(button, Qt::LeftButton);
        question = page.findChild<QMessageBox *>();
        QTest::mouseClick(buttonNamed<QPushButton>(*question, u"Delete"_s), Qt::LeftButton);
        QTRY_COMPARE(cut.size(), 1);
        QCOMPARE(history.count(), 0);
        QVERIFY(shownText(page).contains("It holds nothing yet"_L1));
    }

    void namesEveryControlForScreenReaders()
    {
        SettingsPage page(m_history, MadeUp::clock());
        show(page);
        QSet<const QWidget *> labelled;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const QWidget *field = label->buddy();
            while (field != nullptr) {
                labelled.insert(field);
                field = field->focusProxy();
            }
        }
        const auto controls = page.findChildren<QWidget *>();
        for (const QWidget *each : controls) {
            const bool counts = each->inherits("QAbstractSpinBox") || each->inherits("QComboBox")
                || (each->inherits("QLineEdit")
                    && !each->parentWidget()->inherits("QAbstractSpinBox"));
            if (counts) {
                QVERIFY2(labelled.contains(each) || !each->accessibleName().isEmpty(),
                         each->metaObject()->className());
            }
        }
        const auto buttons = page.findChildren<QAbstractButton *>();
        for (const QAbstractButton *each : buttons) {
            QVERIFY(!each->text().isEmpty());
        }
    }

    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit()); }

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

    /// By its label or, where there is none, by what it is called for screen readers.
    static QComboBox *box(const QWidget &page, const QString &name)
    {
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            auto *labelled = qobject_cast<QComboBox *>(label->buddy());
            if (labelled != nullptr && label->text() == name) {
                return labelled;
            }
        }
        const auto boxes = page.findChildren<QComboBox *>();
        const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [&](const QComboBox *box) {
            return box->accessibleName() == name;
        });
        return found == boxes.cend() ? nullptr : *found;
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

    QTemporaryDir m_config;
    History m_history{QString()};
    Known m_known;
};

QTEST_MAIN(SettingsPageTest)
#include "settingspagetest.moc"
