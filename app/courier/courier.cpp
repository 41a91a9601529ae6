// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/courier.h"

#include "core/alertjson.h"
#include "core/alertwords.h"
#include "courier/alertbody.h"
#include "courier/alerttext.h"
#include "courier/commandinput.h"
#include "courier/mailmessage.h"
#include "courier/privatefile.h"
#include "probe/proxychoice.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Destination::Kind;
using Outcome = Delivery::Outcome;

Q_LOGGING_CATEGORY(logCourier, "telltale.courier")

namespace {
constexpr qint64 largestQueue = 16'777'216;
}

Courier::Place Courier::placeBeside(const QString &settings, const QString &data)
{
    const QString folder = QFileInfo(settings).absolutePath();
    return {.destinations = settings.isEmpty() ? QString() : folder + "/destinations.json"_L1,
            .queue = data.isEmpty() ? QString() : data + "/outbox.json"_L1,
            .credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY")};
}

Courier::Courier(Place place, Clock clock, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_clock(std::move(clock))
    , m_file(m_place.destinations)
    , m_secrets(m_place.credentials)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Courier::deliverDue);
    connect(&m_secrets, &Secrets::changed, this, [this] {
        Q_EMIT changed();
        deliverDue();
    });
}

Courier::~Courier()
{
    qDeleteAll(findChildren<CommandRun *>()); // before what their endings would use
}

void Courier::start()
{
    const DestinationFile::Loaded loaded = m_file.load();
    m_destinations = loaded.destinations;
    m_trouble = loaded.trouble;
    for (const Destination &each : std::as_const(m_destinations)) {
        askForSecret(each);
    }
    for (const QString &sentence : std::as_const(m_trouble)) {
        qCWarning(logCourier).noquote() << sentence;
    }
    Q_EMIT changed();
    deliverDue();
}

Courier::State Courier::stateOf(const QString &id) const
{
    State state = m_states.value(id);
    state.waiting = m_outbox.waiting(id);
    state.dropped = m_outbox.dropped(id);
    state.secret = m_secrets.where(id);
    state.secretTrouble = m_secrets.trouble(id);
    return state;
}

QStringList Courier::trouble() const
{
    const bool isAside = m_lock && !m_holdsQueue;
    return isAside ? m_trouble + QStringList{tr("Another Telltale that runs here carries them.")}
                   : m_trouble;
}

void Courier::tell(const Alert &alert, const Verdict &verdict)
{
    if (!holdsQueue()) {
        return;
    }
    const QDateTime now = m_clock.utc();
    const Alert fit = presentable(alert, m_key);
    for (const Destination &each : std::as_const(m_destinations)) {
        const bool passes = fit.severity >= each.from || m_outbox.endsWhatWasTold(each.id, fit);
        if (each.enabled && passes) {
            const bool isRead = each.kind == Kind::Command;
            m_outbox.put(each.id,
                         {.id = newDestinationId(),
                          .alert = fit,
                          .report = isRead ? reportOf(verdict, now, m_key) : QByteArray(),
                          .since = now});
        }
    }
    saveQueue();
    Q_EMIT changed();
    deliverDue();
}

void Courier::setSettings(const Settings &settings, const ApiKey &key)
{
    m_key = key;
    m_web.setRoute(proxyOf(settings), settings.caFile);
    m_mailer.setRoute(settings.proxy, settings.caFile);
}

void Courier::change(const Destination &destination, const std::optional<QByteArray> &secret)
{
    const auto known = std::ranges::find_if(
        m_destinations, [&](const Destination &each) { return each.id == destination.id; });
    if (known != m_destinations.end()) {
        *known = destination;
    } else if (m_destinations.size() < Destination::most) {
        m_destinations.append(destination);
    } else {
        return;
    }
    saveDestinations();
    if (secret && !secret->isEmpty()) {
        m_secrets.set(destination.id, *secret);
    }
    m_states[destination.id] = {}; // what was found of it before
    if (!destination.enabled) {
        m_outbox.forget(destination.id);
    }
    m_outbox.hurry(destination.id);
    saveQueue();
    Q_EMIT changed();
    deliverDue();
}

void Courier::remove(const QString &id)
{
    m_destinations.removeIf([&id](const Destination &each) { return each.id == id; });
    m_states.remove(id);
    m_outbox.forget(id);
    m_secrets.forget(id);
    saveDestinations();
    saveQueue();
    Q_EMIT changed();
}

void Courier::saveDestinations()
{
    const QString failure = m_file.save(m_destinations);
    m_trouble = failure.isEmpty() ? QStringList() : QStringList{failure};
}

void Courier::test(const QString &id)
{
    const Destination *destination = find(id);
    if (destination == nullptr || m_states.value(id).testing) {
        return;
    }
    m_states[id].testing = true;
    Q_EMIT changed();
    const QDateTime now = m_clock.utc();
    const Parcel parcel{.id = newDestinationId(),
                        .alert = testAlert({}, now),
                        .report = reportOf({}, now, m_key),
                        .since = now};
    deliver(*destination, parcel, [this, id](const Delivery &delivery) {
        if (find(id) != nullptr) {
            m_states[id].testing = false;
            m_states[id].testedAt = m_clock.utc();
            m_states[id].testFailure = delivery.text;
            Q_EMIT changed();
        }
    });
}

const Destination *Courier::find(const QString &id) const
{
    const auto found = std::find_if(m_destinations.cbegin(), m_destinations.cend(),
                                    [&id](const Destination &each) { return each.id == id; });
    return found == m_destinations.cend() ? nullptr : &*found;
}

