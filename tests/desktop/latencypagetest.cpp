// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencypage.h"

#include "desktop/latencyplot.h"
#include "madeup.h"
#include "nasty.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

class LatencyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsThroughTheRanges()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        auto *tabs = page.findChild<QTabBar *>();
        qsizetype before = 0;
        for (int i = 0; i < 4; ++i) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            QCOMPARE(tabs->currentIndex(), i);
            QTRY_VERIFY(!plotOf(page).picture().isLoading);
            const qsizetype seen = seenOn(page);
            QCOMPARE_GT(seen, before);
            QCOMPARE_LE(plotOf(page).buckets().size(), 2000);
            before = seen;
        }
        QVERIFY(shownText(page).contains("measured"_L1));
    }

    void zoomsByADragAndFindsBack()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        LatencyPlot &plot = plotOf(page);
        auto *tabs = page.findChild<QTabBar *>();
        auto *back = buttonNamed<QPushButton>(page, u"Back to 1 h"_s);
        QVERIFY(back != nullptr && !back->isEnabled());
        const TimeWindow hour = plot.picture().window;

        const QPoint middle = plot.frame().area.center().toPoint();
        QTest::mousePress(&plot, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&plot, middle + QPoint(50, 0));
        QTest::mouseMove(&plot, middle + QPoint(100, 0));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, middle + QPoint(100, 0));
        QVERIFY(plot.picture().window.from > hour.from);
        QVERIFY(plot.picture().window.until < hour.until);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Custom"_s);
        QVERIFY(tabs->isTabVisible(tabs->currentIndex()));

        const TimeWindow own = plot.picture().window;
        page.refresh({}); // what the user chose stays
        QCOMPARE(plot.picture().window, own);

        QVERIFY(back->isVisible() && back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(plot.picture().window, hour);
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(!back->isEnabled());
    }

    void movesByKeysAndButtons_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("keys");

        using Keys = Qt::KeyboardModifiers;
        QTest::newRow("earlier") << u"Earlier"_s << int(Qt::Key_Left) << Keys(Qt::ShiftModifier);
        QTest::newRow("zoom in") << u"Zoom in"_s << int(Qt::Key_Plus) << Keys();
        QTest::newRow("zoom out") << u"Zoom out"_s << int(Qt::Key_Minus) << Keys();
    }

    void movesByKeysAndButtons()
    {
        QFETCH(const QString, button);
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, keys);

        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        LatencyPlot &plot = plotOf(page);
        const TimeWindow hour = plot.picture().window;
        QTest::mouseClick(toolButton(page, button), Qt::LeftButton);
        QVERIFY(plot.picture().window != hour);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.picture().window, hour);
        QTest::keyClick(&plot, static_cast<Qt::Key>(key), keys);
        QVERIFY(plot.picture().window != hour);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.rect().center());
        QCOMPARE(plot.picture().window, hour);
    }

    void neverShowsTheFuture()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        QTest::mouseClick(toolButton(page, u"Later"_s), Qt::LeftButton);
        QCOMPARE(plotOf(page).picture().window.until, MadeUp::now());
        QTest::mouseClick(toolButton(page, u"Zoom out"_s), Qt::LeftButton);
        QCOMPARE(plotOf(page).picture().window.until, MadeUp::now());
        QCOMPARE(plotOf(page).picture().window.length(), 2h);
    }

    void choosesWhatIsShown()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const auto all = plotOf(page).buckets();
        choose(page, u"Which checks"_s, u"Edge"_s);
        QCOMPARE_LT(plotOf(page).buckets().size(), all.size());
        choose(page, u"Which checks"_s, u"Message"_s);
        choose(page, u"What is shown"_s, u"First byte"_s);
        QVERIFY(medianOn(page) < all.constFirst().median);
        choose(page, u"What is shown"_s, u"Phases"_s);
        QCOMPARE(plotOf(page).picture().phases.size(), plotOf(page).buckets().size());
        choose(page, u"Which model"_s, u"claude-haiku"_s);
        QCOMPARE(plotOf(page).picture().choice.model, u"claude-haiku-5-5"_s);
        QVERIFY2(shownText(page).contains(u"Phases · Message · claude-haiku-5-5"_s),
                 qPrintable(shownText(page)));
    }

    void showsWhatIsNormalOfOneKindOfCheck()
    {
        History history({});
        MadeUp::fill(history, 90);
        history.keep(u"decision"_s, MadeUp::decision());
        LatencyPage page(history, MadeUp::clock());
        show(page);
        QVERIFY(!plotOf(page).picture().normal);
        QVERIFY(shownText(page).contains("to see what is normal"_L1));
        choose(page, u"What is shown"_s, u"First token"_s);
        const auto normal = plotOf(page).picture().normal;
        QVERIFY(normal && normal->isLearned());
        QVERIFY(normal->low > 220ms && normal->high < 350ms);
        QVERIFY(!shownText(page).contains("to see what is normal"_L1));
    }

    void tellsTheSameAsATable()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        auto *table = page.findChild<QTableView *>();
        QVERIFY(!table->isVisible());
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Table"_s), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), plotOf(page).buckets().size());
        auto *tabs = page.findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(table->model()->rowCount(), plotOf(page).buckets().size());
        QTest::mouseClick(buttonNamed<QPushButton>(page, u"Table"_s), Qt::LeftButton);
        QVERIFY(plotOf(page).isVisible());
    }

    void savesWhatIsSeen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");

        QTest::newRow("as a picture") << u"Save PNG…"_s << u"chart.png"_s << QByteArray("\x89PNG");
        QTest::newRow("as a table")
            << u"Save CSV…"_s << u"chart.csv"_s << QByteArray("time_utc,answered,failed,least_ms");
    }

    void savesWhatIsSeen()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, begin);

        const QTemporaryDir directory;
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const QString path = directory.filePath(file);
        saveAs(page, button, path);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith(begin));
        QVERIFY(shownText(page).contains(u"Saved as "_s + path));

        const QString nowhere = directory.filePath(u"no/such/"_s + file);
        saveAs(page, button, nowhere);
        QVERIFY(shownText(page).contains(nowhere + u" can't be written"_s));
    }

    void readsOutExactValues()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        LatencyPlot &plot = plotOf(page);
        QCOMPARE(plot.readout(), QString());
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY2(plot.readout().contains("1 failed"_L1), qPrintable(plot.readout()));
        QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY2(plot.readout().contains(" ms"_L1), qPrintable(plot.readout()));
        QVERIFY2(plot.readout().contains("Measured: Overloaded"_L1), qPrintable(plot.readout()));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.readout(), QString());
    }

    void shadesIncidentsOfBothKinds()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const QImage with = page.grab().toImage();
        History without({});
        for (int minutes = 59; minutes > 0; --minutes) {
            without.add(MadeUp::seenBefore(minutes));
        }
        LatencyPage plain(without, MadeUp::clock());
        show(plain);
        LatencyPlot &plot = plotOf(page);
        QCOMPARE(plot.incidents().size(), 2);
        const QRectF area = plot.frame().area;
        const auto at = [&](double share) {
            return plot.mapTo(
                &page,
                QPointF(area.left() + area.width() * share, area.top() + area.height() / 3)
                    .toPoint());
        };
        const QImage image = plain.grab().toImage();
        QVERIFY(with.pixel(at(0.9)) != image.pixel(at(0.9)));
        QCOMPARE(with.pixel(at(0.45)), image.pixel(at(0.45)));
    }

    void saysSoWhenNothingWasMeasured()
    {
        const History empty({});
        LatencyPage page(empty, MadeUp::clock());
        show(page);
        LatencyPlot &plot = plotOf(page);
        QVERIFY(plot.buckets().isEmpty());
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.readout(), QString());
        QVERIFY(!buttonNamed<QPushButton>(page, u"Save CSV…"_s)->isEnabled());
        QVERIFY(!buttonNamed<QPushButton>(page, u"Save PNG…"_s)->isEnabled());
    }

    void saysSoWhileItReads()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        auto *tabs = page.findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(3).center());
        QVERIFY(plotOf(page).picture().isLoading);
        QVERIFY(shownText(page).contains("Reading the history"_L1));
        QTRY_VERIFY(!plotOf(page).picture().isLoading);
        QVERIFY(!shownText(page).contains("Reading the history"_L1));
    }

    void showsRemoteTextPlain()
    {
        History history({});
        Observation seen = MadeUp::good(MadeUp::now() - 5min, 1);
        seen.model = u"<b>&bold</b>"_s + QString(500, u'W');
        history.add(seen);
        LatencyPage page(history, MadeUp::clock());
        show(page);
        choice(page, u"Which model"_s)->setCurrentIndex(1);
        QVERIFY(shownText(page).contains("<b>&bold</b>"_L1));
        QVERIFY(allPlain(page));
        QCOMPARE_LE(page.minimumSizeHint().width(), 760);
    }

    void namesEveryControl()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const auto widgets = page.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisibleTo(&page) && widget->focusPolicy() != Qt::NoFocus) {
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }

    void followsAChangeOfTheme()
    {
        LatencyPage page(m_history, MadeUp::clock());
        show(page);
        const QImage light = page.grab().toImage();
        page.setPalette(QPalette(QColor(0x30, 0x30, 0x30)));
        QCoreApplication::processEvents();
        const QImage dark = page.grab().toImage();
        const LatencyPlot &plot = plotOf(page);
        const QPoint corner = plot.mapTo(&page, plot.frame().area.topLeft().toPoint());
        QCOMPARE_LT(dark.pixelColor(corner + QPoint(5, 25)).lightness(), 100);
        QCOMPARE_GT(light.pixelColor(corner + QPoint(5, 25)).lightness(), 150);
    }

    void initTestCase() { MadeUp::fill(m_history, 90); }

