// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the prober from the outside, for packaging/bench:
//   probebench serve [--delay-us N] [--cert FILE --key FILE]
//     answers every request after that delay; prints its port; ends with its standard input
//   probebench ask URL [--count N] [--delay-us N] [--ca FILE]
//     probes the edge that often, as the program does (a poller in a thread of its own), and prints
//     CPU time a probe and how far the measured first byte is off that delay, as JSON

#include "probe/poller.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int warmUp = 10;
constexpr auto answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        "Content-Length: 19\r\nConnection: close\r\n\r\n{\"message\":\"hello\"}";

std::chrono::microseconds cpuTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

double inMs(std::chrono::microseconds span)
{
    return static_cast<double>(span.count()) / 1000;
}

/// Waits to the microsecond: sleeps most of it, spins the rest.
void waitFrom(const QElapsedTimer &start, std::chrono::microseconds delay)
{
    constexpr auto spun = 500us;
    if (delay > spun) {
        const std::chrono::nanoseconds passed(start.nsecsElapsed());
        const auto left = std::chrono::duration_cast<std::chrono::microseconds>(delay - passed);
        QThread::usleep(static_cast<unsigned long>(std::max(left - spun, 0us).count()));
    }
    while (std::chrono::nanoseconds(start.nsecsElapsed()) < delay) { }
}

void answerAfter(QTcpSocket *socket, std::chrono::microseconds delay)
{
    QElapsedTimer received;
    received.start();
    if (!socket->readAll().contains("\r\n\r\n")) {
        return;
    }
    waitFrom(received, delay);
    socket->write(answer);
    socket->flush();
    socket->disconnectFromHost();
}

void welcome(QTcpSocket *socket, std::chrono::microseconds delay)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket,
                     [socket, delay] { answerAfter(socket, delay); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0) {
        answerAfter(socket, delay);
    }
}

std::unique_ptr<QTcpServer> makeServer(const QString &certFile, const QString &keyFile)
{
    QFile key(keyFile);
    if (certFile.isEmpty() || !key.open(QIODevice::ReadOnly)) {
        return std::make_unique<QTcpServer>();
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certFile));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

int serve(const QCommandLineParser &options)
{
    const std::chrono::microseconds delay(options.value(u"delay-us"_s).toLongLong());
    const auto server = makeServer(options.value(u"cert"_s), options.value(u"key"_s));
    QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [&] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            welcome(socket, delay);
        }
    });
    if (!server->listen(QHostAddress::LocalHost)) {
        return 1;
    }
    std::printf("%d\n", server->serverPort());
    std::fflush(stdout);
    std::unique_ptr<QThread> input(QThread::create([] {
        while (std::getchar() != EOF) { }
        QCoreApplication::quit();
    }));
    input->start();
    const int status = QCoreApplication::exec();
    input->wait();
    return status;
}

/// Collects what the probes found until there are enough.
class Tally : public QObject
{
    Q_OBJECT

public:
    Tally(qsizetype count, std::chrono::microseconds delay)
        : m_count(count)
        , m_delay(delay)
    {
    }

    void take(const Observation &seen)
    {
        if (!seen.isOk() || !seen.phases.firstByte) {
            std::fprintf(stderr, "A probe failed: %s\n", qPrintable(seen.message));
            QCoreApplication::exit(1);
            return;
        }
        if (m_taken++ == warmUp) {
            m_cpuBefore = cpuTime();
            m_errors.clear();
        }
        m_errors.push_back(inMs(*seen.phases.firstByte - m_delay));
        if (m_taken <= m_count + warmUp) {
            Q_EMIT wanted(Observation::Rung::Edge, 0ms);
            return;
        }
        print();
        QCoreApplication::quit();
    }

Q_SIGNALS:
    void wanted(Observation::Rung rung, std::chrono::milliseconds after);

private:
    [[nodiscard]] double quantile(double share) const
    {
        const auto last = static_cast<double>(m_errors.size() - 1);
        return m_errors.at(static_cast<std::size_t>(std::lround(share * last)));
    }

    void print()
    {
        const double cpu = inMs(cpuTime() - m_cpuBefore) / static_cast<double>(m_count);
        std::sort(m_errors.begin(), m_errors.end());
        const QJsonObject result{{u"count"_s, m_count},
                                 {u"cpu_ms"_s, cpu},
                                 {u"error_p50_ms"_s, quantile(0.5)},
                                 {u"error_p99_ms"_s, quantile(0.99)},
                                 {u"error_max_ms"_s, quantile(1)}};
        std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    }

    qsizetype m_count;
    std::chrono::microseconds m_delay;
    qsizetype m_taken = 0;
    std::chrono::microseconds m_cpuBefore{0};
    std::vector<double> m_errors; // In ms.
};

int ask(const QCommandLineParser &options)
{
    Settings settings;
    settings.apiUrl = QUrl(options.positionalArguments().value(1));
    settings.caFile = options.value(u"ca"_s);
    Tally tally(options.value(u"count"_s).toLongLong(),
                std::chrono::microseconds(options.value(u"delay-us"_s).toLongLong()));

    QThread worker;
    auto *poller = new Poller({});
    poller->moveToThread(&worker);
    QObject::connect(&worker, &QThread::finished, poller, &QObject::deleteLater);
    QObject::connect(poller, &Poller::observed, &tally, &Tally::take);
    QObject::connect(&tally, &Tally::wanted, poller, &Poller::probe);
    QObject::connect(&worker, &QThread::started, poller, [=] {
        poller->setSettings(settings, {});
        poller->probe(Observation::Rung::Edge, 0ms);
    });
    worker.start();
    const int status = QCoreApplication::exec();
    worker.quit();
    worker.wait();
    return status;
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(u"command"_s, u"serve, or ask URL"_s);
    options.addOptions({{u"count"_s, u"Probes to send"_s, u"n"_s, u"500"_s},
                        {u"delay-us"_s, u"Of the server, in microseconds"_s, u"n"_s, u"0"_s},
                        {u"cert"_s, u"The server's certificate, PEM"_s, u"file"_s},
                        {u"key"_s, u"Its key, elliptic, PEM"_s, u"file"_s},
                        {u"ca"_s, u"The authority to trust, PEM"_s, u"file"_s}});
    options.process(app);
    const QString command = options.positionalArguments().value(0);
    if (command == u"serve"_s) {
        return serve(options);
    }
    return command == u"ask"_s ? ask(options) : 64;
}

#include "probebench.moc"
