// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/settings.h"
#include "core/verdict.h"
#include "courier/commandrun.h"
#include "courier/destination.h"
#include "courier/destinationfile.h"
#include "courier/mailer.h"
#include "courier/outbox.h"
#include "courier/secrets.h"
#include "courier/webpost.h"

#include <QLockFile>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

/// Carries alerts to the destinations that the user named: chats, webhooks, mail, commands.
///
/// Each destination gets them in order, one at a time, and those that can't be delivered are tried
/// again, over a restart too. Failures are to be shown, never alerted. Of two programs with the
/// same queue only the first carries anything.
class Courier : public QObject
{
    Q_OBJECT

public:
    /// Where things lie; anything may be empty: there is none then.
    struct Place {
        QString destinations; ///< destinations.json
        QString queue; ///< What waits for its delivery.
        QString credentials; ///< See Secrets.
    };

    /// \p settings is the settings' file, \p data the folder of the history.
    [[nodiscard]] static Place placeBeside(const QString &settings, const QString &data);

    /// How a destination does.
    struct State {
        qsizetype waiting = 0;
        int dropped = 0; ///< Because more than Outbox::most waited.
        QDateTime deliveredAt; ///< The last one; invalid: none yet.
        QDateTime failedAt; ///< The last attempt that failed; invalid: none since one succeeded.
        QString failure; ///< Why, in a sentence.
        bool testing = false;
        QDateTime testedAt; ///< Invalid: never.
        QString testFailure; ///< Empty: the test was delivered.
        Secrets::Where secret = Secrets::Where::Nowhere;
        QString secretTrouble; ///< What the keyring complains of.
    };

    explicit Courier(Place place, Clock clock = {}, QObject *parent = nullptr);
    ~Courier() override;

    /// Reads the list and what waits from before, and begins to carry.
    void start();

    [[nodiscard]] const QList<Destination> &destinations() const { return m_destinations; }
    [[nodiscard]] State stateOf(const QString &id) const;
    /// What is wrong with the list, or with the files; a sentence each.
    [[nodiscard]] QStringList trouble() const;
    /// Whether changes to the list outlast the program.
    [[nodiscard]] bool isKept() const { return !m_file.path().isEmpty(); }

public Q_SLOTS:
    /// \p alert to all whose filter lets it through; its end also to those that know its beginning.
    void tell(const Alert &alert, const Verdict &verdict);
    /// The way out (proxy, certificates), and the \p key that is to leave in no text.
    void setSettings(const Settings &settings, const ApiKey &key);
    /// Adds \p destination or replaces that of the same id; \p secret: a new one for it.
    void change(const Destination &destination, const std::optional<QByteArray> &secret = {});
    void remove(const QString &id);
    /// Sends a test alert past the queue, once.
    void test(const QString &id);

Q_SIGNALS:
    /// The list or the state of one in it is another one now.
    void changed();

private:
    using Ending = std::function<void(const Delivery &delivery)>;

    [[nodiscard]] const Destination *find(const QString &id) const;
    [[nodiscard]] bool holdsQueue();
    void askForSecret(const Destination &destination);
    void deliverDue();
    void deliverNext(const Destination &destination);
    [[nodiscard]] bool isReady(const Destination &destination) const;
    void deliver(const Destination &destination, const Parcel &parcel, const Ending &ending);
    void deliverByWeb(const Destination &destination, const Parcel &parcel, const Ending &ending);
    void deliverByMail(const Destination &destination, const Parcel &parcel, const Ending &ending);
    void runCommand(const Destination &destination, const Parcel &parcel, const Ending &ending);
    void settle(const QString &id, const QString &parcel, const Delivery &delivery);
    void plan();
    void saveQueue();
    void saveDestinations();

    Place m_place;
    Clock m_clock;
    DestinationFile m_file;
    Secrets m_secrets;
    WebPost m_web;
    Mailer m_mailer;
    ApiKey m_key;
    QList<Destination> m_destinations;
    QStringList m_trouble;
    QMap<QString, State> m_states; // What is remembered of each; see stateOf().
    Outbox m_outbox;
    std::unique_ptr<QLockFile> m_lock; // Of the queue's file.
    bool m_holdsQueue = false;
    QTimer m_due;
};
