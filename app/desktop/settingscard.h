// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "desktop/card.h"

#include <QList>
#include <QString>

#include <functional>

class CheckedField;
class QFormLayout;
class QSpinBox;

/// Some of the settings: shows them, and puts what was chosen back into Settings.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    /// Shows what \p settings say; edited() may be sent meanwhile.
    virtual void fill(const Settings &settings) = 0;
    /// Puts into \p settings what is chosen here, and leaves the rest. Only when isValid().
    virtual void apply(Settings &settings) const = 0;
    /// Whether all of it can be used; what can't says so beside itself.
    [[nodiscard]] virtual bool isValid() const;

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] QFormLayout *addForm();
    /// A field that is read out as \p name; \p trouble as in CheckedField.
    [[nodiscard]] CheckedField *makeField(std::function<QString(const QString &)> trouble,
                                          const QString &name);
    /// A side note at the end, as far as there is something yet.
    PlainLabel *addNote(const QString &text);
    [[nodiscard]] QSpinBox *makeNumber(int least, int most, const QString &unit);

private:
    QList<CheckedField *> m_fields;
};
