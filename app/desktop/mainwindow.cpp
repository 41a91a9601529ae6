// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"

#include "desktop/accessibleroles.h"
#include "desktop/errorspage.h"
#include "desktop/firstrunpage.h"
#include "desktop/historypage.h"
#include "desktop/latencypage.h"
#include "desktop/limitspage.h"
#include "desktop/overviewpage.h"
#include "desktop/pageicon.h"
#include "desktop/plainlabel.h"
#include "desktop/settingspage.h"
#include "desktop/statuspage.h"
#include "desktop/testpage.h"
#include "store/history.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace {
constexpr std::array ids{PageId::Overview, PageId::Latency, PageId::History, PageId::Errors,
                         PageId::Status,   PageId::Limits,  PageId::Test,    PageId::Settings};
constexpr QSize opening(980, 680);
constexpr QSize smallest(800, 520);

QString titleOf(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return MainWindow::tr("Overview");
    case PageId::Latency:
        return MainWindow::tr("Latency");
    case PageId::History:
        return MainWindow::tr("History");
    case PageId::Errors:
        return MainWindow::tr("Errors");
    case PageId::Status:
        return MainWindow::tr("Status page");
    case PageId::Limits:
        return MainWindow::tr("Limits");
    case PageId::Test:
        return MainWindow::tr("Test");
    case PageId::Settings:
        return MainWindow::tr("Settings");
    }
    return {};
}
}

MainWindow::MainWindow(History &history, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_notice(new PlainLabel({}, this))
    , m_sideBar(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    installAccessibleRoles();
    setWindowTitle(QStringLiteral("Telltale"));
    setMinimumSize(smallest);
    resize(opening);
    build();
    addShortcuts();
}

void MainWindow::build()
{
    const int em = fontMetrics().height();
    m_sideBar->setAccessibleName(tr("Pages"));
    m_sideBar->setFrameShape(QFrame::NoFrame);
    m_sideBar->viewport()->setAutoFillBackground(false);
    m_sideBar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideBar->setIconSize({em * 5 / 2, em * 5 / 4});
    for (const PageId id : ids) {
        auto *item = new QListWidgetItem(titleOf(id), m_sideBar);
        item->setSizeHint({0, em * 2});
        auto *area = new QScrollArea(m_stack);
        area->setAccessibleName(titleOf(id));
        m_stack->addWidget(area);
    }
    drawIcons();
    int widest = 0;
    for (const PageId id : ids) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(titleOf(id)));
    }
    m_sideBar->setFixedWidth(widest + em * 5);
    m_notice->hide();
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setMargin(em / 3);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addWidget(m_stack, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notice);
    all->addLayout(row, 1);
    m_sideBar->setCurrentRow(0);
    connect(m_sideBar, &QListWidget::currentRowChanged, this, &MainWindow::turnTo);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(Qt::Key_F5, [this] { Q_EMIT checkWanted(); });
    add(Qt::CTRL | Qt::Key_T, [this] { sendTest(); });
    add(Qt::CTRL | Qt::Key_W, [this] {
        close();
        skipFirstRun();
    });
    for (const PageId id : ids) {
        const int digit = Qt::Key_1 + static_cast<int>(id);
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(digit)), [this, id] { open(id); });
    }
}

void MainWindow::open(PageId page)
{
    m_sideBar->setCurrentRow(static_cast<int>(page));
}

void MainWindow::turnTo(int row)
{
    if (row < 0) {
        return;
    }
    m_stack->setCurrentIndex(row);
    if (isVisible()) {
        made(ids.at(static_cast<std::size_t>(row)))->refresh(m_known);
    }
}

void MainWindow::refresh()
{
    if (isVisible()) {
        turnTo(m_sideBar->currentRow());
    }
}

Page *MainWindow::made(PageId id)
{
    if (Page *known = m_pages.value(id)) {
        return known;
    }
    Page *fresh = page(id);
    m_pages.insert(id, fresh);
    auto *area = qobject_cast<QScrollArea *>(m_stack->widget(static_cast<int>(id)));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(fresh);
    fresh->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    listenTo(fresh);
    return fresh;
}

