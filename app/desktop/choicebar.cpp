// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/choicebar.h"

#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/readout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_measure(add(tr("Show:"), tr("What is shown")))
    , m_rung(add(tr("Checks:"), tr("Which checks")))
    , m_model(add(tr("Model:"), tr("Which model")))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addStretch();
    for (const Measure measure :
         {Measure::Total, Measure::FirstByte, Measure::FirstToken, Measure::Phases}) {
        m_measure->addItem(titleOf(measure), static_cast<int>(measure));
    }
    m_rung->addItem(tr("All"), -1);
    for (const auto rung : {Observation::Rung::Edge, Observation::Rung::Key,
                            Observation::Rung::Count, Observation::Rung::Message}) {
        m_rung->addItem(titleOf(rung), static_cast<int>(rung));
    }
    setSeries({});
    for (QComboBox *box : {m_measure, m_rung, m_model}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ChoiceBar::changed);
    }
}

QComboBox *ChoiceBar::add(const QString &title, const QString &name)
{
    auto *label = new PlainLabel(title, this);
    label->setWordWrap(false);
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(fontMetrics().height() * 4); // long names may be cut
    m_row->addWidget(label);
    m_row->addWidget(box);
    return box;
}

ChartChoice ChoiceBar::choice() const
{
    ChartChoice choice{.measure = static_cast<Measure>(m_measure->currentData().toInt())};
    const int rung = m_rung->currentData().toInt();
    if (rung >= 0) {
        choice.rung = static_cast<Observation::Rung>(rung);
    }
    if (m_model->currentIndex() > 0) {
        choice.model = m_model->currentData().toString();
    }
    return choice;
}

void ChoiceBar::setSeries(const QList<Traces::Series> &series)
{
    QStringList models;
    for (const Traces::Series &each : series) {
        if (!each.model.isEmpty() && !models.contains(each.model)) {
            models << each.model;
        }
    }
    models.sort();
    QStringList listed;
    for (int i = 1; i < m_model->count(); ++i) {
        listed << m_model->itemData(i).toString();
    }
    if (m_model->count() > 0 && models == listed) {
        return;
    }
    constexpr qsizetype longest = 40; // the names are the network's
    const QSignalBlocker quiet(m_model);
    const QString chosen = m_model->currentData().toString();
    m_model->clear();
    m_model->addItem(tr("All"));
    for (const QString &model : std::as_const(models)) {
        m_model->addItem(bounded(model, longest), model);
    }
    m_model->setCurrentIndex(std::max(0, m_model->findData(chosen)));
    m_model->setEnabled(!models.isEmpty());
}

QString ChoiceBar::text() const
{
    QStringList parts{m_measure->currentText()};
    for (const QComboBox *narrowed : {m_rung, m_model}) {
        parts << (narrowed->currentIndex() > 0 ? QStringList{narrowed->currentText()}
                                               : QStringList{});
    }
    return parts.join(QStringLiteral(" · "));
}
