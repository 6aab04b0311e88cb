// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/StagingDialog.h"

class QComboBox;

namespace zoneloom {

/// Reviews pasted text before it is staged: what was read, which lines were not, and what would change.
class PasteDialog : public StagingDialog
{
    Q_OBJECT

public:
    PasteDialog(ZoneSession& session, QString text, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work() override;

private:
    QString m_text;
    QComboBox* m_mode = nullptr;
};

} // namespace zoneloom
