// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/componentscard.h"

#include "core/pagequery.h"
#include "core/pagewords.h"
#include "desktop/componentmodel.h"
#include "desktop/daybars.h"
#include "desktop/gridlegend.h"
#include "desktop/historywords.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/statuswords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype mostComponents = 40;
constexpr qsizetype longestName = 120;
constexpr int tableRows = 14; // then it scrolls

Days lastDays(const QDateTime &now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = now.toTimeZone(zone).date();
    return {today.addDays(1 - ComponentsCard::days), today, zone};
}

bool areTheSame(const QList<PageReport::Component> &some,
                const QList<PageReport::Component> &others)
{
    return std::equal(some.cbegin(), some.cend(), others.cbegin(), others.cend(),
                      [](const auto &one, const auto &other) {
                          return one.id == other.id && one.name == other.name;
                      });
}

/// Since when the page has been read, where that is less than what the bars show.
QString sinceText(const QDate &first, const QDate &shown)
{
    if (!first.isValid()) {
        return ComponentsCard::tr("No day is known yet: the bars grow as the page is read.");
    }
    //: %1 a date: since when the status page has been read
    const QString since = ComponentsCard::tr("Read since %1");
    return first > shown ? since.arg(QLocale().toString(first, QLocale::LongFormat)) : QString();
}
}

ComponentsCard::ComponentsCard(const History &history, Clock clock, QWidget *parent)
    : Card(tr("Components"), parent)
    , m_clock(std::move(clock))
    , m_reader(history)
    , m_asTable(new QPushButton(tr("As a table"), this))
    , m_picture(new QWidget(this))
    , m_rowBox(new QVBoxLayout)
    , m_first(new PlainLabel({}, m_picture))
    , m_since(new PlainLabel({}, m_picture))
    , m_model(new ComponentModel(this))
    , m_table(new QTableView(this))
{
    auto *today = new PlainLabel(tr("Today"), m_picture);
    auto *axis = new QHBoxLayout;
    for (PlainLabel *label : {m_first, m_since, today}) {
        label->setMuted();
        label->setScale(0.9);
        axis->addWidget(label, label == m_since ? 1 : 0);
    }
    m_since->setAlignment(Qt::AlignCenter);
    auto *legend = new GridLegend(m_picture);
    legend->setEntries(DayBars::legend());
    m_rowBox->setSpacing(fontMetrics().height() / 2);
    auto *rows = new QVBoxLayout(m_picture);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(m_rowBox);
    rows->addLayout(axis);
    rows->addWidget(legend);
    head()->addWidget(m_asTable);
    body()->addWidget(m_picture);
    makeTable();
    hide();
    connect(&m_reader, &SpellReader::done, this, &ComponentsCard::showDays);
}

void ComponentsCard::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Days of the components"));
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->hide();
    body()->addWidget(m_table);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool asTable) {
        m_picture->setVisible(!asTable);
        m_table->setVisible(asTable);
    });
}

void ComponentsCard::setPage(const PageReport &page, const Service &service)
{
    m_isCurrent = page.isReadable();
    const bool areKnown = m_isCurrent || !m_components.isEmpty();
    const auto components = m_isCurrent
        ? page.components.first(std::min(page.components.size(), mostComponents))
        : m_components;
    m_page = page;
    m_service = service;
    if (!areTheSame(components, m_components)) {
        m_components = components;
        makeRows();
        showDays();
    }
    m_components = components;
    setVisible(areKnown && !m_components.isEmpty());
    showStates();
}

void ComponentsCard::read()
{
    const QDateTime now = m_clock.utc();
    m_reader.read(lastDays(now).from(), now.addSecs(1));
}

void ComponentsCard::makeRows()
{
    empty(m_rowBox);
    m_rows.clear();
    for (qsizetype i = 0; i < m_components.size(); ++i) {
        m_rows << addRow();
    }
}

ComponentsCard::Row ComponentsCard::addRow()
{
    auto *box = new QWidget(m_picture);
    const Row row{.mark = new LightMark(1, box),
                  .name = new PlainLabel({}, box),
                  .share = new PlainLabel({}, box),
                  .state = new PlainLabel({}, box),
                  .bars = new DayBars(box)};
    row.share->setMuted();
    row.share->setWordWrap(false);
    row.state->setWordWrap(false);
    row.state->setMinimumWidth(fontMetrics().height() * 10);
    row.state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->setSpacing(fontMetrics().height() / 2);
    line->addWidget(row.mark);
    line->addWidget(row.name, 1);
    line->addWidget(row.share);
    line->addWidget(row.state);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addLayout(line);
    lines->addWidget(row.bars);
    m_rowBox->addWidget(box);
    return row;
}

void ComponentsCard::showStates()
{
    const auto watched = componentsThatMatter(m_page, m_service);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const PageReport::Component &component = m_components.at(i);
        const Row &row = m_rows.at(i);
        const auto status = m_isCurrent ? component.status : PageReport::Status::Unknown;
        const bool matters = std::any_of(watched.cbegin(), watched.cend(), [&](const auto *each) {
            return each->id == component.id && each->name == component.name;
        });
        row.mark->setLight(lightOf(status));
        row.name->setText(bounded(component.name.simplified(), longestName));
        QFont font = row.share->font();
        font.setWeight(matters ? QFont::DemiBold : QFont::Normal);
        row.name->setFont(font);
        row.state->setText(statusInWords(status));
    }
}

void ComponentsCard::showDays()
{
    if (m_components.isEmpty()) {
        showPastOnly();
    }
    const Days which = lastDays(m_clock.utc());
    QStringList names;
    QList<ComponentPast> pasts;
    QDate first;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const ComponentPast past = pastOf(m_components.at(i), m_reader.spells(), which);
        m_rows.at(i).share->setText(operationalText(past));
        m_rows.at(i).bars->setDays(m_components.at(i).name, past.days);
        first
            = past.first.isValid() && (!first.isValid() || past.first < first) ? past.first : first;
        names << m_components.at(i).name;
        pasts << past;
    }
    m_model->setPasts(names, pasts);
    m_table->resizeColumnsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + 2 * m_table->frameWidth()
                            + tableRows * m_table->verticalHeader()->defaultSectionSize());
    m_first->setText(dayTitle(which.first));
    m_since->setText(sinceText(first, which.first));
    Q_EMIT shown();
}

/// The page can't be read, but it could before.
void ComponentsCard::showPastOnly()
{
    if (m_reader.spells().isEmpty()) {
        return;
    }
    m_components = m_reader.spells().constLast().components;
    m_components.resize(std::min(m_components.size(), mostComponents));
    makeRows();
    showStates();
    setVisible(!m_components.isEmpty());
}
