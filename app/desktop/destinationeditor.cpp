// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/destinationeditor.h"

#include "desktop/checkedfield.h"
#include "desktop/destinationwords.h"
#include "desktop/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = Destination::Kind;
using Security = Destination::Security;

namespace {
QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        addresses.append(part.trimmed());
    }
    return addresses;
}

QString troubleWithRecipients(const QString &text)
{
    const QStringList addresses = addressesIn(text);
    const auto wrong
        = std::find_if(addresses.cbegin(), addresses.cend(), [](const QString &address) {
              return !troubleWithMailAddress(address).isEmpty();
          });
    const bool isFine = wrong == addresses.cend() && !addresses.isEmpty();
    return isFine ? QString() : troubleWithMailAddress({});
}

QString hintFor(Kind kind)
{
    switch (kind) {
    case Kind::Slack:
        return DestinationEditor::tr(
            "Make an \"incoming webhook\" in Slack and paste its address here.");
    case Kind::Discord:
        return DestinationEditor::tr("Make a webhook in the channel's settings, under "
                                     "Integrations, and paste its address here.");
    case Kind::Teams:
        return DestinationEditor::tr("Make a workflow in Teams that posts to a channel when a "
                                     "webhook request is received, and paste its address here.");
    case Kind::Webhook:
        return DestinationEditor::tr(
            "The alert is sent there as JSON by POST; the README describes it.");
    case Kind::Mail:
        return {};
    case Kind::Command:
        break;
    }
    return DestinationEditor::tr("It runs without a shell, at most 30 s. The alert stands in "
                                 "variables such as TELLTALE_TITLE, the report as JSON on its "
                                 "standard input.");
}

int usualPort(Security security)
{
    switch (security) {
    case Security::Tls:
        return 465;
    case Security::StartTls:
        return 587;
    case Security::None:
        break;
    }
    return 25;
}

template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(QVariant::fromValue(value)));
}
}

DestinationEditor::DestinationEditor(Destination destination, bool isSecretKnown, QWidget *parent)
    : QDialog(parent)
    , m_from(std::move(destination))
    , m_isSecretKnown(isSecretKnown)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
{
    build();
    fill();
    fit();
    for (CheckedField *field : std::as_const(m_fields)) {
        connect(field, &CheckedField::changed, this, &DestinationEditor::check);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DestinationEditor::fit);
    connect(m_arguments, &QPlainTextEdit::textChanged, this, &DestinationEditor::check);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this] {
        m_port->setValue(usualPort(security()));
        check();
    });
    check();
    resize(std::max(width(), fontMetrics().averageCharWidth() * 70), sizeHint().height());
}

