// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/monthdocument.h"

#include "core/wording.h"
#include "desktop/historywords.h"
#include "desktop/lighticon.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {
struct MonthDocument {
    Q_DECLARE_TR_FUNCTIONS(MonthDocument)
};

/// What both a browser and QTextDocument understand.
QString style()
{
    return u"body { font-family: sans-serif; color: #1b1e20; background-color: #ffffff; }"
           " h1 { font-size: x-large; margin-bottom: 4px; }"
           " h2 { font-size: medium; margin-top: 18px; margin-bottom: 6px; }"
           " p.note { color: #555c63; font-size: small; margin-bottom: 14px; }"
           " td.big { font-size: x-large; font-weight: 600; padding-right: 28px; }"
           " td.about { color: #555c63; font-size: small; padding-right: 28px; }"
           " th { text-align: left; color: #555c63; font-size: small; }"_s;
}

/// What a browser gets besides: QTextDocument reads no such rules.
QString browserStyle()
{
    return u"body { max-width: 48em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }"
           " table.rows td { border-top: 1px solid #d8dcdf; vertical-align: top; }"
           " table.rows { border-collapse: collapse; width: 100%; }"
           " @media print { body { margin: 0; } }"_s;
}

QString cell(const QString &text, QStringView attributes = {})
{
    return u"<td%1>%2</td>"_s.arg(attributes.isEmpty() ? QString() : u' ' + attributes.toString(),
                                  bounded(text, 300).toHtmlEscaped());
}

QString row(const QStringList &cells)
{
    return u"<tr>"_s + cells.join(QString()) + u"</tr>\n"_s;
}

QString markOf(DayFigures::State state)
{
    const auto colored = [&](QChar mark) {
        return u"<span style=\"color: %1\">%2</span>"_s.arg(
            lightColor(lightOf(state), false).name(), mark);
    };
    switch (state) {
    case DayFigures::State::Unwatched:
        return colored(QChar(0x00B7)); // a dot in the middle
    case DayFigures::State::Good:
        return colored(QChar(0x25CF)); // a disc
    case DayFigures::State::Amber:
        return colored(QChar(0x25B2)); // a triangle
    case DayFigures::State::Red:
        return colored(QChar(0x25A0)); // a square
    }
    return {};
}

QString figures(const MonthReport &report)
{
    const Period &period = report.period;
    const QStringList values{uptimeText(period.time.uptime()), inWords(period.time.down),
                             QString::number(period.ours), QString::number(period.theirs)};
    const QStringList captions{MonthDocument::tr("Uptime"), MonthDocument::tr("Time down"),
                               MonthDocument::tr("Incidents measured"),
                               MonthDocument::tr("Incidents posted")};
    QStringList above;
    QStringList below;
    for (qsizetype i = 0; i < values.size(); ++i) {
        above << cell(values.at(i), u"class=\"big\"");
        below << cell(captions.at(i), u"class=\"about\"");
    }
    QStringList notes;
    if (period.worst) {
        //: %1 a date, %2 and %3 durations
        notes << MonthDocument::tr("Worst day: %1, down for %2 of %3 watched.")
                     .arg(QLocale().toString(period.worst->date, QLocale::LongFormat),
                          inWords(period.worst->time.down), inWords(period.worst->time.watched));
    }
    if (period.lead) {
        //: %1 is "4 min before the page": the median of how much earlier we knew of incidents
        notes << MonthDocument::tr("Lead (median): %1.").arg(leadText(period.lead));
    }
    notes << MonthDocument::tr("Watched for %1.").arg(inWords(period.time.watched));
    return u"<table style=\"margin-top: 12px\" cellspacing=\"0\" cellpadding=\"0\">\n"_s
        + row(above) + row(below) + u"</table>\n<p>"_s
        + notes.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>\n"_s;
}

