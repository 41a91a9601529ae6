// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/monthcard.h"

#include "core/wording.h"
#include "desktop/figuretile.h"
#include "desktop/historywords.h"
#include "desktop/plainlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MonthCard::MonthCard(QWidget *parent)
    : Card(tr("Report of a month"), parent)
    , m_months(new QComboBox(this))
    , m_uptime(new FigureTile(tr("Uptime"), this))
    , m_down(new FigureTile(tr("Time down"), this))
    , m_figures(new PlainLabel({}, this))
    , m_saved(new PlainLabel({}, this))
{
    m_months->setAccessibleName(tr("Month"));
    head()->addWidget(m_months);
    m_figures->setSelectable();
    m_saved->setMuted();
    m_saved->hide();
    auto *tiles = new QHBoxLayout;
    tiles->addWidget(m_uptime, 1);
    tiles->addWidget(m_down, 1);
    body()->addLayout(tiles);
    body()->addWidget(m_figures);
    body()->addStretch(1);
    body()->addWidget(m_saved);
    auto *row = new QHBoxLayout;
    for (const auto format : {Format::Pdf, Format::Html}) {
        auto *button = new QPushButton(
            format == Format::Pdf ? tr("Save as PDF…") : tr("Save as HTML…"), this);
        connect(button, &QPushButton::clicked, this, [this, format] { askWhere(format); });
        row->addWidget(button);
        m_buttons << button;
    }
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] {
        m_saved->hide();
        Q_EMIT monthChosen(month());
    });
}

void MonthCard::setMonths(const QDate &first, const QDate &last)
{
    const QDate chosen = month();
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    for (QDate each = last; each >= first && each.isValid(); each = each.addMonths(-1)) {
        m_months->addItem(monthTitle(each), each);
    }
    m_months->setCurrentIndex(std::max(m_months->findData(chosen), 0));
}

QDate MonthCard::month() const
{
    return m_months->currentData().toDate();
}

void MonthCard::setReport(const MonthReport &report)
{
    m_report = report;
    const Period &period = report.period;
    const auto uptime = period.time.uptime();
    m_uptime->setFigure(uptimeText(uptime), expectationNote(uptime));
    m_down->setFigure(inWords(period.time.down),
                      //: %1 a duration
                      tr("of %1 watched").arg(inWords(period.time.watched)));
    QStringList lines{tr("Incidents: %1").arg(incidentsText(period.ours, period.theirs))};
    if (period.worst) {
        //: %1 a date, %2 a duration
        lines << tr("Worst day: %1, down for %2")
                     .arg(dayTitle(period.worst->date), inWords(period.worst->time.down));
    }
    m_figures->setText(lines.join(u'\n'));
    const bool worthwhile = period.time.watched.count() > 0;
    for (QPushButton *each : std::as_const(m_buttons)) {
        each->setEnabled(worthwhile);
    }
}

void MonthCard::askWhere(Format format)
{
    const bool pdf = format == Format::Pdf;
    const QString suffix = pdf ? u"pdf"_s : u"html"_s;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(
        u"claude-api-%1.%2"_s.arg(m_report.which.first.toString(u"yyyy-MM"_s), suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void MonthCard::save(Format format, const QString &path)
{
    const QString trouble
        = format == Format::Pdf ? savePdf(m_report, path) : saveHtml(m_report, path);
    //: %1 is a file's name
    m_saved->setText(trouble.isEmpty() ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                                       //: %1 is the system's reason
                                       : tr("The report can't be saved: %1.").arg(trouble));
    m_saved->show();
}
