// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"
#include "core/pagereport.h"
#include "desktop/settingscard.h"

#include <QList>
#include <QMap>

#include <utility>

class QCheckBox;
class QGridLayout;

/// Which of the status page's news concern the user: its components, and the models in use.
class InterestCard : public SettingsCard
{
    Q_OBJECT

public:
    using Choice = std::pair<QString, QString>; ///< What is kept, and what is shown for it.

    explicit InterestCard(QWidget *parent = nullptr);

    /// What can be chosen; what \p settings name besides stays on offer, what is checked checked.
    void offer(const PageReport &page, const QList<Model> &models, const Settings &settings);
    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    [[nodiscard]] QMap<QString, QCheckBox *> boxes(QGridLayout *grid, const QList<Choice> &all,
                                                   const QStringList &checked);

    QGridLayout *m_componentGrid;
    QGridLayout *m_familyGrid;
    QList<Choice> m_offeredComponents;
    QList<Choice> m_offeredFamilies;
    QMap<QString, QCheckBox *> m_components;
    QMap<QString, QCheckBox *> m_families;
};
