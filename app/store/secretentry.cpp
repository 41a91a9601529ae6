// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secretentry.h"

#include "core/apikey.h"

#include <QCoreApplication>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// The texts' context.
struct Keyring {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

QString service()
{
    return u"telltale"_s;
}

/// One question to the keyring, answered once: by its job, or by patience running out.
///
/// The job is nobody's child: QtKeychain's callbacks may come long after we gave up, and need it.
class Errand : public QObject
{
    Q_OBJECT

public:
    using Ending = std::function<void(QKeychain::Job *job)>; // no job: patience ran out

    Errand(QKeychain::Job *job, Ending ending, QObject *parent)
        : QObject(parent)
        , m_ending(std::move(ending))
    {
        m_waiting.setSingleShot(true);
        m_giveUp.setSingleShot(true);
        connect(&m_giveUp, &QTimer::timeout, this, [this] { end(nullptr); });
        connect(job, &QKeychain::Job::finished, this, &Errand::end);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->start();
    }

    /// The timer tells when the user should be told that it takes long.
    const QTimer &wait(const SecretEntry::Patience &patience)
    {
        m_waiting.start(patience.waiting);
        m_giveUp.start(patience.giveUp);
        return m_waiting;
    }

private:
    void end(QKeychain::Job *job)
    {
        m_waiting.stop();
        const auto ending = std::exchange(m_ending, nullptr);
        if (ending) {
            deleteLater();
            ending(job);
        }
    }

    Ending m_ending;
    QTimer m_waiting;
    QTimer m_giveUp;
};

QString noAnswer()
{
    return Keyring::tr("The desktop's keyring does not answer.");
}

QString troubleOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Keyring::tr("The desktop's keyring is locked or refuses access.");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Keyring::tr("There is no keyring on this desktop.");
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    constexpr qsizetype longest = 200;
    const auto reason = withoutKeys(job.errorString().simplified()).left(longest);
    //: %1 the keyring's own words
    return Keyring::tr("The desktop's keyring can't be used: %1").arg(reason);
}
}

SecretEntry::SecretEntry(QString name, QObject *parent)
    : SecretEntry(std::move(name), Patience(), parent)
{
}

SecretEntry::SecretEntry(QString name, Patience patience, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_patience(patience)
{
}

void SecretEntry::ask()
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(m_name);
    auto *errand = new Errand(
        job, [this](QKeychain::Job *ended) { answer(ended); }, this);
    connect(&errand->wait(m_patience), &QTimer::timeout, this, &SecretEntry::waiting);
}

void SecretEntry::answer(QKeychain::Job *job)
{
    if (job == nullptr) {
        Q_EMIT answered(State::Unavailable, {}, noAnswer());
        return;
    }
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
        Q_EMIT answered(State::Unavailable, {}, troubleOf(*job));
        return;
    }
    const auto secret = static_cast<QKeychain::ReadPasswordJob *>(job)->textData().toUtf8();
    Q_EMIT answered(secret.isEmpty() ? State::Empty : State::Found, secret, {});
}

void SecretEntry::write(const QByteArray &secret)
{
    QKeychain::Job *job = nullptr;
    if (secret.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service());
    } else {
        auto *writing = new QKeychain::WritePasswordJob(service());
        writing->setTextData(QString::fromUtf8(secret));
        job = writing;
    }
    job->setKey(m_name);
    const auto ending = [this](QKeychain::Job *ended) {
        const auto trouble = ended == nullptr ? noAnswer() : troubleOf(*ended);
        Q_EMIT written(trouble.isEmpty(), trouble);
    };
    (new Errand(job, ending, this))->wait(m_patience);
}

#include "secretentry.moc"
