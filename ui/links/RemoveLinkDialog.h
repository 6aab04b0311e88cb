// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"
#include "ui/dialogs/RemovalDialog.h"

namespace zoneloom {

class Workspace;

/// Removes a link; its external zone stays.
class RemoveLinkDialog : public RemovalDialog
{
    Q_OBJECT

public:
    RemoveLinkDialog(Workspace& workspace, const Link& link, QWidget* parent = nullptr);

private:
    static Words words(const Link& link);
};

} // namespace zoneloom
