// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

/// A language that nobody speaks: every text is English with accents, 40 % longer, between
/// brackets. What is cut off, or was never translated, is seen at once.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        return pseudo(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString pseudo(const QString &text)
    {
        static const QString plain = QStringLiteral("aeiouyAEIOUY");
        static const QString accented = QStringLiteral("áèîöüÿÀÉÎÕÛÝ");
        QString out;
        qsizetype letters = 0;
        for (const QChar c : text) {
            const qsizetype vowel = plain.indexOf(c);
            out += vowel < 0 || (!out.isEmpty() && out.back() == u'%') ? c : accented.at(vowel);
            letters += c.isLetter() ? 1 : 0;
        }
        if (letters < 2) { // a number with its sign or unit
            return text;
        }
        const qsizetype longer = text.size() * 2 / 5;
        return u'[' + out + QStringLiteral(" éxtra över").repeated(longer / 11 + 1).left(longer)
            + u']';
    }
};
