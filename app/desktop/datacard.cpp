// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/datacard.h"

#include "desktop/historyclerk.h"
#include "desktop/plainlabel.h"
#include "store/history.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

#include <utility>

namespace {
enum Which { OlderThan, All };

QString daysUnit()
{
    //: Unit behind a number: days
    return DataCard::tr(" days");
}
}

DataCard::DataCard(History &history, Clock clock, QWidget *parent)
    : SettingsCard(tr("Data"), parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_clerk(new HistoryClerk(history, this))
    , m_rawDays(makeNumber(1, 365, daysUnit()))
    , m_rollupDays(makeNumber(1, 3650, daysUnit()))
    , m_trouble(new PlainLabel({}, this))
    , m_size(new PlainLabel({}, this))
{
    const QString path = m_history.path();
    auto *where
        = new PlainLabel(path.isEmpty() ? tr("In memory only: nothing is kept after quitting.")
                                        //: %1 is a file
                                        : tr("The history lies in %1").arg(path),
                         this);
    m_trouble->hide();
    where->setSelectable();
    m_size->setSelectable();
    auto *open = new QPushButton(tr("Open folder"), this);
    open->setVisible(!path.isEmpty());
    auto *file = new QHBoxLayout;
    file->addWidget(where, 1);
    file->addWidget(open);
    QFormLayout *days = addForm();
    days->addRow(tr("Keep every check for"), m_rawDays);
    days->addRow(tr("Keep hourly figures for"), m_rollupDays);
    body()->addWidget(m_trouble);
    addNote(tr("What has grown too old goes within the hour."));
    body()->addLayout(file);
    body()->addWidget(m_size);
    body()->addLayout(makeWays());
    body()->addLayout(makeProgress());
    connect(open, &QPushButton::clicked, this, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    connect(this, &SettingsCard::edited, this, &DataCard::checkDays);
    showBusy(false);
}

QLayout *DataCard::makeWays()
{
    m_export = new QPushButton(tr("Export all checks…"), this);
    m_which = new QComboBox(this);
    //: What to delete; a number of days stands behind it
    m_which->addItem(tr("checks older than"));
    //: What to delete
    m_which->addItem(tr("everything"));
    m_which->setAccessibleName(tr("What to delete"));
    constexpr int longest = 3650;
    m_olderThan = new QSpinBox(this);
    m_olderThan->setRange(1, longest);
    m_olderThan->setValue(Settings{}.rawDays);
    m_olderThan->setSuffix(daysUnit());
    m_olderThan->setAccessibleName(tr("Days whose checks stay"));
    m_delete = new QPushButton(tr("Delete…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(m_which);
    row->addWidget(m_olderThan);
    row->addWidget(m_delete);
    connect(m_export, &QPushButton::clicked, this, &DataCard::askForFile);
    connect(m_delete, &QPushButton::clicked, this, &DataCard::askToDelete);
    connect(m_which, &QComboBox::currentIndexChanged, this,
            [this](int which) { m_olderThan->setVisible(which == OlderThan); });
    return row;
}

QLayout *DataCard::makeProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("How much is done"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_outcome = new PlainLabel({}, this);
    m_outcome->setSelectable();
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_outcome, 1);
    connect(m_cancel, &QPushButton::clicked, m_clerk, &HistoryClerk::cancel);
    connect(m_clerk, &HistoryClerk::progressed, m_progress, &QProgressBar::setValue);
    connect(m_clerk, &HistoryClerk::finished, this, [this](const QString &outcome, bool deleted) {
        showBusy(false);
        m_outcome->setText(outcome);
        m_outcome->show();
        showSize();
        if (deleted) {
            Q_EMIT historyCut();
        }
    });
    return row;
}

void DataCard::fill(const Settings &settings)
{
    m_rawDays->setValue(settings.rawDays);
    m_rollupDays->setValue(settings.rollupDays);
}

void DataCard::apply(Settings &settings) const
{
    settings.rawDays = m_rawDays->value();
    settings.rollupDays = m_rollupDays->value();
}

bool DataCard::isValid() const
{
    return m_rawDays->value() <= m_rollupDays->value();
}

void DataCard::checkDays()
{
    const QString trouble = isValid()
        ? QString()
        : tr("Hourly figures can't be kept for a shorter time than every check.");
    m_trouble->setText(QStringLiteral("⚠ ") + trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_rollupDays->setAccessibleDescription(trouble);
}

void DataCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    showSize();
}

void DataCard::showSize()
{
    const QLocale locale;
    const QDateTime first = m_history.firstSeen();
    if (!first.isValid()) {
        m_size->setText(tr("It holds nothing yet."));
        return;
    }
    const QString count = locale.toString(m_history.count());
    const QString since = locale.toString(first.toLocalTime().date(), QLocale::ShortFormat);
    const qint64 size = m_history.bytesOnDisk();
    m_size->setText(
        size == 0
            //: %1 is a number, %2 a date
            ? tr("It holds %1 checks, and hourly figures since %2.").arg(count, since)
            //: %1 is a size such as 17.3 MB, %2 a number, %3 a date
            : tr("It takes %1 and holds %2 checks, and hourly figures since %3.")
                  .arg(locale.formattedDataSize(size, 1, QLocale::DataSizeSIFormat), count, since));
}

void DataCard::showBusy(bool busy)
{
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_outcome->setVisible(!busy && !m_outcome->text().isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_delete),
                          static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_olderThan)}) {
        each->setEnabled(!busy);
    }
}

void DataCard::askForFile()
{
    const QString day = m_clock.utc().toLocalTime().date().toString(Qt::ISODate);
    QFileDialog *dialog
        = makeExportDialog(tr("Export all checks"), QStringLiteral("telltale-checks-") + day, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        showBusy(true);
        m_clerk->writeAll(file, exportFormatOf(file, dialog->selectedNameFilter()), m_clock.utc());
    });
    dialog->open();
}

QDateTime DataCard::deletedBefore() const
{
    const QDateTime now = m_clock.utc();
    return m_which->currentIndex() == All ? now : now.addDays(-m_olderThan->value());
}

QString DataCard::whatGoes() const
{
    return m_which->currentIndex() == All
        ? tr("Delete everything that was seen so far?")
        : tr("Delete all that is older than %n day(s)?", nullptr, m_olderThan->value());
}

void DataCard::askToDelete()
{
    auto *question = new QMessageBox(QMessageBox::Warning, QStringLiteral("Telltale"), whatGoes(),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Checks, hourly figures and incidents that are over are gone for good. The light, an "
           "open incident, what is known to be normal, what was spent and your settings stay."));
    QPushButton *sure = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, this, [this] {
        showBusy(true);
        m_clerk->forget(deletedBefore());
    });
    question->open();
}
