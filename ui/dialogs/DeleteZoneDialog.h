// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"
#include "ui/dialogs/RemovalDialog.h"

namespace zoneloom {

class Workspace;

/// Deletes an internal zone, once its name was typed; nothing at any provider.
class DeleteZoneDialog : public RemovalDialog
{
    Q_OBJECT

public:
    DeleteZoneDialog(Workspace& workspace, const ZoneSummary& zone, QWidget* parent = nullptr);

Q_SIGNALS:
    void deleted(const zoneloom::Name& zone);

private:
    static Words words(const ZoneSummary& zone);
};

} // namespace zoneloom
