// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/destinationfile.h"

#include "courier/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DestinationFile)
};

constexpr qint64 largest = 262'144;
}

DestinationFile::DestinationFile(QString path)
    : m_path(std::move(path))
{
}

DestinationFile::Loaded DestinationFile::load() const
{
    if (m_path.isEmpty()) {
        return {};
    }
    const auto content = readBounded(m_path, largest);
    const auto document = QJsonDocument::fromJson(content.value_or(QByteArray()));
    if (!content || (!content->isEmpty() && !document[u"destinations"_s].isArray())) {
        //: %1 is a file
        return {.trouble = {Text::tr("%1 can't be read; nothing is sent elsewhere.").arg(m_path)}};
    }
    Loaded loaded;
    const QJsonArray all = document[u"destinations"_s].toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString trouble;
        const auto read = destinationFromJson(all.at(i).toObject(), &trouble);
        const bool isKnown = read
            && std::any_of(loaded.destinations.cbegin(), loaded.destinations.cend(),
                           [&read](const Destination &each) { return each.id == read->id; });
        if (isKnown) {
            trouble = Text::tr("Its id is another's, too.");
        } else if (loaded.destinations.size() == Destination::most) {
            trouble = Text::tr("There are at most ten.");
        } else if (read) {
            loaded.destinations.append(*read);
        }
        if (!trouble.isEmpty()) {
            //: %1 is a file, %2 a number from 1 on, %3 a sentence: what is wrong
            loaded.trouble.append(Text::tr("In %1, destination %2 can't be used. %3")
                                      .arg(m_path, QString::number(i + 1), trouble));
        }
    }
    return loaded;
}

QString DestinationFile::save(const QList<Destination> &destinations) const
{
    if (m_path.isEmpty()) {
        return {};
    }
    if (!load().trouble.isEmpty()) {
        const QString kept = m_path + ".unreadable"_L1;
        QFile::remove(kept);
        QFile::copy(m_path, kept);
    }
    QJsonArray all;
    for (const Destination &each : destinations) {
        all.append(toJson(each));
    }
    const QJsonDocument document(QJsonObject{{u"destinations"_s, all}});
    return writePrivately(m_path, document.toJson())
        ? QString()
        //: %1 is a file
        : Text::tr("The destinations can't be written to %1.").arg(m_path);
}
