// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/testlog.h"
#include "courier/courier.h"
#include "desktop/componentscard.h"
#include "desktop/daybars.h"
#include "desktop/destinationeditor.h"
#include "desktop/destinationscard.h"
#include "desktop/heatcard.h"
#include "desktop/historypage.h"
#include "desktop/latencypage.h"
#include "desktop/latencyplot.h"
#include "desktop/mainwindow.h"
#include "desktop/translation.h"
#include "madeup.h"
#include "nasty.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTabBar>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

// Paints every page of the window into PNG files, to be looked at:
//   windowshots [--dark] [--language de] [--calm] [--empty] [--rtl] [--pages] DIRECTORY
// The files are named window-PAGE-THEME-SCALE.png; the scale is QT_SCALE_FACTOR's.

namespace {
constexpr std::array pages{"overview", "latency", "history", "errors",
                           "status",   "limits",  "test",    "settings"};

QPalette darkPalette()
{
    QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    dark.setColor(QPalette::AlternateBase, QColor(0x2d, 0x2d, 0x2d));
    dark.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    dark.setColor(QPalette::ToolTipBase, QColor(0x3c, 0x3c, 0x3c));
    dark.setColor(QPalette::ToolTipText, Qt::white);
    return dark;
}

void wait(int ms)
{
    QTest::qWait(ms); // the charts read again once their size is settled
}

void shoot(MainWindow &window, const QString &pattern)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        window.open(static_cast<PageId>(i));
        const bool isPiecemeal
            = static_cast<PageId>(i) == PageId::History || static_cast<PageId>(i) == PageId::Status;
        wait(isPiecemeal ? 800 : 120);
        window.grab().save(pattern.arg(QLatin1StringView(pages[i])));
    }
}

void shootRanges(MainWindow &window, const QString &pattern)
{
    window.open(PageId::Latency);
    auto *ranges = window.findChild<LatencyPage *>()->findChild<QTabBar *>();
    for (int i = 1; i < ranges->count() && ranges->isTabVisible(i); ++i) {
        ranges->setCurrentIndex(i);
        wait(400); // a month is read piece by piece
        const QString range = QString(ranges->tabText(i)).remove(u' ');
        window.grab().save(pattern.arg("latency"_L1 + range));
    }
}

/// First token with what is normal, phases, a time that is just being chosen, and the table of it.
void shootLatency(MainWindow &window, const QString &pattern)
{
    auto *page = window.findChild<LatencyPage *>();
    auto *plot = page->findChild<LatencyPlot *>();
    auto *measure = page->findChild<QComboBox *>();
    const auto shoot = [&](const char *name) {
        wait(120);
        window.grab().save(pattern.arg(QLatin1StringView(name)));
    };
    plot->setFocus();
    measure->setCurrentIndex(2);
    QTest::keyClick(plot, Qt::Key_Left);
    shoot("latencytoken");
    measure->setCurrentIndex(3);
    shoot("latencyphases");
    const QPoint middle = plot->frame().area.center().toPoint();
    QTest::mousePress(plot, Qt::LeftButton, {}, middle);
    QTest::mouseMove(plot, middle + QPoint(60, 0));
    shoot("latencydrag");
    QTest::mouseRelease(plot, Qt::LeftButton, {}, middle + QPoint(60, 0));
    shoot("latencycustom");
    buttonNamed<QPushButton>(*page, LatencyPage::tr("Table"))->click();
    shoot("latencytable");
}

/// Whole pages, as if the screen were high enough; and the days of the status page as a table.
void shootHigh(MainWindow &window, const QString &pattern)
{
    constexpr int high = 1500;
    const QSize before = window.size();
    window.resize(before.width(), high);
    window.open(PageId::Limits);
    wait(120);
    window.grab().save(pattern.arg("limitshigh"_L1));
    window.open(PageId::Status);
    wait(800);
    window.grab().save(pattern.arg("statushigh"_L1));
    auto *components = window.findChild<ComponentsCard *>();
    auto *table = components->findChild<QPushButton *>();
    table->click();
    wait(120);
    window.grab().save(pattern.arg("statustable"_L1));
    table->click();
    auto *bars = components->findChildren<DayBars *>().at(2);
    bars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars, Qt::Key_Left);
    wait(120);
    window.grab().save(pattern.arg("statuskeys"_L1));
    window.resize(before);
}

/// All cards at once, as if the screen were high enough.
void shootSettings(MainWindow &window, const QString &pattern)
{
    constexpr int high = 2600;
    const QSize before = window.size();
    window.open(PageId::Settings);
    window.resize(before.width(), high);
    wait(120);
    window.grab().save(pattern.arg("settingsall"_L1));
    window.resize(before);
}

/// Three destinations: nobody answers the one, a command did, the last is switched off.
void addDestinations(Courier &courier)
{
    courier.change({.id = u"team"_s, .name = u"Team's channel"_s}, "http://127.0.0.1:1/hook");
    courier.change({.id = u"pager"_s,
                    .kind = Destination::Kind::Command,
                    .name = u"Pager"_s,
                    .from = Alert::Severity::Critical,
                    .command = {u"/bin/true"_s}});
    courier.change({.id = u"ops"_s,
                    .kind = Destination::Kind::Mail,
                    .name = u"Mail to operations"_s,
                    .enabled = false,
                    .from = Alert::Severity::Warning,
                    .server = u"smtp.example.com"_s,
                    .sender = u"telltale@example.com"_s,
                    .recipients = {u"ops@example.com"_s}});
    courier.tell({.severity = Alert::Severity::Critical, .title = u"Outage"_s}, {});
    courier.test(u"pager"_s);
    courier.test(u"team"_s);
}

