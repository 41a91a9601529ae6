// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/busservice.h"

#include "agent/wishes.h"
#include "core/names.h"
#include "core/verdictjson.h"

#include <QDBusMessage>
#include <QJsonDocument>
#include <QVariantMap>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// Those whose new value is sent along; the report is asked for by whoever wants it.
constexpr std::array told{"State", "Cause", "Headline", "Since", "Score"};

QVariantMap values(const BusService &service)
{
    QVariantMap all;
    for (const char *name : told) {
        all.insert(QString::fromLatin1(name), service.property(name));
    }
    return all;
}
}

BusService::BusService(Wishes &wishes, Clock clock, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_wishes(wishes)
    , m_clock(std::move(clock))
    , m_bus(std::move(bus))
{
    if (m_bus.isConnected()) {
        m_bus.registerObject(path(), this,
                             QDBusConnection::ExportAllProperties
                                 | QDBusConnection::ExportScriptableSlots
                                 | QDBusConnection::ExportScriptableSignals);
        m_bus.registerService(name());
    }
}

BusService::~BusService()
{
    if (m_bus.isConnected()) {
        m_bus.unregisterService(name());
        m_bus.unregisterObject(path());
    }
}

QString BusService::name()
{
    return u"io.github.telltale.Telltale1"_s;
}

QString BusService::path()
{
    return u"/io/github/telltale/Telltale1"_s;
}

QString BusService::state() const
{
    return lightName(m_verdict.light);
}

QString BusService::cause() const
{
    return causeName(m_verdict.cause);
}

QString BusService::since() const
{
    return m_verdict.since.isValid() ? m_verdict.since.toUTC().toString(Qt::ISODateWithMs)
                                     : QString();
}

QString BusService::report() const
{
    return QString::fromUtf8(
        QJsonDocument(toJson(m_verdict, m_clock.utc())).toJson(QJsonDocument::Compact));
}

void BusService::setVerdict(const Verdict &verdict)
{
    const QVariantMap before = values(*this);
    m_verdict = verdict;
    if (!m_bus.isConnected()) {
        return;
    }
    QVariantMap changed = values(*this);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (changed.value(it.key()) == it.value()) {
            changed.remove(it.key());
        }
    }
    auto news = QDBusMessage::createSignal(path(), u"org.freedesktop.DBus.Properties"_s,
                                           u"PropertiesChanged"_s);
    news << name() << changed << QStringList{u"Report"_s};
    m_bus.send(news);
    if (!changed.isEmpty()) {
        Q_EMIT Changed();
    }
}

void BusService::CheckNow()
{
    answer(m_wishes.checkNow());
}

void BusService::Snooze(uint seconds)
{
    answer(m_wishes.snooze(std::chrono::seconds{seconds}));
}

void BusService::ShowWindow()
{
    answer(m_wishes.showWindow());
}

void BusService::answer(const QString &trouble) const
{
    if (!trouble.isEmpty()) {
        sendErrorReply(QDBusError::Failed, trouble);
    }
}
