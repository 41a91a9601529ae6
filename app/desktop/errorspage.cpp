// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorspage.h"

#include "core/curl.h"
#include "core/modelchoice.h"
#include "desktop/errorchart.h"
#include "desktop/errordetails.h"
#include "desktop/errorexport.h"
#include "desktop/errormodel.h"
#include "desktop/errortable.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/troublereader.h"
#include "store/history.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds countPause{200}; // while entries are read
struct Range {
    std::chrono::hours length;
    std::chrono::minutes step; // of the chart's columns
};

constexpr std::array<Range, 3> ranges{{{24h, 30min}, {7 * 24h, 4h}, {30 * 24h, 24h}}}; // by tab

constexpr std::array causes{
    Verdict::Cause::Provider, Verdict::Cause::Network, Verdict::Cause::Interception,
    Verdict::Cause::Key,      Verdict::Cause::Quota,   Verdict::Cause::Billing,
    Verdict::Cause::Request,  Verdict::Cause::Unknown,
};

QString emptyText(int range)
{
    switch (range) {
    case 0:
        return ErrorsPage::tr("Nothing went wrong in the last 24 hours.");
    case 1:
        return ErrorsPage::tr("Nothing went wrong in the last 7 days.");
    default:
        return ErrorsPage::tr("Nothing went wrong in the last 30 days.");
    }
}

PlainLabel *sentence(QWidget *parent)
{
    auto *label = new PlainLabel({}, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(false); // a page with wrapping text asks for more height than it needs
    label->setMuted();
    label->setScale(1.2);
    return label;
}
}

ErrorsPage::ErrorsPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_clock(std::move(clock))
    , m_reader(new TroubleReader(history, this))
    , m_model(new ErrorModel(this))
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeBar());
    m_chart = new ErrorChart(this);
    m_summary = new PlainLabel({}, this);
    m_summary->setMuted();
    m_summary->setWordWrap(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_entries = makeEntries());
    m_stack->addWidget(m_noMatch = makeNoMatch());
    m_stack->addWidget(m_empty = sentence(this));
    all->addWidget(m_chart);
    all->addWidget(m_stack, 1);
    all->addWidget(m_summary);
    addShortcuts();
    connect(m_reader, &TroubleReader::found, m_model, &ErrorModel::add);
    m_counting.setSingleShot(true);
    m_counting.setInterval(countPause);
    connect(&m_counting, &QTimer::timeout, this, &ErrorsPage::showCounts);
    connect(m_reader, &TroubleReader::found, this, [this] {
        if (!m_counting.isActive()) { // counting goes over all rows, and pieces come quickly
            m_counting.start();
        }
    });
    connect(m_reader, &TroubleReader::finished, this, &ErrorsPage::showCounts);
    connect(m_reader, &TroubleReader::found, this, &ErrorsPage::findChosen);
    connect(m_chart, &ErrorChart::activated, m_table, &ErrorTable::goTo);
}

QWidget *ErrorsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_ranges = new QTabBar(bar);
    m_ranges->setAccessibleName(tr("Range of time"));
    m_ranges->setDrawBase(false);
    m_ranges->setExpanding(false);
    m_ranges->setUsesScrollButtons(false);
    //: A range of time: hours
    m_ranges->addTab(tr("24 h"));
    //: A range of time: days
    m_ranges->addTab(tr("7 d"));
    m_ranges->addTab(tr("30 d"));
    m_fault = new QComboBox(bar);
    m_fault->setAccessibleName(tr("Whose fault"));
    //: Choice of whose fault errors are: whoever's
    m_fault->addItem(tr("All causes"), -1);
    for (const auto cause : causes) {
        m_fault->addItem(titleOf(cause), static_cast<int>(cause));
    }
    m_text = new QLineEdit(bar);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_text->setToolTip(tr("Shows the entries in which all of these words occur"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_export = new QPushButton(tr("Export…"), bar);
    m_export->setToolTip(tr("Writes the entries shown to a file"));
    row->addWidget(m_ranges);
    row->addWidget(m_fault);
    row->addWidget(m_text, 1);
    row->addWidget(m_export);
    connect(m_ranges, &QTabBar::currentChanged, this, &ErrorsPage::read);
    connect(m_fault, &QComboBox::currentIndexChanged, this, &ErrorsPage::filter);
    connect(m_text, &QLineEdit::textChanged, this, &ErrorsPage::filter);
    connect(m_export, &QPushButton::clicked, this, &ErrorsPage::askForFile);
    return bar;
}

QWidget *ErrorsPage::makeEntries()
{
    auto *both = new QSplitter(Qt::Vertical, this);
    both->setChildrenCollapsible(false);
    m_table = new ErrorTable(m_model, both);
    m_details = new ErrorDetails(both);
    m_details->setMinimumHeight(fontMetrics().height() * 8);
    both->addWidget(m_table);
    both->addWidget(m_details);
    both->setSizes({1000, 1000}); // shared as these are to each other
    connect(m_table, &ErrorTable::currentRowChanged, this, &ErrorsPage::showCurrent);
    connect(m_table, &ErrorTable::curlWanted, this, &ErrorsPage::copyCurl);
    connect(m_details, &ErrorDetails::curlWanted, this, &ErrorsPage::copyCurl);
    return both;
}

QWidget *ErrorsPage::makeNoMatch()
{
    auto *none = new QWidget(this);
    auto *rows = new QVBoxLayout(none);
    m_noMatchText = sentence(none);
    auto *all = new QPushButton(tr("Show all"), none);
    rows->addStretch();
    rows->addWidget(m_noMatchText);
    rows->addWidget(all, 0, Qt::AlignHCenter);
    rows->addStretch();
    connect(all, &QPushButton::clicked, this, &ErrorsPage::clearFilter);
    return none;
}

void ErrorsPage::addShortcuts()
{
    const auto goToFilter = [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    };
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, goToFilter);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ErrorsPage::clearFilter);
    for (const auto key : {Qt::Key_Return, Qt::Key_Down}) {
        auto *toTable = new QShortcut(key, m_text);
        toTable->setContext(Qt::WidgetShortcut);
        connect(toTable, &QShortcut::activated, m_table, qOverload<>(&QWidget::setFocus));
    }
}

