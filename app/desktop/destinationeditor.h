// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/destination.h"

#include <QByteArray>
#include <QDialog>
#include <QList>

#include <functional>

class CheckedField;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class PlainLabel;

/// Asks for a destination's fields; what can't be right says so beside itself.
class DestinationEditor : public QDialog
{
    Q_OBJECT

public:
    /// \p isSecretKnown: address or password may be left out, the known one stays then.
    DestinationEditor(Destination destination, bool isSecretKnown, QWidget *parent = nullptr);

    /// Once accepted.
    [[nodiscard]] Destination destination() const;
    /// The address or password typed in; empty: none.
    [[nodiscard]] QByteArray secret() const;

private:
    using Check = std::function<QString(const QString &text)>; // As of CheckedField.

    void build();
    void addMailRows();
    void fill();
    void fit();
    void check();
    [[nodiscard]] CheckedField *makeField(Check trouble, const QString &name,
                                          const QString &example);
    [[nodiscard]] Check ofMail(const Check &trouble) const;
    [[nodiscard]] Destination::Kind kind() const;
    [[nodiscard]] Destination::Security security() const;
    [[nodiscard]] QString troubleWithAddress(const QString &text) const;
    [[nodiscard]] QString troubleWithServer(const QString &text) const;
    [[nodiscard]] QString troubleWithPassword(const QString &text) const;

    Destination m_from;
    bool m_isSecretKnown;
    QFormLayout *m_form;
    QComboBox *m_kind;
    CheckedField *m_name = nullptr;
    CheckedField *m_address = nullptr;
    CheckedField *m_server = nullptr;
    QComboBox *m_security = nullptr;
    QSpinBox *m_port = nullptr;
    CheckedField *m_user = nullptr;
    CheckedField *m_password = nullptr;
    CheckedField *m_sender = nullptr;
    CheckedField *m_recipients = nullptr;
    CheckedField *m_program = nullptr;
    QPlainTextEdit *m_arguments = nullptr;
    QComboBox *m_filter = nullptr;
    PlainLabel *m_hint = nullptr;
    QPushButton *m_save = nullptr;
    QList<CheckedField *> m_fields;
};