private:
    static void show(LatencyPage &page)
    {
        page.resize(800, 600);
        page.refresh({});
        page.show();
        QCoreApplication::processEvents();
        page.refresh({});
    }

    static LatencyPlot &plotOf(const LatencyPage &page) { return *page.findChild<LatencyPlot *>(); }

    static qsizetype seenOn(const LatencyPage &page)
    {
        qsizetype seen = 0;
        for (const Bucket &bucket : plotOf(page).buckets()) {
            seen += bucket.count + bucket.failures;
        }
        return seen;
    }

    static microseconds medianOn(const LatencyPage &page)
    {
        return plotOf(page).buckets().constFirst().median;
    }

    template <typename Widget>
    static Widget *spokenOf(const LatencyPage &page, const QString &name)
    {
        const auto all = page.findChildren<Widget *>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Widget *one) {
            return one->accessibleName() == name;
        });
        return found == all.cend() ? nullptr : *found;
    }

    static QComboBox *choice(const LatencyPage &page, const QString &name)
    {
        return spokenOf<QComboBox>(page, name);
    }

    /// Turns through the entries as a user of the keyboard would.
    static void choose(const LatencyPage &page, const QString &name, const QString &entry)
    {
        QComboBox *combo = choice(page, name);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && !combo->currentText().startsWith(entry); ++i) {
            QTest::keyClick(combo, Qt::Key_Down);
        }
        QVERIFY2(combo->currentText().startsWith(entry), qPrintable(combo->currentText()));
    }

    static QToolButton *toolButton(const LatencyPage &page, const QString &name)
    {
        return spokenOf<QToolButton>(page, name);
    }

    static void saveAs(const LatencyPage &page, const QString &button, const QString &file)
    {
        QTest::mouseClick(buttonNamed<QPushButton>(page, button), Qt::LeftButton);
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    History m_history{QString()};
};

QTEST_MAIN(LatencyPageTest)
#include "latencypagetest.moc"
