// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/interestcard.h"

#include "core/pagequery.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSet>
#include <QVBoxLayout>

namespace {
using Choice = InterestCard::Choice;

constexpr int columns = 3;
constexpr qsizetype mostOffered = 60;
constexpr qsizetype longestName = 60;

QStringList checkedIn(const QMap<QString, QCheckBox *> &boxes)
{
    QStringList checked;
    for (auto each = boxes.cbegin(); each != boxes.cend(); ++each) {
        if (each.value()->isChecked()) {
            checked.append(each.key());
        }
    }
    return checked;
}

QList<Choice> componentsOn(const PageReport &page, const QStringList &kept)
{
    const PageReport::Component *own = apiComponent(page, {});
    QList<Choice> offered;
    QStringList ids;
    for (const PageReport::Component &each : page.components) {
        if (&each != own && offered.size() < mostOffered) {
            offered.append({each.id, bounded(each.name, longestName)});
            ids.append(each.id);
        }
    }
    for (const QString &name : kept) {
        if (!ids.contains(name)) {
            offered.append({name, bounded(name, longestName)});
        }
    }
    return offered;
}

QList<Choice> familiesOf(const QList<Model> &models, const QStringList &kept)
{
    QStringList names = knownFamilies();
    for (const Model &model : models) {
        names.append(model.line.toLower());
    }
    for (const QString &name : kept) {
        names.append(name.toLower());
    }
    names.removeDuplicates();
    names.removeAll(QString());
    QList<Choice> offered;
    for (const QString &name : std::as_const(names)) {
        offered.append({name, bounded(name, longestName)});
    }
    return offered;
}

/// In another order or in capitals it is still the same.
void put(const QStringList &checked, QStringList &into)
{
    const auto asSet = [](const QStringList &names) {
        const QStringList lower = names.join(u'\n').toLower().split(u'\n');
        return QSet<QString>(lower.cbegin(), lower.cend());
    };
    if (asSet(checked) != asSet(into)) {
        into = checked;
    }
}
}

InterestCard::InterestCard(QWidget *parent)
    : SettingsCard(tr("What of the status page concerns you"), parent)
    , m_componentGrid(new QGridLayout)
    , m_familyGrid(new QGridLayout)
{
    auto *components = new PlainLabel(
        tr("Trouble with the Claude API always counts. It shall also count with:"), this);
    auto *families = new PlainLabel(
        tr("Models that you use: an incident that names only others is shown, but doesn't colour "
           "the light. With none checked, all count."),
        this);
    for (auto *grid : {m_componentGrid, m_familyGrid}) {
        grid->setContentsMargins(withLeading(fontMetrics().height(), this));
    }
    body()->addWidget(components);
    body()->addLayout(m_componentGrid);
    body()->addWidget(families);
    body()->addLayout(m_familyGrid);
}

void InterestCard::offer(const PageReport &page, const QList<Model> &models,
                         const Settings &settings)
{
    const QList<Choice> components = componentsOn(page, settings.components);
    if (components != m_offeredComponents) {
        m_offeredComponents = components;
        m_components
            = boxes(m_componentGrid, components,
                    m_components.isEmpty() ? settings.components : checkedIn(m_components));
    }
    const QList<Choice> families = familiesOf(models, settings.families);
    if (families != m_offeredFamilies) {
        m_offeredFamilies = families;
        m_families = boxes(m_familyGrid, families,
                           m_families.isEmpty() ? settings.families : checkedIn(m_families));
    }
}

QMap<QString, QCheckBox *> InterestCard::boxes(QGridLayout *grid, const QList<Choice> &all,
                                               const QStringList &checked)
{
    empty(grid);
    QMap<QString, QCheckBox *> made;
    int place = 0;
    for (const auto &[kept, shown] : all) {
        auto *box = new QCheckBox(QString(shown).replace(u'&', QStringLiteral("&&")), this);
        box->setChecked(checked.contains(kept, Qt::CaseInsensitive));
        grid->addWidget(box, place / columns, place % columns);
        connect(box, &QCheckBox::toggled, this, &SettingsCard::edited);
        made.insert(kept, box);
        ++place;
    }
    return made;
}

void InterestCard::fill(const Settings &settings)
{
    for (auto each = m_components.cbegin(); each != m_components.cend(); ++each) {
        each.value()->setChecked(settings.components.contains(each.key()));
    }
    for (auto each = m_families.cbegin(); each != m_families.cend(); ++each) {
        each.value()->setChecked(settings.families.contains(each.key(), Qt::CaseInsensitive));
    }
}

void InterestCard::apply(Settings &settings) const
{
    put(checkedIn(m_components), settings.components);
    put(checkedIn(m_families), settings.families);
}
