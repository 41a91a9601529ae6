// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at the panel at the foot of the screen until the lamp has shown the lights that it is told,
// in order.
//   lamp FOLDER SECONDS LIGHT...
// Prints every change and writes a picture of the screen to FOLDER at each.

#include "desktop/lighticon.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QMetaEnum>
#include <QScreen>
#include <QTextStream>
#include <QThread>

#include <array>
#include <chrono>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int panelHeight = 32;
constexpr int fewestPixels = 30; // of the colour, for a lamp of 22 px; the ring has some 90
constexpr std::array lights{Verdict::Light::Green, Verdict::Light::Amber, Verdict::Light::Red,
                            Verdict::Light::Grey};

QImage screenshot()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

bool isNear(const QColor &one, const QColor &other)
{
    constexpr int farthest = 10;
    return std::abs(one.red() - other.red()) <= farthest
        && std::abs(one.green() - other.green()) <= farthest
        && std::abs(one.blue() - other.blue()) <= farthest;
}

/// How much of its own bounding box a colour fills in the panel: a square all, a disc 3/4, a
/// triangle half. None when it isn't there.
double fill(const QImage &panel, const QColor &color)
{
    int count = 0;
    QRect box;
    for (int y = 0; y < panel.height(); ++y) {
        for (int x = 0; x < panel.width(); ++x) {
            if (isNear(panel.pixelColor(x, y), color)) {
                ++count;
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return count < fewestPixels ? 0 : count / static_cast<double>(box.width() * box.height());
}

bool hasShape(Verdict::Light light, double filled)
{
    switch (light) {
    case Verdict::Light::Green:
        return filled > 0.65 && filled < 0.9;
    case Verdict::Light::Amber:
        return filled > 0.35 && filled < 0.65;
    case Verdict::Light::Red:
        return filled > 0.95;
    case Verdict::Light::Grey:
        return filled > 0.2 && filled < 0.65;
    }
    return false;
}

/// "Red", or "nothing"; a colour in the wrong shape is said to be so.
QString lampOn(const QImage &screen)
{
    const QImage panel = screen.copy(0, screen.height() - panelHeight, screen.width(), panelHeight);
    for (const auto light : lights) {
        const double filled = fill(panel, lightColor(light, true));
        if (filled > 0) {
            const QString name = QString::fromLatin1(
                QMetaEnum::fromType<Verdict::Light>().valueToKey(static_cast<int>(light)));
            return hasShape(light, filled) ? name : name + u" in a wrong shape"_s;
        }
    }
    return u"nothing"_s;
}
}

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QString folder = arguments.value(1);
    const std::chrono::seconds limit(arguments.value(2).toInt());
    QStringList wanted = arguments.mid(3);

    QTextStream out(stdout);
    QElapsedTimer watch;
    watch.start();
    QString seen;
    while (!wanted.isEmpty() && watch.elapsed() < std::chrono::milliseconds(limit).count()) {
        const QImage screen = screenshot();
        const QString lamp = lampOn(screen);
        if (lamp != seen) {
            seen = lamp;
            const QString at = QString::number(watch.elapsed()).rightJustified(6, u'0');
            out << at << " ms: " << lamp << Qt::endl;
            screen.save(u"%1/%2-%3-%4.png"_s.arg(folder, wanted.constFirst(), at, lamp));
        }
        if (lamp == wanted.constFirst()) {
            wanted.removeFirst();
        }
        QThread::msleep(100);
    }
    if (!wanted.isEmpty()) {
        out << "Not seen in time: " << wanted.join(u' ') << Qt::endl;
        screenshot().save(folder + "/missing.png"_L1);
    }
    return wanted.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
