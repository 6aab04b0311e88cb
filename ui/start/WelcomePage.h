// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace zoneloom {

/// What a person sees while the store has no zones: the three ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void masterFileChosen();
    void providerChosen();
    void emptyZoneChosen();
    void pasteAsked();
};

} // namespace zoneloom
