// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/destinationscard.h"

#include "courier/courier.h"
#include "desktop/destinationeditor.h"
#include "desktop/destinationrow.h"
#include "desktop/plainlabel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

DestinationsCard::DestinationsCard(Courier &courier, Clock clock, QWidget *parent)
    //: Heading: where alerts go besides this desktop
    : Card(tr("Elsewhere"), parent)
    , m_courier(courier)
    , m_clock(std::move(clock))
    , m_rows(new QVBoxLayout)
    , m_trouble(new PlainLabel({}, this))
    , m_add(new QPushButton(tr("Add a destination…"), this))
{
    auto *intro = new PlainLabel(
        tr("Alerts can also go to a chat, a webhook, by mail or to a command of yours. Snooze and "
           "quiet hours don't hold them back there. What is changed here is used at once."),
        this);
    intro->setMuted();
    m_trouble->setSelectable();
    body()->addWidget(intro);
    body()->addLayout(m_rows);
    body()->addWidget(m_trouble);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(&m_courier, &Courier::changed, this, &DestinationsCard::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({.id = newDestinationId()}, true); });
    refresh();
}

void DestinationsCard::refresh()
{
    const QList<Destination> &all = m_courier.destinations();
    QStringList ids;
    std::transform(all.cbegin(), all.cend(), std::back_inserter(ids),
                   [](const Destination &each) { return each.id; });
    if (ids != m_ids) {
        m_ids = ids;
        m_shown.clear();
        empty(m_rows);
        for (const QString &id : std::as_const(m_ids)) {
            m_shown.append(makeRow(id));
            m_rows->addWidget(m_shown.constLast());
        }
    }
    const QDateTime now = m_clock.utc();
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_shown.at(i)->show(all.at(i), m_courier.stateOf(all.at(i).id), now);
    }
    const QString trouble = m_courier.trouble().join(u'\n');
    m_trouble->setText(QStringLiteral("⚠ ") + trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_add->setEnabled(all.size() < Destination::most);
}

DestinationRow *DestinationsCard::makeRow(const QString &id)
{
    auto *row = new DestinationRow(this);
    connect(row, &DestinationRow::testWanted, &m_courier, [this, id] { m_courier.test(id); });
    connect(row, &DestinationRow::editWanted, this, [this, id] { edit(destination(id), false); });
    connect(row, &DestinationRow::removeWanted, this, [this, id] { askToRemove(destination(id)); });
    connect(row, &DestinationRow::switched, this, [this, id](bool on) {
        Destination changed = destination(id);
        changed.enabled = on;
        m_courier.change(changed);
    });
    return row;
}

Destination DestinationsCard::destination(const QString &id) const
{
    const QList<Destination> &all = m_courier.destinations();
    return all.value(m_ids.indexOf(id));
}

void DestinationsCard::edit(const Destination &destination, bool isNew)
{
    const auto where = m_courier.stateOf(destination.id).secret;
    const bool isKnown = where != Secrets::Where::Nowhere && where != Secrets::Where::Asked;
    auto *editor = new DestinationEditor(destination, !isNew && isKnown, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setWindowTitle(isNew ? tr("Add a destination") : tr("Edit a destination"));
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const QByteArray secret = editor->secret();
        m_courier.change(editor->destination(),
                         secret.isEmpty() ? std::nullopt : std::optional(secret));
    });
    editor->open();
}

void DestinationsCard::askToRemove(const Destination &destination)
{
    auto *question
        = new QMessageBox(QMessageBox::Question, QStringLiteral("Telltale"),
                          //: %1 is the name of a destination
                          tr("Remove \"%1\"?").arg(destination.name), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("What waits for it is dropped, and its address or password is forgotten."));
    QPushButton *sure = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QPushButton::clicked, &m_courier,
            [this, id = destination.id] { m_courier.remove(id); });
    question->open();
}
