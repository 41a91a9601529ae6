// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"
#include "madeup.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {
/// Whose inside is the style's business.
bool isOfOnePiece(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractSlider *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr;
}

/// Each visible part with where it begins: seen from the left, or from the right.
void note(const QWidget &parent, bool mirrored, QStringList *places)
{
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget == nullptr || widget->isHidden() || widget->isWindow()) {
            continue;
        }
        const QRect box = widget->geometry();
        const int begin = mirrored ? parent.width() - box.x() - box.width() : box.x();
        *places << QStringLiteral("%1 in %2 at %3 of %4")
                       .arg(QString::fromLatin1(widget->metaObject()->className()),
                            QString::fromLatin1(parent.metaObject()->className()))
                       .arg(begin)
                       .arg(parent.width());
        if (!isOfOnePiece(*widget)) {
            note(*widget, mirrored, places);
        }
    }
}
}

class MirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MadeUp::fill(m_history, 240); }

    void mirrorsEveryPage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("welcomed");

        QTest::newRow("overview") << 0 << true;
        QTest::newRow("first run") << 0 << false;
        QTest::newRow("latency") << 1 << true;
        QTest::newRow("history") << 2 << true;
        QTest::newRow("errors") << 3 << true;
        QTest::newRow("status page") << 4 << true;
        QTest::newRow("limits") << 5 << true;
        QTest::newRow("test") << 6 << true;
        QTest::newRow("settings") << 7 << true;
    }

    void mirrorsEveryPage()
    {
        QFETCH(const int, page);
        QFETCH(const bool, welcomed);

        m_welcomed = welcomed;
        const QStringList leftToRight = placesOf(static_cast<PageId>(page), Qt::LeftToRight);
        const QStringList rightToLeft = placesOf(static_cast<PageId>(page), Qt::RightToLeft);
        QCOMPARE_GT(leftToRight.size(), 10);
        QCOMPARE(rightToLeft, leftToRight);
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    QStringList placesOf(PageId page, Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        MainWindow window(m_history, MadeUp::clock());
        window.setVerdict(MadeUp::red());
        window.setSettings({.welcomed = m_welcomed}, MadeUp::key());
        window.setModels(MadeUp::models());
        window.showTest(MadeUp::tested());
        window.open(page);
        window.show();
        QStringList places;
        QStringList before;
        do { // some of it is read a piece at a time
            before = places;
            places.clear();
            QTest::qWait(page == PageId::History ? 800 : 200);
            note(window, direction == Qt::RightToLeft, &places);
        } while (places != before);
        return places;
    }

    History m_history{QString{}};
    bool m_welcomed = true;
};

QTEST_MAIN(MirrorTest)
#include "mirrortest.moc"
