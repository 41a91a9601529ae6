// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/limitforecast.h"
#include "core/unifiedlimits.h"
#include "desktop/sharetrend.h"

#include <QWidget>

#include <optional>

class ArcGauge;
class PlainLabel;

/// One allowance: how much is left, when it is full again, how it went, and where that leads.
class LimitTile : public QWidget
{
    Q_OBJECT

public:
    /// \p name may be remote text.
    explicit LimitTile(const QString &name, QWidget *parent = nullptr);

    void setLimit(const RateLimit &limit);
    void setWindow(const UnifiedWindow &window);
    /// What was read of it in the time before \p now, oldest first.
    void setReadings(const QList<LimitReading> &readings, const QDateTime &now);
    /// Counts down.
    void tick(const QDateTime &now);

    /// How far back the trend goes.
    static constexpr std::chrono::minutes trendLength{60};

private:
    [[nodiscard]] QString paceText(const QDateTime &now) const;

    QString m_name;
    QDateTime m_reset;
    std::optional<double> m_share;
    std::optional<LimitForecast> m_forecast;
    ArcGauge *m_gauge;
    PlainLabel *m_left;
    PlainLabel *m_resetText;
    ShareTrend *m_trend;
    PlainLabel *m_pace;
};
