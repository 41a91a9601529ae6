// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/instance.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto moment = 2s; // for another one to have started or ended
constexpr auto nap = 10ms;

// Bytes of the lock file, locked one after the other. Between the two, what an earlier one left
// behind is cleared away, so that nobody takes it for the new one's.
constexpr off_t claimed = 0;
constexpr off_t running = 1;

QByteArray lockName(bool demo)
{
    return demo ? "demo.lock"_ba : "lock"_ba;
}

QByteArray socketName(bool demo)
{
    return demo ? "demo.socket"_ba : "socket"_ba;
}

struct flock lockOf(off_t byte)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

/// The socket's address by way of the open \p folder: the path itself may be too long for one.
sockaddr_un addressIn(int folder, bool demo)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path
        = "/proc/self/fd/"_ba + QByteArray::number(folder) + '/' + socketName(demo);
    std::copy(path.cbegin(), path.cend(), std::begin(address.sun_path));
    return address;
}

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address); // the way of this interface
}

int openFolder(const QString &directory)
{
    return open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// Opens \p directory, made when missing, if it is this user's and nobody else may look in; or -1.
int openOwnFolder(const QString &directory)
{
    QDir().mkpath(directory);
    const int folder = openFolder(directory);
    struct stat found = {};
    if (folder >= 0
        && (fstat(folder, &found) != 0 || found.st_uid != geteuid()
            || fchmod(folder, S_IRWXU) != 0)) {
        close(folder);
        return -1;
    }
    return folder;
}

int listenIn(int folder, bool demo)
{
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_un address = addressIn(folder, demo);
    if (listener >= 0
        && (bind(listener, generic(address), sizeof address) != 0
            || listen(listener, SOMAXCONN) != 0)) {
        close(listener);
        return -1;
    }
    return listener;
}

/// A connection to the one in \p folder, or -1. Its queue may be full for a while.
int connectIn(int folder, bool demo)
{
    const int line = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_un address = addressIn(folder, demo);
    const auto end = std::chrono::steady_clock::now() + moment;
    while (line >= 0 && connect(line, generic(address), sizeof address) != 0) {
        if (errno != EAGAIN || std::chrono::steady_clock::now() > end) {
            close(line);
            return -1;
        }
        std::this_thread::sleep_for(nap);
    }
    return line;
}

/// The line that comes over \p line within \p patience; none: no whole one.
std::optional<QByteArray> readLine(int line, std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    QByteArray text;
    std::array<char, 256> bytes = {};
    while (text.size() < 1024) {
        const auto left
            = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waiting{.fd = line, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) <= 0) {
            return {};
        }
        const ssize_t got = read(line, bytes.data(), bytes.size());
        if (got <= 0) {
            return {};
        }
        text.append(bytes.data(), got);
        if (text.contains('\n')) {
            return text.left(text.indexOf('\n'));
        }
    }
    return {};
}

QByteArray wordFor(Instance::Kind kind)
{
    return kind == Instance::Kind::Agent ? "agent"_ba : "telltale"_ba;
}
}

Instance::Instance(QString directory, Kind kind)
    : m_directory(std::move(directory))
    , m_kind(kind)
{
}

Instance::~Instance()
{
    if (m_listener >= 0) {
        close(m_listener);
    }
    if (m_lock >= 0) {
        unlinkat(m_folder, socketName(m_kind == Kind::Demo).constData(), 0);
        close(m_lock);
    }
    if (m_folder >= 0) {
        close(m_folder);
    }
}

Instance::Claim Instance::claim()
{
    const auto end = std::chrono::steady_clock::now() + moment;
    while (true) {
        const Claim result = tryClaim();
        if (result != Claim::Taken || runningIn(m_directory, m_kind == Kind::Demo)
            || std::chrono::steady_clock::now() > end) {
            return result;
        }
        std::this_thread::sleep_for(nap);
    }
}

Instance::Claim Instance::tryClaim()
{
    if (m_folder < 0) {
        m_folder = openOwnFolder(m_directory);
    }
    if (m_folder < 0) {
        return Claim::Impossible;
    }
    const QByteArray name = lockName(m_kind == Kind::Demo);
    const int file = openat(m_folder, name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                            S_IRUSR | S_IWUSR);
    struct flock lock = lockOf(claimed);
    if (file < 0 || fcntl(file, F_OFD_SETLK, &lock) != 0) {
        const bool isTaken = file >= 0 && (errno == EAGAIN || errno == EACCES);
        close(file);
        return isTaken ? Claim::Taken : Claim::Impossible;
    }
    m_lock = file;
    takeOver();
    return Claim::Granted;
}

/// Clears away what is left of an earlier one, then says who this is and that it runs.
void Instance::takeOver()
{
    const bool isDemo = m_kind == Kind::Demo;
    unlinkat(m_folder, socketName(isDemo).constData(), 0);
    if (!isDemo) {
        unlinkat(m_folder, "state.json", 0);
    }
    const QByteArray line = wordFor(m_kind) + ' ' + QByteArray::number(getpid()) + '\n';
    const bool isTold = ftruncate(m_lock, 0) == 0
        && pwrite(m_lock, line.constData(), static_cast<size_t>(line.size()), 0) > 0;
    m_listener = listenIn(m_folder, isDemo);
    struct flock lock = lockOf(running);
    if (isTold) {
        fcntl(m_lock, F_OFD_SETLK, &lock);
    }
}

int Instance::takeListener()
{
    return std::exchange(m_listener, -1);
}

std::optional<Holder> runningIn(const QString &directory, bool demo)
{
    const QString path = directory + u'/' + QString::fromLatin1(lockName(demo));
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        return {};
    }
    struct flock lock = lockOf(running); // asked about only: taking it would stop one that starts
    const bool isHeld = fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    std::array<char, 64> text = {};
    const ssize_t size = isHeld ? pread(file, text.data(), text.size(), 0) : 0;
    close(file);
    if (!isHeld) {
        return {};
    }

    const QByteArrayList parts = QByteArray(text.data(), std::max<ssize_t>(size, 0)).split(' ');
    const auto kind = demo ? Instance::Kind::Demo : Instance::Kind::Tray;
    return Holder{.kind
                  = parts.value(0) == wordFor(Instance::Kind::Agent) ? Instance::Kind::Agent : kind,
                  .pid = parts.value(1).trimmed().toLongLong()};
}

std::optional<QByteArray> ask(const QString &directory, const QByteArray &word,
                              std::chrono::milliseconds patience, bool demo)
{
    const int folder = openFolder(directory);
    const int line = folder < 0 ? -1 : connectIn(folder, demo);
    std::optional<QByteArray> answer;
    if (line >= 0) {
        const QByteArray text = word + '\n';
        const bool isSaid
            = send(line, text.constData(), static_cast<size_t>(text.size()), MSG_NOSIGNAL)
            == text.size();
        if (isSaid && patience.count() > 0) {
            answer = readLine(line, patience);
        }
        close(line);
    }
    if (folder >= 0) {
        close(folder);
    }
    return answer;
}

QString nameOf(const Holder &holder)
{
    const auto program
        = holder.kind == Instance::Kind::Agent ? "telltalectl agent"_L1 : "telltale"_L1;
    return u"%1 (process %2)"_s.arg(program).arg(holder.pid);
}
