// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/accessibleroles.h"

#include "desktop/mainwindow.h"
#include "madeup.h"

#include <QAccessible>
#include <QTest>

class AccessibleRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MadeUp::fill(m_history, 240); }

    void givesWhatTakesTheFocusANameAndARole_data()
    {
        QTest::addColumn<PageId>("page");

        QTest::newRow("overview") << PageId::Overview;
        QTest::newRow("latency") << PageId::Latency;
        QTest::newRow("history") << PageId::History;
        QTest::newRow("errors") << PageId::Errors;
        QTest::newRow("status page") << PageId::Status;
        QTest::newRow("limits") << PageId::Limits;
        QTest::newRow("test") << PageId::Test;
        QTest::newRow("settings") << PageId::Settings;
    }

    void givesWhatTakesTheFocusANameAndARole()
    {
        QFETCH(const PageId, page);

        MainWindow window(m_history, MadeUp::clock());
        window.setVerdict(MadeUp::red());
        window.setSettings({.welcomed = true}, MadeUp::key());
        window.setModels(MadeUp::models());
        window.showTest(MadeUp::tested());
        window.open(page);
        window.show();
        QTest::qWait(page == PageId::History ? 800 : 100);
        int seen = 0;
        const auto widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->focusProxy() != nullptr
                || qstrcmp(widget->metaObject()->className(), "QScrollArea") == 0) {
                continue;
            }
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(told != nullptr);
            const QString what = QString::fromLatin1(widget->metaObject()->className());
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(what));
            QVERIFY2(told->role() != QAccessible::Client && told->role() != QAccessible::NoRole,
                     qPrintable(what));
            ++seen;
        }
        QCOMPARE_GE(seen, 2);
    }

    void namesPaintedPartsByWhatTheyAre()
    {
        MainWindow window(m_history, MadeUp::clock());
        window.setVerdict(MadeUp::red());
        window.setSettings({.welcomed = true}, MadeUp::key());
        window.show();
        for (const auto &[name, role] : {std::pair("ProbeStrip", QAccessible::Chart),
                                         std::pair("ScoreBar", QAccessible::Graphic),
                                         std::pair("LatencyPlot", QAccessible::Chart)}) {
            const QWidget *found = nullptr;
            const auto widgets = window.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (widget->inherits(name)) {
                    found = widget;
                    QCOMPARE(QAccessible::queryAccessibleInterface(widget)->role(), role);
                }
            }
            QVERIFY2(found != nullptr, name);
        }
    }

private:
    History m_history{QString{}};
};

QTEST_MAIN(AccessibleRolesTest)
#include "accessiblerolestest.moc"
