// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/connectioncard.h"

#include "core/endpoint.h"
#include "desktop/checkedfield.h"
#include "desktop/plainlabel.h"
#include "desktop/settingchecks.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum Choice { System, None, Manual };

/// Who named \p proxy, a "host:port", when it is not the settings.
QString sourceOf(const QString &proxy)
{
    for (const char *name : {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"}) {
        if (qEnvironmentVariable(name).contains(proxy)) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

QString inUse(const QString &proxy, const Settings &settings)
{
    if (proxy.isEmpty()) {
        return ConnectionCard::tr("The last check went out directly, without a proxy.");
    }
    const QString shown = bounded(proxy, 100);
    if (settings.proxy) {
        //: %1 is a proxy as "host:port"
        return ConnectionCard::tr("The last check went through %1.").arg(shown);
    }
    const QString source = sourceOf(proxy);
    return source.isEmpty()
        //: %1 is a proxy as "host:port"
        ? ConnectionCard::tr("The last check went through %1, as the system's settings say.")
              .arg(shown)
        //: %1 is a proxy as "host:port", %2 the name of an environment variable
        : ConnectionCard::tr("The last check went through %1, as the environment variable %2 says.")
              .arg(shown, source);
}
}

ConnectionCard::ConnectionCard(QWidget *parent)
    : SettingsCard(tr("Proxy and certificates"), parent)
    , m_choice(new QComboBox(this))
    , m_proxy(makeField(
          [this](const QString &text) { return isManual() ? troubleWithProxy(text) : QString(); },
          tr("Proxy's address")))
    , m_caFile(makeField(&troubleWithCaFile, tr("Extra certificates")))
{
    //: A proxy: the one that the system is set to
    m_choice->addItem(tr("The system's"));
    //: A proxy
    m_choice->addItem(tr("None"));
    //: A proxy: the one whose address is written beside
    m_choice->addItem(tr("This one:"));
    m_choice->setAccessibleName(tr("Proxy"));
    m_proxy->edit()->setPlaceholderText(u"http://proxy.example:3128"_s);
    m_proxy->setEnabled(false);
    m_caFile->edit()->setPlaceholderText(tr("a PEM file; empty: only the system's"));
    auto *proxy = new QHBoxLayout;
    proxy->addWidget(m_choice, 0, Qt::AlignTop);
    proxy->addWidget(m_proxy, 1);
    QFormLayout *form = addForm();
    form->addRow(tr("Proxy"), proxy);
    form->addRow(tr("Extra certificates"), m_caFile);
    m_use = addNote({});
    addNote(tr("A change is used from the next check on."));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setEnabled(isManual());
        m_proxy->check();
    });
}

bool ConnectionCard::isManual() const
{
    return m_choice->currentIndex() == Manual;
}

void ConnectionCard::fill(const Settings &settings)
{
    const bool isSet = settings.proxy && !settings.proxy->isEmpty();
    m_proxy->setText(isSet ? settings.proxy->toString() : QString());
    m_choice->setCurrentIndex(isSet ? Manual : settings.proxy ? None : System);
    m_caFile->setText(settings.caFile);
}

void ConnectionCard::apply(Settings &settings) const
{
    settings.proxy.reset();
    if (m_choice->currentIndex() != System) {
        settings.proxy = isManual() ? parseProxy(m_proxy->text()).url : QUrl();
    }
    settings.caFile = m_caFile->text();
}

void ConnectionCard::showUse(const QList<Observation> &probes, const Settings &settings)
{
    const auto last = std::find_if(probes.crbegin(), probes.crend(), [](const Observation &seen) {
        return seen.rung >= Observation::Rung::Edge;
    });
    m_use->setText(last == probes.crend() ? tr("Nothing has been asked yet.")
                                          : inUse(last->proxy, settings));
}