QString calendar(const Period &period)
{
    constexpr int week = 7;
    const QLocale locale;
    QStringList heads;
    for (int column = 0; column < week; ++column) {
        const int day = (locale.firstDayOfWeek() - 1 + column) % week + 1;
        heads << u"<th style=\"text-align: center\">%1</th>"_s.arg(
            locale.standaloneDayName(day, QLocale::ShortFormat).toHtmlEscaped());
    }
    QString table = u"<table cellspacing=\"0\" cellpadding=\"6\">\n"_s + row(heads);
    QStringList cells;
    const QDate first = period.days.isEmpty() ? QDate() : period.days.constFirst().date;
    for (int i = 0;
         first.isValid() && i < (first.dayOfWeek() - locale.firstDayOfWeek() + week) % week; ++i) {
        cells << u"<td></td>"_s;
    }
    for (const DayFigures &day : period.days) {
        cells << u"<td align=\"center\" title=\"%1\">%2<br>%3</td>"_s.arg(
            ::describe(day).toHtmlEscaped().replace(u'\n', "&#10;"_L1),
            QString::number(day.date.day()), markOf(day.state()));
        if (cells.size() == week) {
            table += row(std::exchange(cells, {}));
        }
    }
    table += cells.isEmpty() ? QString() : row(cells);
    QStringList legend;
    for (const auto state : {DayFigures::State::Good, DayFigures::State::Amber,
                             DayFigures::State::Red, DayFigures::State::Unwatched}) {
        legend << markOf(state) + u' ' + titleOf(state).toHtmlEscaped();
    }
    return table + u"</table>\n<p class=\"note\">"_s + legend.join(" &nbsp; "_L1) + u"</p>\n"_s;
}

QString incidentRows(const MonthReport &report)
{
    if (report.incidents.isEmpty()) {
        return u"<p>"_s + MonthDocument::tr("None.").toHtmlEscaped() + u"</p>\n"_s;
    }
    const QStringList heads{MonthDocument::tr("Start"), MonthDocument::tr("Lasted"),
                            MonthDocument::tr("Seen by"), MonthDocument::tr("What"),
                            MonthDocument::tr("Lead")};
    QString table
        = u"<table class=\"rows\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n<tr>"_s;
    for (const QString &head : heads) {
        table += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
    }
    table += u"</tr>\n"_s;
    constexpr QStringView oneLine = u"style=\"white-space: nowrap\"";
    for (const Incident &each : report.incidents) {
        const bool ours = each.source == Incident::Source::Ours;
        table += row(
            {cell(exactTime(each.from), oneLine), cell(durationText(each, report.now), oneLine),
             cell(titleOf(each.source), oneLine),
             cell(each.title.isEmpty() ? dash() : each.title.simplified()),
             cell(leadText(ours ? leadOver(each, report.incidents) : std::nullopt), oneLine)});
    }
    return table + u"</table>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString pageOf(const MonthReport &report, const QString &css)
{
    const QString title = monthHeading(report).toHtmlEscaped();
    const QString about
        //: %1 a time zone such as Europe/Berlin, %2 a date and time
        = MonthDocument::tr("As seen from this computer by Telltale. Days and times of %1; made on "
                            "%2.")
              .arg(QString::fromLatin1(report.which.zone.id()), exactTime(report.now));
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(QLocale().bcp47Name(),
                                                                           title, css)
        + u"<h1>%1</h1>\n<p class=\"note\">%2</p>\n"_s.arg(title, about.toHtmlEscaped())
        + figures(report) + heading(MonthDocument::tr("Days")) + calendar(report.period)
        + heading(MonthDocument::tr("Incidents")) + incidentRows(report) + u"<p class=\"note\">"_s
        + uptimeRule().toHtmlEscaped() + u"</p>\n</body>\n</html>\n"_s;
}
}

QString monthHeading(const MonthReport &report)
{
    //: %1 is a month with its year
    return MonthDocument::tr("Claude API in %1").arg(monthTitle(report.which.first));
}

QString monthHtml(const MonthReport &report)
{
    return pageOf(report, style() + u' ' + browserStyle());
}

QString saveHtml(const MonthReport &report, const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(monthHtml(report).toUtf8()) > 0
        && file.commit();
    return saved ? QString() : file.errorString();
}

QString savePdf(const MonthReport &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    QTextDocument document;
    QFont font(u"sans-serif"_s);
    font.setPointSize(10);
    document.setDefaultFont(font);
    document.setHtml(pageOf(report, style()));
    {
        QPdfWriter writer(&file);
        writer.setTitle(monthHeading(report));
        writer.setCreator(u"Telltale"_s);
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins({}); // the document has its own
        document.print(&writer);
    }
    return file.commit() ? QString() : file.errorString();
}
