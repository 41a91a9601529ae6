// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/plaintext.h"

#include "core/apikey.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestEntity = 10;

bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool direction = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
    return direction || code == 0xFEFF || code == 0 || c.category() == QChar::Other_Control;
}

// Cut before the costly work, yet late enough that masking can't pull half a key into the result.
QStringView bounded(QStringView text, qsizetype limit)
{
    return text.first(std::min(text.size(), 4 * limit + 1024));
}

QString shortened(QString text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    text.truncate(limit - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text + u'…';
}

QString visible(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace()) {
            kept.append(u' ');
        } else if (!isHidden(c)) {
            kept.append(c);
        }
    }
    return kept.simplified();
}

QString decoded(QStringView entity)
{
    static const QHash<QString, QChar> named{
        {u"amp"_s, u'&'},   {u"lt"_s, u'<'},    {u"gt"_s, u'>'},     {u"quot"_s, u'"'},
        {u"apos"_s, u'\''}, {u"nbsp"_s, u' '},  {u"hellip"_s, u'…'}, {u"ndash"_s, u'–'},
        {u"mdash"_s, u'—'}, {u"lsquo"_s, u'‘'}, {u"rsquo"_s, u'’'},  {u"ldquo"_s, u'“'},
        {u"rdquo"_s, u'”'}, {u"bull"_s, u'•'},  {u"middot"_s, u'·'}, {u"copy"_s, u'©'},
        {u"times"_s, u'×'}, {u"rarr"_s, u'→'},  {u"deg"_s, u'°'},    {u"euro"_s, u'€'},
    };
    if (!entity.startsWith(u'#')) {
        const auto found = named.constFind(entity.toString());
        return found == named.cend() ? QString() : QString(*found);
    }
    const QStringView digits = entity.sliced(1);
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool good = false;
    const uint code = hex ? digits.sliced(1).toUInt(&good, 16) : digits.toUInt(&good, 10);
    const bool valid = good && code != 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    const char32_t character = code;
    return valid ? QString::fromUcs4(&character, 1) : QString();
}

QString withEntitiesDecoded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text[at] == u'&'
            ? text.sliced(at, std::min(longestEntity, text.size() - at)).indexOf(u';')
            : -1;
        const QString character = length > 1 ? decoded(text.sliced(at + 1, length - 1)) : QString();
        if (character.isEmpty()) {
            out.append(text[at]);
        } else {
            out.append(character);
            at += length;
        }
    }
    return out;
}

bool is(QStringView tag, QStringView name)
{
    return tag.compare(name, Qt::CaseInsensitive) == 0;
}

bool breaksLine(QStringView tag)
{
    static constexpr std::array<QStringView, 12> names{u"br",  u"/p",  u"/div", u"/li",
                                                       u"/ul", u"/ol", u"/h1",  u"/h2",
                                                       u"/h3", u"/h4", u"/tr",  u"hr"};
    return std::any_of(names.cbegin(), names.cend(),
                       [tag](QStringView name) { return is(tag, name); });
}

// "br" of "<br />", "/p" of "</p>".
QStringView nameOf(QStringView tag)
{
    qsizetype end = tag.startsWith(u"</") ? 2 : 1;
    while (end < tag.size() && tag[end].isLetterOrNumber()) {
        ++end;
    }
    return tag.sliced(1, end - 1);
}

bool looksLikeTag(QStringView rest)
{
    if (rest.size() < 2 || !(rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!')) {
        return false;
    }
    const auto *end = std::find_if(rest.cbegin() + 1, rest.cend(),
                                   [](QChar c) { return c == u'>' || c == u'<'; });
    return end != rest.cend() && *end == u'>';
}

// How much of rest the tag at its begin takes, with the content that nobody is meant to read; 0
// when it is no tag.
qsizetype lengthOfTag(QStringView rest)
{
    const auto through = [rest](QStringView end) {
        const qsizetype at = rest.indexOf(end, 0, Qt::CaseInsensitive);
        return at < 0 ? rest.size() : at + end.size();
    };
    if (rest.startsWith(u"<!--")) {
        return through(u"-->");
    }
    if (!looksLikeTag(rest)) {
        return 0;
    }
    const QStringView name = nameOf(rest);
    if (is(name, u"script")) {
        return through(u"</script>");
    }
    if (is(name, u"style")) {
        return through(u"</style>");
    }
    return rest.indexOf(u'>') + 1;
}
}

QString plainLine(QStringView remote, qsizetype limit)
{
    return shortened(withoutKeys(visible(bounded(remote, limit))), limit);
}

QString plainLine(QByteArrayView remote, qsizetype limit)
{
    // A character takes at most four bytes.
    const QByteArrayView enough = remote.first(std::min(remote.size(), 4 * (4 * limit + 1024)));
    return plainLine(QString::fromUtf8(enough), limit);
}

QString plainLines(QStringView remote, qsizetype limit)
{
    QString text;
    qsizetype empty = 2; // so that none leads
    for (const QStringView line : bounded(remote, limit).split(u'\n')) {
        const QString kept = visible(line);
        empty = kept.isEmpty() ? empty + 1 : 0;
        if (empty < 2) {
            text += kept + u'\n';
        }
    }
    return shortened(withoutKeys(text.trimmed()), limit);
}

QString withoutMarkup(QStringView html)
{
    QString text;
    text.reserve(html.size());
    while (!html.isEmpty()) {
        const qsizetype tag = html.startsWith(u'<') ? lengthOfTag(html) : 0;
        if (tag == 0) {
            const qsizetype next = html.indexOf(u'<', 1);
            const QStringView words = next < 0 ? html : html.first(next);
            text.append(words);
            html = html.sliced(words.size());
            continue;
        }
        if (breaksLine(nameOf(html))) {
            text.append(u'\n');
        }
        html = html.sliced(tag);
    }
    return withEntitiesDecoded(text);
}