void ErrorsPage::refresh(const Known &known)
{
    m_settings = known.settings;
    m_hasKey = known.key.present;
    m_models = known.models;
    if (!m_started) {
        m_started = true;
        read();
        return;
    }
    const QDateTime now = m_clock.utc();
    m_reader->update(now);
    m_table->fitColumns();
    m_model->forget(now - ranges.at(static_cast<std::size_t>(m_ranges->currentIndex())).length);
    showCounts();
}

void ErrorsPage::read()
{
    const QDateTime now = m_clock.utc();
    m_said.clear();
    m_chosen = {};
    m_model->clear();
    m_reader->start(now - ranges.at(static_cast<std::size_t>(m_ranges->currentIndex())).length,
                    now);
    m_table->fitColumns();
    showCounts();
}

void ErrorsPage::filter()
{
    m_said.clear();
    const int cause = m_fault->currentData().toInt();
    m_model->setFilter(
        {.text = m_text->text(),
         .cause = cause < 0 ? std::nullopt : std::optional(static_cast<Verdict::Cause>(cause))});
    showCounts();
}

void ErrorsPage::clearFilter()
{
    m_text->clear();
    m_fault->setCurrentIndex(0);
}

void ErrorsPage::choose(const Observation &seen)
{
    clearFilter();
    m_chosen = seen.at;
    findChosen();
}

void ErrorsPage::findChosen()
{
    if (m_chosen.isValid() && m_table->goTo(m_chosen, m_chosen + 1ms)) {
        m_chosen = {};
        m_table->setFocus();
    }
}

void ErrorsPage::showCounts()
{
    const Range &range = ranges.at(static_cast<std::size_t>(m_ranges->currentIndex()));
    const QDateTime now = m_clock.utc();
    m_chart->setCounts(
        countErrors(*m_model, TimeColumns::covering(now - range.length, now, range.step)));
    const bool any = m_model->total() > 0;
    m_chart->setVisible(any);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_empty->setText(emptyText(m_ranges->currentIndex()) + u'\n'
                     + tr("Checks that fail will be listed here, each with its reason."));
    //: %n entries are there, but the filter hides them
    m_noMatchText->setText(tr("None of %n entry(ies) matches the filter.", nullptr,
                              static_cast<int>(m_model->total())));
    m_stack->setCurrentWidget(!any ? m_empty : m_model->rowCount() == 0 ? m_noMatch : m_entries);
    showSummary();
}

void ErrorsPage::showSummary()
{
    QStringList parts;
    const int total = static_cast<int>(m_model->total());
    if (total > 0) {
        parts << (m_model->filter().isEmpty() ? tr("%n entry(ies)", nullptr, total)
                                              //: %1 of %n entries are shown
                                              : tr("%1 of %n entry(ies)", nullptr, total)
                                                    .arg(QLocale().toString(m_model->rowCount())));
    }
    if (m_reader->isReading()) {
        parts << tr("reading on…");
    } else if (m_reader->isCutShort()) {
        parts << tr("older ones are left out");
    }
    if (!m_said.isEmpty()) {
        parts << m_said;
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_summary->setVisible(!parts.isEmpty());
}

void ErrorsPage::showCurrent()
{
    if (const auto seen = m_table->current()) {
        const QDateTime now = m_clock.utc();
        m_details->setObservation(*seen, now, successorOf(seen->model, m_models, now));
        const bool curl = !currentCurl().isEmpty();
        m_details->setCurlOffered(curl);
        m_table->setCurlOffered(curl);
    }
}

QString ErrorsPage::currentCurl() const
{
    const auto seen = m_table->current();
    return seen ? curlCommand(*seen, m_settings, m_hasKey) : QString();
}

void ErrorsPage::copyCurl()
{
    const QString command = currentCurl();
    if (!command.isEmpty()) {
        QGuiApplication::clipboard()->setText(command);
    }
}

void ErrorsPage::askForFile()
{
    const QString day = m_clock.utc().toLocalTime().date().toString(Qt::ISODate);
    QFileDialog *dialog = makeExportDialog(tr("Export the entries shown"),
                                           QStringLiteral("telltale-errors-") + day, this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString &file) { exportTo(file, dialog->selectedNameFilter()); });
    dialog->open();
}

void ErrorsPage::exportTo(const QString &file, const QString &format)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const QString trouble = exportErrors(*m_model, file, exportFormatOf(file, format));
    QGuiApplication::restoreOverrideCursor();
    //: %n entries went into a file; %1 is its name
    m_said = trouble.isEmpty() ? tr("Wrote %n entry(ies) to %1.", nullptr, m_model->rowCount())
                                     .arg(QFileInfo(file).fileName())
                               : trouble;
    showSummary();
}
