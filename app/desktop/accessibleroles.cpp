// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/accessibleroles.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace {
QAccessible::Role roleOf(const QString &className)
{
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("DayBars"), QAccessible::Chart},
        {QStringLiteral("DayGrid"), QAccessible::Chart},
        {QStringLiteral("DurationBars"), QAccessible::Chart},
        {QStringLiteral("ErrorChart"), QAccessible::Chart},
        {QStringLiteral("HeatGrid"), QAccessible::Chart},
        {QStringLiteral("LatencyChart"), QAccessible::Chart},
        {QStringLiteral("LatencyPlot"), QAccessible::Chart},
        {QStringLiteral("PhaseBars"), QAccessible::Chart},
        {QStringLiteral("ProbeStrip"), QAccessible::Chart},
        {QStringLiteral("ShareTrend"), QAccessible::Chart},
        {QStringLiteral("SpendBars"), QAccessible::Chart},
        {QStringLiteral("ArcGauge"), QAccessible::Graphic},
        {QStringLiteral("ChartLegend"), QAccessible::Graphic},
        {QStringLiteral("GridLegend"), QAccessible::Graphic},
        {QStringLiteral("LightMark"), QAccessible::Graphic},
        {QStringLiteral("ScoreBar"), QAccessible::Graphic},
        {QStringLiteral("UptimeBar"), QAccessible::Graphic},
        {QStringLiteral("QScrollArea"), QAccessible::Pane}, // Qt's own role says nothing
    };
    return roles.value(className, QAccessible::NoRole);
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    const QAccessible::Role role = roleOf(className);
    auto *widget = qobject_cast<QWidget *>(object);
    return role == QAccessible::NoRole || widget == nullptr ? nullptr
                                                            : new QAccessibleWidget(widget, role);
}
}

void installAccessibleRoles()
{
    QAccessible::installFactory(&make);
}