/// Takes the queue over when nobody else has it, and then reads what waits in it.
bool Courier::holdsQueue()
{
    if (m_holdsQueue || m_place.queue.isEmpty()) {
        return true;
    }
    QDir().mkpath(QFileInfo(m_place.queue).absolutePath());
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_place.queue + ".lock"_L1);
        m_lock->setStaleLockTime(std::chrono::milliseconds{0}); // only when its holder is gone
    }
    m_holdsQueue = m_lock->tryLock(std::chrono::milliseconds{0});
    if (m_holdsQueue) {
        m_outbox
            = Outbox::fromJson(readBounded(m_place.queue, largestQueue).value_or(QByteArray()));
    }
    return m_holdsQueue;
}

void Courier::askForSecret(const Destination &destination)
{
    if (needsSecret(destination)) {
        m_secrets.ask(destination.id);
    }
}

void Courier::deliverDue()
{
    if (m_destinations.isEmpty() || !holdsQueue()) {
        return;
    }
    const QList<Destination> all = m_destinations; // endings may change it
    for (const Destination &each : all) {
        if (isReady(each)) {
            deliverNext(each);
        }
    }
    plan();
}

void Courier::deliverNext(const Destination &destination)
{
    const auto parcel = m_outbox.take(destination.id, m_clock.utc());
    if (parcel) {
        deliver(destination, *parcel,
                [this, id = destination.id, parcel = parcel->id](const Delivery &delivery) {
                    settle(id, parcel, delivery);
                });
    }
}

/// Whether it is on, and what it needs is known or known to be missing.
bool Courier::isReady(const Destination &destination) const
{
    const bool isAsking
        = needsSecret(destination) && m_secrets.where(destination.id) == Secrets::Where::Asked;
    return destination.enabled && !isAsking;
}

void Courier::deliver(const Destination &destination, const Parcel &parcel, const Ending &ending)
{
    if (needsSecret(destination) && m_secrets.secret(destination.id).isEmpty()) {
        m_secrets.ask(destination.id); // it may be unlocked meanwhile
        ending({.outcome = Outcome::Later,
                .text = isByWeb(destination.kind) ? tr("Its address is not known.")
                                                  : tr("Its password is not known.")});
        return;
    }
    switch (destination.kind) {
    case Kind::Slack:
    case Kind::Discord:
    case Kind::Teams:
    case Kind::Webhook:
        deliverByWeb(destination, parcel, ending);
        break;
    case Kind::Mail:
        deliverByMail(destination, parcel, ending);
        break;
    case Kind::Command:
        runCommand(destination, parcel, ending);
        break;
    }
}

void Courier::deliverByWeb(const Destination &destination, const Parcel &parcel,
                           const Ending &ending)
{
    const QString address = QString::fromUtf8(m_secrets.secret(destination.id));
    if (!troubleWithWebAddress(address).isEmpty()) { // the admin's file may hold anything
        ending({.outcome = Outcome::Refused, .text = troubleWithWebAddress(address)});
        return;
    }
    const Request request
        = webRequest(destination.kind, QUrl(address.trimmed()), parcel.alert, parcel.id);
    m_web.send(request,
               [this, ending](const Answer &answer) { ending(deliveryOf(answer, m_clock.utc())); });
}

void Courier::deliverByMail(const Destination &destination, const Parcel &parcel,
                            const Ending &ending)
{
    m_mailer.send({.destination = destination,
                   .password = m_secrets.secret(destination.id),
                   .message = mailMessage(parcel.alert, destination, parcel.id)},
                  ending);
}

void Courier::runCommand(const Destination &destination, const Parcel &parcel, const Ending &ending)
{
    QMap<QString, QString> environment = harmlessEnvironment();
    environment.insert(commandVariables(parcel.alert, parcel.id));
    auto *run = new CommandRun(this);
    connect(run, &CommandRun::finished, run, &QObject::deleteLater);
    connect(run, &CommandRun::finished, this, ending);
    run->start(
        {.command = destination.command, .environment = environment, .input = parcel.report});
}

void Courier::settle(const QString &id, const QString &parcel, const Delivery &delivery)
{
    const QDateTime now = m_clock.utc();
    m_outbox.settle(id, parcel, delivery, now);
    saveQueue();
    if (const Destination *destination = find(id)) {
        State state = m_states.value(id);
        state.failure = delivery.text;
        state.failedAt = delivery.text.isEmpty() ? QDateTime() : now;
        if (delivery.outcome == Outcome::Delivered) {
            state.deliveredAt = now;
        } else {
            qCWarning(logCourier).noquote() << destination->name << "-" << delivery.text;
        }
        m_states.insert(id, state);
    }
    Q_EMIT changed();
    // Not from here: endings may come at once, a hundred of them.
    m_due.start(std::chrono::milliseconds{0});
}

/// Looks again when the next is due, but each minute at least, because timers don't count sleep.
void Courier::plan()
{
    constexpr std::chrono::milliseconds longest = 1min;
    const QDateTime now = m_clock.utc();
    std::optional<std::chrono::milliseconds> soonest;
    for (const Destination &each : std::as_const(m_destinations)) {
        const QDateTime due = m_outbox.nextDue(each.id, now);
        if (due.isValid() && isReady(each)) {
            soonest = std::min(soonest.value_or(longest), due - now);
        }
    }
    if (soonest) {
        m_due.start(m_clock.real(std::max(*soonest, std::chrono::milliseconds{0})));
    }
}

void Courier::saveQueue()
{
    if (m_holdsQueue && !writePrivately(m_place.queue, m_outbox.toJson())) {
        qCWarning(logCourier) << "What waits can't be written to" << m_place.queue;
    }
}
