// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notice.h"

#include "core/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
// Longer ones are cut by servers, at worse places.
constexpr qsizetype mostInSummary = 160;
constexpr qsizetype mostInBody = 400;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

QString within(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most - 1) + u'…';
}

Notice alarm(const Verdict &verdict)
{
    const bool isRed = verdict.light == Verdict::Light::Red;
    return {.summary = verdict.headline,
            .body = verdict.advice, // the headline holds the evidence
            .urgency = isRed ? Notice::Urgency::Critical : Notice::Urgency::Normal};
}

Notice allClear(const Monitor::Alert &alert, const QDateTime &now)
{
    QString lasted;
    if (alert.incidentSince.isValid()) {
        //: Notification of a recovery, second sentence; %1 is a duration such as "4 min".
        lasted = NoticeText::tr("It lasted %1.").arg(inWords(now - alert.incidentSince));
    }
    //: Title of the notification that an outage of the API is over.
    return {.summary = NoticeText::tr("The trouble is over"),
            .body = sentences({alert.verdict.headline, lasted}),
            .urgency = Notice::Urgency::Normal};
}
}

Notice noticeOf(const Monitor::Alert &alert, const QDateTime &now)
{
    const bool isOver = alert.kind == Monitor::Alert::Kind::Recovered;
    Notice notice = isOver ? allClear(alert, now) : alarm(alert.verdict);
    notice.key = u"incident"_s;
    notice.light = alert.verdict.light;
    notice.summary = within(notice.summary.simplified(), mostInSummary);
    notice.body = within(notice.body.simplified(), mostInBody);
    return notice;
}
