// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/textlist.h"

#include "desktop/card.h"
#include "desktop/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype most = 20;
}

TextList::TextList(QString mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(std::move(mark))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(fontMetrics().height() / 4);
}

void TextList::setTexts(const QStringList &texts)
{
    if (texts == m_texts) {
        return;
    }
    const auto sameRows = texts.size() == m_texts.size();
    m_texts = texts;
    if (sameRows) { // so that marked text and the reader's place survive a ticking age
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            m_labels.at(i)->setText(texts.at(i));
        }
        return;
    }
    m_labels.clear();
    empty(m_rows);
    for (const QString &text : texts.first(std::min(texts.size(), most))) {
        auto *row = new QHBoxLayout;
        auto *mark = new QLabel(m_mark, this);
        mark->setTextFormat(Qt::PlainText);
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *label = new PlainLabel(text, this);
        m_labels << label;
        label->setSelectable();
        row->addWidget(label, 1);
        m_rows->addLayout(row);
    }
}
