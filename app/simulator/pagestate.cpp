// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pagestate.h"

using namespace Qt::StringLiterals;

const QList<PageComponent> &pageComponents()
{
    static const QList<PageComponent> list{
        {u"claude.ai"_s, u"rwppv331jlwc"_s, u"claude.ai"_s, u"2023-07-11T17:52:24.275Z"_s},
        {u"console"_s, u"0qbwn08sd68x"_s, u"Claude Console (platform.claude.com)"_s,
         u"2023-07-11T17:52:49.982Z"_s},
        {u"api"_s, u"k8w3r06qmzrp"_s, u"Claude API (api.anthropic.com)"_s,
         u"2023-07-11T17:53:10.880Z"_s},
        {u"code"_s, u"yyzkbfz2thpt"_s, u"Claude Code"_s, u"2025-05-22T21:35:29.822Z"_s},
        {u"cowork"_s, u"bpp5gb3hpjcl"_s, u"Claude Cowork"_s, u"2026-04-01T17:39:47.692Z"_s},
        {u"government"_s, u"0scnb50nvy53"_s, u"Claude for Government"_s,
         u"2026-02-17T23:24:51.249Z"_s},
    };
    return list;
}

QStringList componentNames()
{
    QStringList names;
    for (const auto &component : pageComponents()) {
        names.append(component.shortName);
    }
    return names;
}

QString statusOf(const PostedPage &page, const QString &component)
{
    return page.components.value(component, u"operational"_s);
}
