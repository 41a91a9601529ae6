// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/lighticon.h"

#include "contrast.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using enum Verdict::Light;

namespace {
constexpr std::array lights{Green, Amber, Red, Grey};
constexpr std::array sizes{16, 22, 24, 32, 48};

QImage imageOf(Verdict::Light light, int size, qreal scale = 1, bool you = false)
{
    return lightPixmap(light, you, size, scale).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The picture as an eye sees it that knows no colours, on \p background.
QImage withoutColour(const QImage &picture, const QColor &background)
{
    QImage seen(picture.size(), QImage::Format_ARGB32);
    seen.fill(background);
    QPainter(&seen).drawImage(QRect({}, seen.size()), picture);
    return seen.convertToFormat(QImage::Format_Grayscale8);
}

/// The share of pixels that clearly differ in brightness.
double difference(const QImage &one, const QImage &other)
{
    constexpr int clearly = 40;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > clearly ? 1 : 0;
        }
    }
    return count / static_cast<double>(one.width() * one.height());
}

/// Which pixels the picture covers at all: its shape, whatever the colours.
QImage silhouette(const QImage &picture)
{
    QImage shape(picture.size(), QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            shape.setPixelColor(x, y,
                                picture.pixelColor(x, y).alpha() > 127 ? Qt::black : Qt::white);
        }
    }
    return shape;
}
}

class LightIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLightsColourAtItsMiddle_data() { addSizesAndScales(); }

    void showsTheLightsColourAtItsMiddle()
    {
        QFETCH(const int, size);
        QFETCH(const qreal, scale);
        for (const auto light : lights) {
            const QImage picture = imageOf(light, size, scale);
            QCOMPARE(picture.size(), QSize(1, 1) * qRound(size * scale));
            const QPoint middle = picture.rect().center();
            if (light == Grey) {
                QCOMPARE(picture.pixelColor(middle).alpha(), 0);
            } else {
                QCOMPARE(picture.pixelColor(middle), lightColor(light, true));
            }
        }
    }

    void leavesTheCornersFree_data() { addSizesAndScales(); }

    void leavesTheCornersFree()
    {
        QFETCH(const int, size);
        QFETCH(const qreal, scale);
        for (const auto light : lights) {
            const QImage picture = imageOf(light, size, scale);
            const QRect all = picture.rect();
            for (const QPoint &corner :
                 {all.topLeft(), all.topRight(), all.bottomLeft(), all.bottomRight()}) {
                QCOMPARE(picture.pixelColor(corner).alpha(), 0);
            }
        }
    }

    void theSquaresEdgesLieOnWholePixels_data() { addSizesAndScales(); }

    void theSquaresEdgesLieOnWholePixels()
    {
        QFETCH(const int, size);
        QFETCH(const qreal, scale);
        const QImage picture = imageOf(Red, size, scale);
        const int middle = picture.height() / 2;
        for (int at = 0; at < picture.width(); ++at) {
            const int across = picture.pixelColor(at, middle).alpha();
            const int down = picture.pixelColor(middle, at).alpha();
            QVERIFY2(across == 0 || across == 255, qPrintable(QString::number(at)));
            QVERIFY2(down == 0 || down == 255, qPrintable(QString::number(at)));
        }
    }

    void theShapesDifferWithoutColour_data() { addSizesAndScales(); }

    void theShapesDifferWithoutColour()
    {
        QFETCH(const int, size);
        QFETCH(const qreal, scale);
        for (const auto one : lights) {
            for (const auto other : lights) {
                if (one < other) {
                    const double share = difference(silhouette(imageOf(one, size, scale)),
                                                    silhouette(imageOf(other, size, scale)));
                    QVERIFY2(share > 0.08, qPrintable(QString::number(share)));
                }
            }
        }
    }

    void standsOutOnEveryPanel_data() { addPanels(); }

    void standsOutOnEveryPanel()
    {
        QFETCH(const QColor, panel);
        for (const auto light : lights) {
            QImage bare(22, 22, QImage::Format_ARGB32);
            bare.fill(panel);
            const double share
                = difference(withoutColour(imageOf(light, 22), panel), withoutColour(bare, panel));
            QVERIFY2(share > 0.1, qPrintable(QString::number(share)));
        }
    }

    void theBadgeIsSeenAt22Pixels_data() { addPanels(); }

    void theBadgeIsSeenAt22Pixels()
    {
        QFETCH(const QColor, panel);
        for (const auto light : lights) {
            const QImage without = withoutColour(imageOf(light, 22), panel);
            const QImage with = withoutColour(imageOf(light, 22, 1, true), panel);
            QVERIFY(difference(without, with) > 0.05);

            const QRect topLeft(0, 0, 11, 11);
            QCOMPARE(with.copy(topLeft), without.copy(topLeft));
        }
    }

    void theIconHoldsEverySizeOfAPanel()
    {
        const QIcon icon = lightIcon(Red, true);
        for (const int size : sizes) {
            QCOMPARE(icon.pixmap(size).toImage(), lightPixmap(Red, true, size).toImage());
        }
    }

    void theShapesTellTheLightInOneColour_data()
    {
        QTest::addColumn<Settings::IconStyle>("style");
        QTest::addColumn<QColor>("color");
        QTest::addColumn<QColor>("panel");

        using enum Settings::IconStyle;
        QTest::newRow("white on a dark panel")
            << White << QColor(Qt::white) << QColor(0x2b, 0x2b, 0x2b);
        QTest::newRow("black on a light panel")
            << Black << QColor(Qt::black) << QColor(0xde, 0xde, 0xde);
    }

    void theShapesTellTheLightInOneColour()
    {
        QFETCH(const Settings::IconStyle, style);
        QFETCH(const QColor, color);
        QFETCH(const QColor, panel);
        const auto image = [&](Verdict::Light light, bool you) {
            return lightIcon(light, you, style)
                .pixmap(22)
                .toImage()
                .convertToFormat(QImage::Format_ARGB32);
        };
        for (const auto one : lights) {
            const QImage withBadge = image(one, true);
            for (int at = 0; at < 22 * 22; ++at) {
                const QColor pixel = withBadge.pixelColor(at % 22, at / 22);
                QVERIFY(pixel.alpha() < 128 || pixel.rgb() == color.rgb());
            }
            const QImage seen = withoutColour(image(one, false), panel);
            QVERIFY(difference(seen, withoutColour(image(one, true), panel)) > 0.03);
            for (const auto other : lights) {
                QVERIFY(one == other
                        || difference(seen, withoutColour(image(other, false), panel)) > 0.08);
            }
        }
    }

    void theColoursCanBeReadAsText()
    {
        for (const auto light : lights) {
            QVERIFY(contrast(lightColor(light, false), Qt::white) >= readable);
            QVERIFY(contrast(lightColor(light, true), QColor(0x20, 0x23, 0x26)) >= readable);
        }
    }

    void theProgramHasAnIcon()
    {
        QVERIFY(!appIcon().pixmap(64).isNull());
        const QImage picture = appIcon().pixmap(64).toImage();
        QCOMPARE(picture.pixelColor(picture.rect().center()).alpha(), 255);
    }

private:
    static void addSizesAndScales()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<qreal>("scale");
        for (const int size : sizes) {
            QTest::addRow("%d px", size) << size << 1.0;
            QTest::addRow("%d px at 2x", size) << size << 2.0;
        }
    }

    static void addPanels()
    {
        QTest::addColumn<QColor>("panel");
        QTest::newRow("a white panel") << QColor(Qt::white);
        QTest::newRow("a light grey panel") << QColor(0xde, 0xde, 0xde);
        QTest::newRow("a dark grey panel") << QColor(0x2b, 0x2b, 0x2b);
        QTest::newRow("a black panel") << QColor(Qt::black);
    }
};

QTEST_MAIN(LightIconTest)
#include "lighticontest.moc"
