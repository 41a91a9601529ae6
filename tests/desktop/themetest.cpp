// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/theme.h"

#include "contrast.h"
#include "desktop/plainlabel.h"

#include <QTest>
#include <QWidget>

using Light = Verdict::Light;

namespace {
/// A desktop's colours, as far as they matter here.
QPalette themed(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    return palette;
}
}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("Adwaita") << themed({0xf6, 0xf5, 0xf4}, Qt::white, {0x2e, 0x34, 0x36});
        QTest::newRow("Adwaita, dark")
            << themed({0x35, 0x35, 0x35}, {0x2d, 0x2d, 0x2d}, {0xee, 0xee, 0xec});
        QTest::newRow("Breeze") << themed({0xef, 0xf0, 0xf1}, Qt::white, {0x23, 0x26, 0x29});
        QTest::newRow("Breeze, dark")
            << themed({0x2a, 0x2e, 0x32}, {0x1b, 0x1e, 0x20}, {0xfc, 0xfc, 0xfc});
        QTest::newRow("Fusion") << themed({0xef, 0xef, 0xef}, Qt::white, Qt::black);
        QTest::newRow("Fusion, dark") << themed({0x32, 0x32, 0x32}, {0x24, 0x24, 0x24}, Qt::white);
    }

    void everythingCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const QColor card = cardColor(palette);
        const QColor window = palette.color(QPalette::Window);
        QWidget parent;
        parent.setPalette(palette);
        PlainLabel muted(QStringLiteral("x"), &parent);
        muted.setMuted();
        const QColor note = muted.palette().color(QPalette::WindowText);

        for (const QColor &ground : {card, window}) {
            QVERIFY(contrast(on(ground, palette.color(QPalette::WindowText)), ground) >= readable);
            QVERIFY2(contrast(on(ground, note), ground) >= readable, "side notes");
        }
    }

    void lightsStandOutFromCards_data() { everythingCanBeRead_data(); }

    /// They are no text: 3 is what WCAG asks of marks.
    void lightsStandOutFromCards()
    {
        QFETCH(const QPalette, palette);
        constexpr double visible = 3;
        for (const auto light : {Light::Green, Light::Amber, Light::Red, Light::Grey}) {
            const double seen = contrast(lightColor(light, palette), cardColor(palette));
            QVERIFY2(seen >= visible, qPrintable(QString::number(seen)));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
