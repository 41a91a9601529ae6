// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"
#include "madeup.h"
#include "nasty.h"
#include "pseudo.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {
constexpr int pageCount = 8;

QString nameOf(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 \"%2\" has %3x%4, wants %5x%6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

bool fits(const QLabel &label)
{
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) <= label.height();
    }
    return label.sizeHint().width() <= label.width();
}

bool fits(const QComboBox &box)
{
    return box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon
        || box.sizeHint().width() <= box.width();
}

bool fits(const QTabBar &bar)
{
    return bar.count() == 0 || bar.tabRect(bar.count() - 1).right() < bar.width();
}

bool fits(const QAbstractButton &button)
{
    return button.sizeHint().width() <= button.width();
}

template <typename Widget, typename Text>
void collect(const QWidget &page, QStringList *cut, Text text)
{
    const auto widgets = page.findChildren<Widget *>();
    for (const Widget *widget : widgets) {
        if (widget->isVisibleTo(&page) && !text(*widget).isEmpty() && !fits(*widget)) {
            *cut << nameOf(*widget, text(*widget));
        }
    }
}

/// What below \p page has no room for its text.
QStringList cutOff(const QWidget &page)
{
    QStringList cut;
    collect<QLabel>(page, &cut, [](const QLabel &label) { return label.text(); });
    collect<QAbstractButton>(page, &cut, [](const QAbstractButton &each) { return each.text(); });
    collect<QComboBox>(page, &cut, [](const QComboBox &box) { return box.currentText(); });
    collect<QTabBar>(page, &cut, [](const QTabBar &bar) { return bar.tabText(0); });
    return cut;
}
}

class LongTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
        MadeUp::fill(m_history, 240);
    }

    void lengthensTextsAndKeepsTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("least");

        QTest::newRow("words grow by two fifths") << u"Open status page"_s << 22;
        QTest::newRow("a button keeps its key") << u"&Model"_s << 8;
        QTest::newRow("a unit stays as it is") << u"%1 %"_s << 4;
        QTest::newRow("marks stay") << u"since %1 (%2)"_s << 18;
    }

    void lengthensTextsAndKeepsTheirMarks()
    {
        QFETCH(const QString, text);
        QFETCH(const int, least);

        const QString longer = PseudoTranslator::pseudo(text);
        QCOMPARE_GE(longer.size(), least);
        for (const QString &mark : {u"%1"_s, u"%2"_s, u"&"_s}) {
            QCOMPARE(longer.count(mark), text.count(mark));
        }
    }

    void cutsNothingOff_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("welcomed");

        const QStringList names{u"overview"_s,    u"latency"_s, u"history"_s, u"errors"_s,
                                u"status page"_s, u"limits"_s,  u"test"_s,    u"settings"_s};
        for (int page = 0; page < pageCount; ++page) {
            QTest::addRow("%s as it opens", qPrintable(names.at(page)))
                << page << QSize(980, 680) << true;
            QTest::addRow("%s at its smallest", qPrintable(names.at(page)))
                << page << QSize(800, 520) << true;
        }
        QTest::newRow("first run as it opens") << 0 << QSize(980, 680) << false;
        QTest::newRow("first run at its smallest") << 0 << QSize(800, 520) << false;
    }

    void cutsNothingOff()
    {
        QFETCH(const int, page);
        QFETCH(const QSize, size);
        QFETCH(const bool, welcomed);

        MainWindow window(m_history, MadeUp::clock());
        window.setVerdict(MadeUp::red());
        window.setSettings({.welcomed = welcomed}, MadeUp::key());
        window.setModels(MadeUp::models());
        window.showTest(MadeUp::tested());
        window.resize(size);
        window.open(static_cast<PageId>(page));
        window.show();
        if (page == static_cast<int>(PageId::History)) {
            QTest::qWait(800); // it reads in pieces
        }
        QTRY_VERIFY2_WITH_TIMEOUT(cutOff(window).isEmpty(), qPrintable(cutOff(window).join(u'\n')),
                                  5000);
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible()) {
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            }
        }
    }

private:
    PseudoTranslator m_pseudo;
    History m_history{QString{}};
};

QTEST_MAIN(LongTextsTest)
#include "longtextstest.moc"
