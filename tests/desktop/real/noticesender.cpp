// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows every nasty text as a notification of one and the same incident, one after the other, then
// waits for the buttons of the last.
//   noticesender SENT
// Writes to SENT what it meant to show, a line of JSON each, and prints what the user then wants.

#include "desktop/notifier.h"
#include "nasty.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Alert alertSaying(const QString &text)
{
    constexpr qsizetype longest = 150;
    const QString line = text.first(qMin(text.size(), longest)).simplified();
    return {.kind = Alert::Kind::Confirmed,
            .severity = Alert::Severity::Critical,
            .subject = u"incident"_s,
            .title = line,
            .body = line,
            .light = Verdict::Light::Red};
}

void say(const QString &word)
{
    QTextStream(stdout) << word << Qt::endl;
}
}

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    QFile sent(QGuiApplication::arguments().value(1));
    if (!sent.open(QIODevice::WriteOnly)) {
        return 1;
    }
    Notifier notifier(QDBusConnection::sessionBus());
    QObject::connect(&notifier, &Notifier::openWanted, &app, [] { say(u"open"_s); });
    QObject::connect(&notifier, &Notifier::testWanted, &app, [] { say(u"test"_s); });
    QObject::connect(&notifier, &Notifier::snoozeWanted, &app, [] { say(u"snooze"_s); });
    QObject::connect(&notifier, &Notifier::acknowledgeWanted, &app, [] { say(u"acknowledge"_s); });

    QStringList texts = nastyTexts();
    texts.append(u"The last one"_s);
    QTimer next; // slow enough for each to be shown before the next takes its place
    QObject::connect(&next, &QTimer::timeout, &app, [&] {
        const Alert alert = alertSaying(texts.takeFirst());
        const QJsonObject meant{{u"title"_s, alert.title}, {u"body"_s, alert.body}};
        sent.write(QJsonDocument(meant).toJson(QJsonDocument::Compact) + '\n');
        sent.flush();
        notifier.tell(alert);
        if (texts.isEmpty()) {
            next.stop();
            say(u"sent"_s);
        }
    });
    next.start(200ms);
    return QGuiApplication::exec();
}