/// What a destination is asked for, as a new one and as a mail with something wrong.
void shootEditor(MainWindow &window, const QString &pattern)
{
    window.open(PageId::Settings);
    auto *card = window.findChild<DestinationsCard *>();
    buttonNamed<QPushButton>(*card, DestinationsCard::tr("Add a destination…"))->click();
    auto *editor = window.findChild<DestinationEditor *>();
    wait(120);
    editor->grab().save(pattern.arg("editor"_L1));
    editor->findChild<QComboBox *>()->setCurrentIndex(4);
    const auto lines = editor->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->isVisible() && line->accessibleName() == "Mail server"_L1) {
            line->setText(u"smtp example"_s);
        }
    }
    wait(120);
    editor->grab().save(pattern.arg("editormail"_L1));
    editor->reject();
}

/// The whole page, as if the screen were high enough.
void shootHistory(MainWindow &window, const QString &pattern)
{
    constexpr int high = 1600;
    const QSize before = window.size();
    window.open(PageId::History);
    window.resize(before.width(), high);
    const auto *page = window.findChild<HistoryPage *>();
    auto *ranges = page->findChild<QTabBar *>();
    for (int i = 0; i < ranges->count(); ++i) {
        QSignalSpy shown(page, &HistoryPage::shown);
        ranges->setCurrentIndex((i + 1) % ranges->count()); // so that it is another one, surely
        ranges->setCurrentIndex(i);
        shown.wait();
        wait(600); // a sanitizer draws slowly
        window.grab().save(pattern.arg("history"_L1 + QString(ranges->tabText(i)).remove(u' ')));
    }
    const auto *heat = page->findChild<HeatCard *>();
    heat->findChild<QTabBar *>()->setCurrentIndex(1);
    heat->findChild<QComboBox *>()->setCurrentIndex(1);
    wait(120);
    window.grab().save(pattern.arg("historypacific"_L1));
    heat->findChild<QPushButton *>()->click();
    wait(120);
    window.grab().save(pattern.arg("historytable"_L1));
    window.resize(before);
}
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QCommandLineParser options;
    options.addOptions({{u"dark"_s, u"Dark palette"_s},
                        {u"empty"_s, u"First run: nothing known"_s},
                        {u"calm"_s, u"A green day"_s},
                        {u"language"_s, u"Language"_s, u"code"_s, u"en"_s},
                        {u"pages"_s, u"Only a picture or two of each page"_s},
                        {u"rtl"_s, u"From right to left"_s},
                        {u"small"_s, u"The smallest window"_s},
                        {u"font"_s, u"Size of the font"_s, u"points"_s, u"10"_s}});
    options.addPositionalArgument(u"directory"_s, u"Where the pictures go"_s);
    options.process(application);
    QFont font(u"DejaVu Sans"_s);
    font.setPointSize(options.value(u"font"_s).toInt());
    QApplication::setFont(font);
    if (options.isSet(u"dark"_s)) {
        QApplication::setPalette(darkPalette());
    }
    if (options.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    installTranslator(application, options.value(u"language"_s));

    History history({});
    const bool calm = options.isSet(u"calm"_s);
    const bool empty = options.isSet(u"empty"_s);
    Courier courier({});
    addDestinations(courier);
    MainWindow window(history, MadeUp::clock());
    window.setCourier(courier);
    if (empty) {
        window.setVerdict(MadeUp::unknown());
        window.setSettings(
            {}, {.where = u"No keyring answers on this desktop."_s, .keyringWorks = false});
    } else {
        MadeUp::fill(history);
        history.keep(u"decision"_s, MadeUp::decision());
        history.keep(testLogName(),
                     toJson({{.asked = {.model = u"claude-haiku-5-5"_s},
                              .seen = MadeUp::overloaded(MadeUp::now(), 30)},
                             MadeUp::tested()}));
        MadeUp::fillYear(history);
        MadeUp::fillPage(history);
        MadeUp::fillLimits(history);
        window.setVerdict(calm ? MadeUp::green() : MadeUp::red());
        window.setSettings({.welcomed = true}, MadeUp::key());
        window.setModels(MadeUp::models());
        window.showTest(MadeUp::tested());
        window.setNotice(u"This is the demo: nothing here is real."_s);
    }
    if (options.isSet(u"small"_s)) {
        window.resize(window.minimumSize());
    }
    window.show();
    const QString name = u"%1/window%2-%3-%4-%5.png"_s.arg(
        options.positionalArguments().value(0, u"."_s),
        empty                           ? u"-empty"_s
            : calm                      ? u"-calm"_s
            : options.isSet(u"small"_s) ? u"-small"_s
                                        : QString(),
        u"%1"_s,
        (options.isSet(u"dark"_s) ? u"dark"_s : u"light"_s)
            + (options.value(u"language"_s) == "en"_L1 ? QString()
                                                       : u'-' + options.value(u"language"_s)),
        QString::number(window.devicePixelRatioF()) + u'x');
    QDir().mkpath(options.positionalArguments().value(0, u"."_s));
    shoot(window, name);
    shootSettings(window, name);
    shootEditor(window, name);
    if (!empty) {
        shootHigh(window, name);
        if (options.isSet(u"pages"_s)) {
            return 0;
        }
        shootRanges(window, name);
        shootLatency(window, name);
        shootHistory(window, name);
    }
    return 0;
}
