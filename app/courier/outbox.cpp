// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/outbox.h"

#include "core/alertjson.h"
#include "courier/alerttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {
constexpr std::chrono::hours longestPause{1};
constexpr std::chrono::hours longestWait{24};

seconds pauseAfter(int attempts)
{
    constexpr std::array pauses{seconds{5},   seconds{30},   seconds{120},
                                seconds{600}, seconds{1800}, seconds{3600}};
    const auto last = static_cast<int>(pauses.size()) - 1;
    return pauses.at(static_cast<std::size_t>(std::clamp(attempts - 1, 0, last)));
}

bool isEnd(const Alert &alert)
{
    return alert.kind == Alert::Kind::Recovered || alert.kind == Alert::Kind::Resolved;
}

QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject jsonOf(const Parcel &parcel)
{
    return {{u"id"_s, parcel.id},
            {u"alert"_s, toJson(parcel.alert)},
            {u"report"_s, QString::fromUtf8(parcel.report)},
            {u"since"_s, orNull(parcel.since)},
            {u"not_before"_s, orNull(parcel.notBefore)},
            {u"attempts"_s, parcel.attempts}};
}

std::optional<Parcel> parcelOf(const QJsonObject &object)
{
    const auto alert = alertFromJson(object[u"alert"_s].toObject());
    const QDateTime since = timeOf(object[u"since"_s]);
    const QString id = object[u"id"_s].toString();
    if (!alert || !since.isValid() || id.isEmpty()) {
        return std::nullopt;
    }
    return Parcel{.id = id,
                  .alert = presentable(*alert, {}),
                  .report = object[u"report"_s].toString().toUtf8(),
                  .since = since,
                  .notBefore = timeOf(object[u"not_before"_s]),
                  .attempts = object[u"attempts"_s].toInt()};
}
}

void Outbox::put(const QString &destination, const Parcel &parcel)
{
    Tray tray = m_trays.take(destination);
    tray.parcels.append(parcel);
    if (tray.parcels.size() > most) {
        tray.parcels.removeAt(tray.underWay ? 1 : 0);
        ++tray.dropped;
    }
    constexpr qsizetype mostOpen = 20;
    tray.open.removeAll(parcel.alert.subject);
    if (!isEnd(parcel.alert)) {
        tray.open.append(parcel.alert.subject);
    }
    if (tray.open.size() > mostOpen) {
        tray.open.removeFirst();
    }
    m_trays.insert(destination, tray);
}

std::optional<Parcel> Outbox::take(const QString &destination, const QDateTime &now)
{
    const QDateTime due = nextDue(destination, now);
    if (!due.isValid() || due > now) {
        return std::nullopt;
    }
    m_trays[destination].underWay = true;
    return m_trays.value(destination).parcels.constFirst();
}

bool Outbox::settle(const QString &destination, const QString &parcel, const Delivery &delivery,
                    const QDateTime &now)
{
    Tray tray = m_trays.value(destination);
    if (!tray.underWay || tray.parcels.constFirst().id != parcel) {
        return false; // it was forgotten meanwhile
    }
    tray.underWay = false;
    Parcel sent = tray.parcels.takeFirst();
    ++sent.attempts;
    bool isHopeful = delivery.outcome == Delivery::Outcome::Delivered;
    if (delivery.outcome == Delivery::Outcome::Later) {
        const seconds pause
            = std::max(pauseAfter(sent.attempts), delivery.retryAfter.value_or(seconds{0}));
        sent.notBefore = now + std::min<seconds>(pause, longestPause);
        isHopeful = sent.notBefore - sent.since <= longestWait;
        if (isHopeful) {
            tray.parcels.prepend(sent);
        }
    }
    m_trays.insert(destination, tray);
    return isHopeful;
}

QDateTime Outbox::nextDue(const QString &destination, const QDateTime &now) const
{
    const auto found = m_trays.constFind(destination);
    if (found == m_trays.cend() || found->underWay || found->parcels.isEmpty()) {
        return {};
    }
    const QDateTime due = found->parcels.constFirst().notBefore;
    // The wall clock, which restarts need, may have been set back: no pause is longer than this.
    const bool isPossible = due.isValid() && due - now <= longestPause;
    return isPossible ? std::max(due, now) : now;
}

qsizetype Outbox::waiting(const QString &destination) const
{
    return m_trays.value(destination).parcels.size();
}

int Outbox::dropped(const QString &destination) const
{
    return m_trays.value(destination).dropped;
}

bool Outbox::endsWhatWasTold(const QString &destination, const Alert &alert) const
{
    return isEnd(alert) && m_trays.value(destination).open.contains(alert.subject);
}

void Outbox::hurry(const QString &destination)
{
    Tray tray = m_trays.value(destination);
    if (!tray.parcels.isEmpty()) {
        Parcel first = tray.parcels.takeFirst();
        first.notBefore = {};
        tray.parcels.prepend(first);
        m_trays.insert(destination, tray);
    }
}

void Outbox::forget(const QString &destination)
{
    m_trays.remove(destination);
}

QByteArray Outbox::toJson() const
{
    QJsonObject trays;
    for (auto each = m_trays.cbegin(); each != m_trays.cend(); ++each) {
        QJsonArray parcels;
        for (const Parcel &parcel : each->parcels) {
            parcels.append(jsonOf(parcel));
        }
        trays.insert(each.key(),
                     QJsonObject{{u"parcels"_s, parcels},
                                 {u"dropped"_s, each->dropped},
                                 {u"open"_s, QJsonArray::fromStringList(each->open)}});
    }
    return QJsonDocument(QJsonObject{{u"outbox"_s, trays}}).toJson(QJsonDocument::Compact);
}

void Outbox::readTray(const QString &destination, const QJsonObject &object)
{
    const QJsonArray parcels = object[u"parcels"_s].toArray();
    for (const auto &parcel : parcels) {
        if (const auto read = parcelOf(parcel.toObject())) {
            put(destination, *read);
        }
    }
    Tray tray = m_trays.take(destination);
    tray.dropped += object[u"dropped"_s].toInt();
    tray.open.clear();
    const QJsonArray open = object[u"open"_s].toArray();
    for (const auto &subject : open) {
        tray.open.append(subject.toString());
    }
    m_trays.insert(destination, tray);
}

Outbox Outbox::fromJson(const QByteArray &json)
{
    Outbox outbox;
    const QJsonObject trays = QJsonDocument::fromJson(json)[u"outbox"_s].toObject();
    for (auto each = trays.begin(); each != trays.end(); ++each) {
        outbox.readTray(each.key(), each.value().toObject());
    }
    return outbox;
}
