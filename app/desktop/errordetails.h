// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "desktop/card.h"

class LightMark;
class PhaseBars;
class PlainLabel;
class QPushButton;

/// All that is known of one error: what it means, what to do, where the time went, what the
/// answer's headers said.
class ErrorDetails : public Card
{
    Q_OBJECT

public:
    explicit ErrorDetails(QWidget *parent = nullptr);

    /// \p now only decides how times are written; \p successor as in explain().
    void setObservation(const Observation &seen, const QDateTime &now,
                        const QString &successor = {});
    /// Whether the request can be given as a command.
    void setCurlOffered(bool offered);

Q_SIGNALS:
    void curlWanted();

private:
    [[nodiscard]] QWidget *makeWords();
    [[nodiscard]] QWidget *makeFigures();

    LightMark *m_light;
    PlainLabel *m_title;
    QPushButton *m_curl;
    PlainLabel *m_meaning = nullptr;
    PlainLabel *m_advice = nullptr;
    PlainLabel *m_message = nullptr;
    PlainLabel *m_facts = nullptr;
    PhaseBars *m_phases = nullptr;
    PlainLabel *m_headers = nullptr;
};
