// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

/// A certificate authority of a test's own, made with the openssl command.
class StubAuthority
{
public:
    /// A certificate and its key, PEM files that live as long as the authority.
    struct Files {
        QString certificate;
        QString key;
    };

    static constexpr std::chrono::hours month{720};

    explicit StubAuthority(const QString &organization = QStringLiteral("Stub Authority"))
    {
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-subj"),
                            QStringLiteral("/O=%1/CN=Stub Root").arg(organization),
                            QStringLiteral("-keyout"), path(QStringLiteral("ca.key")),
                            QStringLiteral("-out"), caFile()}
                + newKey());
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("ca.cnf"),
              "[ca]\ndefault_ca = stub\n[stub]\ndatabase = index.txt\nnew_certs_dir = .\n"
              "rand_serial = yes\nunique_subject = no\ndefault_md = sha256\n"
              "copy_extensions = copy\npolicy = any\n[any]\ncommonName = supplied\n");
    }

    [[nodiscard]] QString caFile() const { return path(QStringLiteral("ca.pem")); }

    /// A certificate for \p name ("IP:127.0.0.1", "DNS:...", several with commas) that is good from
    /// \p first to \p last, counted from now.
    [[nodiscard]] Files issue(const QString &name, std::chrono::seconds first = -month,
                              std::chrono::seconds last = month) const
    {
        const QString stem = path(QString::number(++m_issued));
        const Files files{.certificate = stem + QStringLiteral(".pem"),
                          .key = stem + QStringLiteral(".key")};
        const QString request = stem + QStringLiteral(".csr");
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-subj"),
                            QStringLiteral("/CN=stub"), QStringLiteral("-addext"),
                            QStringLiteral("subjectAltName=") + name, QStringLiteral("-keyout"),
                            files.key, QStringLiteral("-out"), request}
                + newKey());
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                 QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-cert"),
                 QStringLiteral("ca.pem"), QStringLiteral("-keyfile"), QStringLiteral("ca.key"),
                 QStringLiteral("-startdate"), moment(first), QStringLiteral("-enddate"),
                 moment(last), QStringLiteral("-in"), request, QStringLiteral("-out"),
                 files.certificate});
        return files;
    }

    /// A server's configuration with a certificate for \p name that ends in that many \p days.
    [[nodiscard]] QSslConfiguration server(const QString &name, int days = 30) const
    {
        const Files files
            = issue(name, std::chrono::hours{24 * days} - 2 * month, std::chrono::hours{24 * days});
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate::fromPath(files.certificate).value(0));
        QFile key(files.key);
        if (key.open(QIODevice::ReadOnly)) {
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        return configuration;
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QStringList newKey()
    {
        return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    }

    static QString moment(std::chrono::seconds fromNow)
    {
        const auto at = QDateTime::currentDateTimeUtc().addSecs(fromNow.count());
        return at.toString(QStringLiteral("yyyyMMddhhmmss'Z'"));
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
    }

    void openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("openssl"), arguments);
        process.waitForFinished();
    }

    QTemporaryDir m_folder;
    mutable int m_issued = 0;
};
