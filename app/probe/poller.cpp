// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/poller.h"

#include <utility>

class Poller::Work
{
};

Poller::Poller(Clock, QObject *parent)
    : QObject(parent)
{
}

Poller::~Poller() = default;

void Poller::setSettings(const Settings &, const ApiKey &) { }
void Poller::probe(Observation::Rung, std::chrono::milliseconds) { }
void Poller::readPage() { }
void Poller::pause() { }
void Poller::test(const TestRequest &) { }
void Poller::cancelTest() { }
