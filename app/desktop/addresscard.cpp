// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/addresscard.h"

#include "core/endpoint.h"
#include "desktop/checkedfield.h"
#include "desktop/settingchecks.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

AddressCard::AddressCard(QWidget *parent)
    : SettingsCard(tr("Addresses"), parent)
    , m_apiUrl(makeField(&troubleWithUrl, tr("API")))
    , m_statusUrl(makeField(&troubleWithUrl, tr("Status page")))
    , m_controlUrl(makeField(&troubleWithOptionalUrl, tr("Control check")))
    , m_version(makeField(&troubleWithVersion, tr("API version")))
{
    auto *bearer = new QCheckBox(tr("Send the key as a bearer token"), this);
    m_bearer = bearer;
    m_controlUrl->edit()->setPlaceholderText(tr("the status page's host"));
    QFormLayout *form = addForm();
    form->addRow(tr("API"), m_apiUrl);
    form->addRow(tr("Status page"), m_statusUrl);
    //: Another host, to see whether the internet works
    form->addRow(tr("Control check"), m_controlUrl);
    form->addRow(tr("API version"), m_version);
    form->addRow({}, m_bearer);
    connect(m_bearer, &QCheckBox::toggled, this, &SettingsCard::edited);
}

void AddressCard::fill(const Settings &settings)
{
    m_apiUrl->setText(settings.apiUrl.toString());
    m_statusUrl->setText(settings.statusUrl.toString());
    m_controlUrl->setText(settings.controlUrl.toString());
    m_version->setText(settings.apiVersion);
    m_bearer->setChecked(settings.bearer);
}

void AddressCard::apply(Settings &settings) const
{
    settings.apiUrl = parseEndpoint(m_apiUrl->text()).url;
    settings.statusUrl = parseEndpoint(m_statusUrl->text()).url;
    settings.controlUrl
        = m_controlUrl->text().isEmpty() ? QUrl() : parseEndpoint(m_controlUrl->text()).url;
    settings.apiVersion = m_version->text();
    settings.bearer = m_bearer->isChecked();
}
