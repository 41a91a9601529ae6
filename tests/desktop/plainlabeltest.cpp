// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plainlabel.h"

#include "nasty.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlainLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNastyTextLiterally()
    {
        const QStringList nasty = nastyTexts();
        for (const QString &text : nasty) {
            const PlainLabel label(text);
            QCOMPARE(label.textFormat(), Qt::PlainText);
            QVERIFY(
                label.text().remove(QChar(0x200B)).startsWith(text.left(40).remove(QChar(0x200B))));
        }
    }

    void neverForcesItsParentToBeWide()
    {
        const PlainLabel label(QString(10'000, u'W'));
        QCOMPARE_LT(label.minimumSizeHint().width(), 300);
        QCOMPARE_LE(label.text().remove(QChar(0x200B)).size(), 2000);
    }

    void marksWhatIsCut()
    {
        QCOMPARE(bounded(u"12345"_s, 5), u"12345"_s);
        QCOMPARE(bounded(u"123456"_s, 5), u"1234…"_s);
    }

    void writesToolTipsWithoutMarkup()
    {
        QVERIFY(plainToolTip(u"<img src=x>"_s).contains("&lt;img"_L1));
        QVERIFY(!plainToolTip(u"<img src=x>"_s).contains("<img"_L1));
        QCOMPARE(plainToolTip({}), QString());
    }

    void fadesSideNotesInAnyTheme()
    {
        QWidget parent;
        auto *label = new PlainLabel(u"note"_s, &parent);
        label->setMuted();
        QPalette dark(Qt::black);
        parent.setPalette(dark);
        QCOMPARE(label->palette().color(QPalette::WindowText).rgb(),
                 dark.color(QPalette::WindowText).rgb());
    }
};

QTEST_MAIN(PlainLabelTest)
#include "plainlabeltest.moc"