Page *MainWindow::page(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return FirstRunPage::isDue(m_known.settings)
            ? static_cast<Page *>(new FirstRunPage(m_clock))
            : new OverviewPage(m_history, m_clock);
    case PageId::Latency:
        return new LatencyPage(m_history, m_clock);
    case PageId::History:
        return new HistoryPage(m_history, m_clock);
    case PageId::Errors:
        return new ErrorsPage(m_history, m_clock);
    case PageId::Status:
        return new StatusPage(m_history, m_clock);
    case PageId::Limits:
        return new LimitsPage(m_history, m_clock);
    case PageId::Test:
        return new TestPage(m_history, m_clock);
    case PageId::Settings:
        return settingsPage();
    }
    return nullptr;
}

/// It is built anew when it is next turned to.
Page *MainWindow::settingsPage()
{
    auto *fresh = new SettingsPage(m_history, m_clock);
    if (m_courier != nullptr) {
        fresh->addDestinations(*m_courier);
    }
    return fresh;
}

void MainWindow::drop(PageId id)
{
    if (Page *old = m_pages.take(id)) {
        qobject_cast<QScrollArea *>(m_stack->widget(static_cast<int>(id)))->takeWidget();
        old->hide();
        old->deleteLater(); // it may be what asked for this
    }
}

void MainWindow::dropReaders()
{
    for (const PageId id : ids) {
        if (id != PageId::Settings) {
            drop(id);
        }
    }
}

void MainWindow::listenTo(Page *page)
{
    connect(page, &Page::historyCut, this, &MainWindow::dropReaders);
    connect(page, &Page::checkWanted, this, &MainWindow::checkWanted);
    connect(page, &Page::testCancelled, this, [this] {
        m_known.testing = false;
        refresh();
        Q_EMIT testCancelled();
    });
    connect(page, &Page::settingsChanged, this, &MainWindow::settingsChanged);
    connect(page, &Page::keyChanged, this, &MainWindow::keyChanged);
    connect(page, &Page::statusPageWanted, this, &MainWindow::statusPageWanted);
    connect(page, &Page::resumeWanted, this, &MainWindow::resumeWanted);
    connect(page, &Page::acknowledgeWanted, this, &MainWindow::acknowledgeWanted);
    connect(page, &Page::alertWanted, this, &MainWindow::alertWanted);
    connect(page, &Page::pageWanted, this, &MainWindow::open);
    connect(page, &Page::errorWanted, this, [this](const Observation &seen) {
        open(PageId::Errors);
        qobject_cast<ErrorsPage *>(made(PageId::Errors))->choose(seen);
    });
    connect(page, &Page::testWanted, this, [this](const TestRequest &request) {
        m_known.testing = true;
        m_known.soFar = {};
        refresh();
        Q_EMIT testWanted(request);
    });
    connect(page, &Page::keyEntryWanted, this, [this] {
        open(PageId::Settings);
        qobject_cast<SettingsPage *>(made(PageId::Settings))->startKeyEntry();
    });
}

void MainWindow::setVerdict(const Verdict &verdict)
{
    m_known.verdict = verdict;
    refresh();
}

void MainWindow::setSettings(const Settings &settings, const KeyState &key)
{
    m_known.settings = settings;
    m_known.key = key;
    if (!FirstRunPage::isDue(settings)
        && qobject_cast<FirstRunPage *>(m_pages.value(PageId::Overview)) != nullptr) {
        drop(PageId::Overview);
    }
    refresh();
}

void MainWindow::setAlerts(const AlertDeskState &state)
{
    m_known.alerts = state;
    refresh();
}

void MainWindow::setModels(const QList<Model> &models)
{
    m_known.models = models;
    refresh();
}

void MainWindow::showTest(const TestResult &result)
{
    m_known.test = result;
    m_known.testing = false;
    refresh();
}

void MainWindow::showTestPhases(const Phases &soFar)
{
    m_known.soFar = soFar;
    if (m_known.testing) {
        refresh();
    }
}

void MainWindow::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void MainWindow::sendTest()
{
    open(PageId::Test);
    auto *tester = qobject_cast<TestPage *>(made(PageId::Test));
    tester->refresh(m_known);
    tester->send();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (event->spontaneous()) { // by the user; not because the program ends
        skipFirstRun();
    }
}

void MainWindow::skipFirstRun()
{
    if (auto *firstRun = qobject_cast<FirstRunPage *>(m_pages.value(PageId::Overview))) {
        firstRun->skip();
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turnTo(m_sideBar->currentRow());
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

void MainWindow::drawIcons()
{
    for (const PageId id : ids) {
        if (QListWidgetItem *item = m_sideBar->item(static_cast<int>(id))) {
            item->setIcon(pageIcon(id, palette()));
        }
    }
}
