// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ChosenRecords.h"
#include "ui/records/StagingDialog.h"

class QCheckBox;
class QLineEdit;

namespace zoneloom {

/// Search and replace over the chosen records, in names, values and notes.
class ReplaceDialog : public StagingDialog
{
    Q_OBJECT

public:
    ReplaceDialog(ZoneSession& session, ChosenRecords chosen, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work() override;

private:
    ChosenRecords m_chosen;
    QLineEdit* m_search = nullptr;
    QLineEdit* m_replacement = nullptr;
    QCheckBox* m_names = nullptr;
    QCheckBox* m_values = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_case = nullptr;
    QCheckBox* m_expression = nullptr;
};

} // namespace zoneloom
