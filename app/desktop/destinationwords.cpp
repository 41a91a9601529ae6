// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/destinationwords.h"

#include <QCoreApplication>
#include <QLocale>

using Kind = Destination::Kind;
using Where = Secrets::Where;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DestinationWords)
};

/// \p at as a time of the day, with its date when that isn't today.
QString momentOf(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == now.toLocalTime().date()
        ? QLocale().toString(local.time(), QLocale::ShortFormat)
        : QLocale().toString(local, QLocale::ShortFormat);
}

QString secretText(const Destination &destination, const Courier::State &state)
{
    const bool isAddress = isByWeb(destination.kind);
    switch (state.secret) {
    case Where::Asked:
        return Text::tr("Waiting for the keyring ...");
    case Where::Nowhere:
        return isAddress
            ? Text::tr("⚠ Its address is not in the keyring. Edit it to enter the address again.")
            : Text::tr(
                "⚠ Its password is not in the keyring. Edit it to enter the password again.");
    case Where::Memory:
        if (state.secretTrouble.isEmpty()) {
            return {};
        }
        return isAddress
            //: %1 is a sentence that says what is wrong with the keyring
            ? Text::tr("Its address is known until you quit: the keyring did not take it. %1")
                  .arg(state.secretTrouble)
            //: %1 is a sentence that says what is wrong with the keyring
            : Text::tr("Its password is known until you quit: the keyring did not take it. %1")
                  .arg(state.secretTrouble);
    case Where::Credential:
    case Where::Keyring:
        break;
    }
    return {};
}
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Slack:
        return QStringLiteral("Slack");
    case Kind::Discord:
        return QStringLiteral("Discord");
    case Kind::Teams:
        return QStringLiteral("Microsoft Teams");
    case Kind::Webhook:
        //: A kind of destination: an address that takes the alert as JSON
        return Text::tr("Webhook (JSON)");
    case Kind::Mail:
        //: A kind of destination
        return Text::tr("Mail");
    case Kind::Command:
        break;
    }
    //: A kind of destination: a program of the user's
    return Text::tr("Command");
}

QString filterText(Alert::Severity from)
{
    switch (from) {
    case Alert::Severity::Info:
        return Text::tr("all alerts");
    case Alert::Severity::Warning:
        return Text::tr("warnings and worse");
    case Alert::Severity::Critical:
        break;
    }
    return Text::tr("only what is critical");
}

QStringList stateTexts(const Destination &destination, const Courier::State &state,
                       const QDateTime &now)
{
    QStringList texts;
    if (needsSecret(destination)) {
        texts << secretText(destination, state);
    }
    if (!destination.enabled) {
        texts << Text::tr("Switched off.");
    }
    const auto waiting = static_cast<int>(state.waiting);
    if (!state.failure.isEmpty()) {
        //: %1 is a time, %2 a sentence: why
        texts << Text::tr("⚠ Failed at %1. %2").arg(momentOf(state.failedAt, now), state.failure);
    }
    if (waiting > 0) {
        texts << Text::tr("%n alert(s) wait(s) to be delivered.", nullptr, waiting);
    }
    if (state.dropped > 0) {
        texts << Text::tr("%n alert(s) had to be dropped because too many waited.", nullptr,
                          state.dropped);
    }
    if (state.failure.isEmpty() && state.deliveredAt.isValid()) {
        //: %1 is a time
        texts << Text::tr("Last alert delivered at %1.").arg(momentOf(state.deliveredAt, now));
    }
    texts.removeAll(QString());
    if (texts.isEmpty() && !state.testedAt.isValid()) {
        texts << Text::tr("Nothing was sent yet.");
    }
    return texts;
}

QString testText(const Courier::State &state, const QDateTime &now)
{
    if (state.testing) {
        return Text::tr("Sending a test …");
    }
    if (!state.testedAt.isValid()) {
        return {};
    }
    const QString moment = momentOf(state.testedAt, now);
    return state.testFailure.isEmpty()
        //: %1 is a time
        ? Text::tr("✓ Delivered at %1.").arg(moment)
        //: %1 is a time, %2 a sentence: why
        : Text::tr("✗ Not delivered at %1. %2").arg(moment, state.testFailure);
}
