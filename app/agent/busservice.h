// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/verdict.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QString>

class Wishes;

/// The verdict on the session's message bus, for panels, editors and scripts:
/// io.github.telltale.Telltale1 at /io/github/telltale/Telltale1.
///
/// Nothing in it gives away a key or runs a command. Names are the protocol's, never changed.
class BusService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.telltale.Telltale1")
    Q_PROPERTY(QString State READ state NOTIFY Changed)
    Q_PROPERTY(QString Cause READ cause NOTIFY Changed)
    Q_PROPERTY(QString Headline READ headline NOTIFY Changed)
    Q_PROPERTY(QString Since READ since NOTIFY Changed)
    Q_PROPERTY(int Score READ score NOTIFY Changed)
    Q_PROPERTY(QString Report READ report NOTIFY Changed)

public:
    /// Without a \p bus, or when another program has the name, it does nothing. \p wishes must
    /// outlive it.
    BusService(Wishes &wishes, Clock clock, QDBusConnection bus, QObject *parent = nullptr);
    ~BusService() override;

    [[nodiscard]] static QString name(); ///< Of the service, and of its one interface.
    [[nodiscard]] static QString path();

    [[nodiscard]] QString state() const; ///< "green", "amber", "red", "grey"
    [[nodiscard]] QString cause() const;
    [[nodiscard]] QString headline() const { return m_verdict.headline; }
    [[nodiscard]] QString since() const; ///< RFC 3339 in UTC; empty: unknown.
    [[nodiscard]] int score() const { return m_verdict.score; }
    [[nodiscard]] QString report() const; ///< The JSON object of verdictjson.h, as of now.

    /// Tells whoever listens what is new in it.
    void setVerdict(const Verdict &verdict);

    // NOLINTBEGIN(readability-identifier-naming): the protocol's names
public Q_SLOTS:
    Q_SCRIPTABLE void CheckNow();
    Q_SCRIPTABLE void Snooze(uint seconds); ///< 0 ends it.
    Q_SCRIPTABLE void ShowWindow();

Q_SIGNALS:
    /// State, cause, headline, since or score is another one. PropertiesChanged says which.
    Q_SCRIPTABLE void Changed();
    // NOLINTEND(readability-identifier-naming)

private:
    void answer(const QString &trouble) const;

    Wishes &m_wishes;
    Clock m_clock;
    QDBusConnection m_bus;
    Verdict m_verdict;
};