void DestinationEditor::build()
{
    for (const Kind each :
         {Kind::Slack, Kind::Discord, Kind::Teams, Kind::Webhook, Kind::Mail, Kind::Command}) {
        m_kind->addItem(kindText(each), QVariant::fromValue(each));
    }
    m_kind->setAccessibleName(tr("Kind"));
    m_name = makeField(&troubleWithName, tr("Name"), tr("such as: our team's channel"));
    m_address = makeField(
        [this](const QString &text) {
            return isByWeb(kind()) ? troubleWithAddress(text) : QString();
        },
        tr("Address"), {});
    m_address->edit()->setEchoMode(QLineEdit::Password); // it is as good as a key
    m_program = makeField(
        [this](const QString &text) {
            return kind() == Kind::Command ? troubleWithCommand({text}) : QString();
        },
        tr("Program"), u"/usr/local/bin/page-me"_s);
    m_arguments = new QPlainTextEdit(this);
    m_arguments->setAccessibleName(tr("Arguments"));
    m_arguments->setPlaceholderText(tr("one a line, as they are"));
    m_arguments->setTabChangesFocus(true);
    m_arguments->setFixedHeight(fontMetrics().height() * 5);
    m_filter = new QComboBox(this);
    for (const auto each :
         {Alert::Severity::Info, Alert::Severity::Warning, Alert::Severity::Critical}) {
        m_filter->addItem(filterText(each), QVariant::fromValue(each));
    }
    m_filter->setAccessibleName(tr("What goes there"));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Address"), m_address);
    addMailRows();
    m_form->addRow(tr("Program"), m_program);
    m_form->addRow(tr("Arguments"), m_arguments);
    m_form->addRow(tr("What goes there"), m_filter);
    m_hint = new PlainLabel({}, this);
    m_hint->setMuted();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_form);
    all->addWidget(m_hint);
    all->addStretch(1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DestinationEditor::addMailRows()
{
    m_server = makeField(ofMail([this](const QString &text) { return troubleWithServer(text); }),
                         tr("Mail server"), u"smtp.example.com"_s);
    m_security = new QComboBox(this);
    m_security->addItem(u"TLS"_s, QVariant::fromValue(Security::Tls));
    m_security->addItem(u"STARTTLS"_s, QVariant::fromValue(Security::StartTls));
    //: How the way to the mail server is made safe: not at all
    m_security->addItem(tr("none (this machine only)"), QVariant::fromValue(Security::None));
    m_security->setAccessibleName(tr("Encryption"));
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65'535);
    m_port->setAccessibleName(tr("Port"));
    m_user
        = makeField([](const QString &) { return QString(); }, tr("User"), tr("empty: no login"));
    m_password
        = makeField(ofMail([this](const QString &text) { return troubleWithPassword(text); }),
                    tr("Password"), {});
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_sender = makeField(ofMail(&troubleWithMailAddress), tr("From"), u"telltale@example.com"_s);
    m_recipients = makeField(ofMail(&troubleWithRecipients), tr("To"),
                             tr("addresses, with commas between them"));
    m_form->addRow(tr("Mail server"), m_server);
    m_form->addRow(tr("Encryption"), m_security);
    m_form->addRow(tr("Port"), m_port);
    m_form->addRow(tr("User"), m_user);
    m_form->addRow(tr("Password"), m_password);
    //: Of a mail
    m_form->addRow(tr("From"), m_sender);
    //: Of a mail
    m_form->addRow(tr("To"), m_recipients);
}

CheckedField *DestinationEditor::makeField(Check trouble, const QString &name,
                                           const QString &example)
{
    auto *field = new CheckedField(std::move(trouble), this);
    field->edit()->setAccessibleName(name);
    field->edit()->setPlaceholderText(example);
    m_fields.append(field);
    return field;
}

/// \p trouble, as far as it is a mail.
DestinationEditor::Check DestinationEditor::ofMail(const Check &trouble) const
{
    return [this, trouble](const QString &text) {
        return kind() == Kind::Mail ? trouble(text) : QString();
    };
}

QString DestinationEditor::troubleWithServer(const QString &text) const
{
    const bool isSafe = security() != Security::None || isThisMachine(text);
    return isSafe ? troubleWithHost(text)
                  : tr("Without encryption only a mail server on this machine will do.");
}

QString DestinationEditor::troubleWithPassword(const QString &text) const
{
    const bool isMissing = !m_user->text().isEmpty() && text.isEmpty() && !m_isSecretKnown;
    return isMissing ? tr("This user needs a password.") : QString();
}

QString DestinationEditor::troubleWithAddress(const QString &text) const
{
    const bool stays = text.isEmpty() && m_isSecretKnown && isByWeb(m_from.kind);
    return stays ? QString() : troubleWithWebAddress(text);
}

void DestinationEditor::fill()
{
    choose(m_kind, m_from.kind);
    choose(m_security, m_from.security);
    choose(m_filter, m_from.from);
    m_port->setValue(m_from.port);
    if (m_from.name.isEmpty()) {
        return; // a new one: nothing is wrong before anything was typed in
    }
    m_name->setText(m_from.name);
    if (m_from.kind == Kind::Mail) {
        m_server->setText(m_from.server);
        m_user->setText(m_from.user);
        m_sender->setText(m_from.sender);
        m_recipients->setText(m_from.recipients.join(u", "_s));
    }
    if (m_from.kind == Kind::Command) {
        m_program->setText(m_from.command.value(0));
        m_arguments->setPlainText(m_from.command.mid(1).join(u'\n'));
    }
    if (m_isSecretKnown) {
        m_address->edit()->setPlaceholderText(tr("unchanged"));
        m_password->edit()->setPlaceholderText(tr("unchanged"));
    }
    m_kind->setEnabled(false); // what is another kind is another destination
}

/// Shows the fields of the kind that is chosen.
void DestinationEditor::fit()
{
    const bool isMail = kind() == Kind::Mail;
    m_form->setRowVisible(m_address, isByWeb(kind()));
    for (QWidget *each : {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_security),
                          static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_sender),
                          static_cast<QWidget *>(m_recipients)}) {
        m_form->setRowVisible(each, isMail);
    }
    m_form->setRowVisible(m_program, kind() == Kind::Command);
    m_form->setRowVisible(m_arguments, kind() == Kind::Command);
    if (!m_isSecretKnown) {
        m_address->edit()->setPlaceholderText(
            kind() == Kind::Slack ? u"https://hooks.slack.com/services/…"_s : u"https://…"_s);
    }
    const QString hint = hintFor(kind());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    check();
}

void DestinationEditor::check()
{
    const bool valid = std::all_of(m_fields.cbegin(), m_fields.cend(),
                                   [](const CheckedField *field) { return field->isValid(); });
    m_save->setEnabled(valid && troubleWith(destination()).isEmpty());
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed) { // a sentence came in below a field
        resize(width(), needed);
    }
}

Kind DestinationEditor::kind() const
{
    return m_kind->currentData().value<Kind>();
}

Security DestinationEditor::security() const
{
    return m_security->currentData().value<Security>();
}

Destination DestinationEditor::destination() const
{
    Destination made{.id = m_from.id,
                     .kind = kind(),
                     .name = m_name->text(),
                     .enabled = m_from.enabled,
                     .from = m_filter->currentData().value<Alert::Severity>()};
    if (made.kind == Kind::Mail) {
        made.server = m_server->text();
        made.port = m_port->value();
        made.security = security();
        made.user = m_user->text();
        made.sender = m_sender->text();
        made.recipients = addressesIn(m_recipients->text());
    }
    if (made.kind == Kind::Command) {
        const QString arguments = m_arguments->toPlainText();
        made.command = QStringList{m_program->text()};
        made.command += arguments.isEmpty() ? QStringList() : arguments.split(u'\n');
    }
    return made;
}

QByteArray DestinationEditor::secret() const
{
    if (isByWeb(kind())) {
        return m_address->text().toUtf8();
    }
    return kind() == Kind::Mail ? m_password->edit()->text().toUtf8() : QByteArray();
}
