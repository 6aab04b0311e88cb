// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/StagingDialog.h"

class QCheckBox;
class QLineEdit;

namespace zoneloom {

/// Search and replace over the chosen records, in names, values and notes.
class ReplaceDialog : public StagingDialog
{
    Q_OBJECT

public:
    ReplaceDialog(ZoneSession& session, QList<RRset> records, QWidget* parent = nullptr);

protected:
    std::function<Preview()> work() override;

private:
    QList<RRset> m_records;
    QLineEdit* m_search = nullptr;
    QLineEdit* m_replacement = nullptr;
    QCheckBox* m_names = nullptr;
    QCheckBox* m_values = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_case = nullptr;
    QCheckBox* m_expression = nullptr;
};

} // namespace zoneloom
