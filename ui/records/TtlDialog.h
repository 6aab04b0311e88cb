// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ChosenRecords.h"
#include "ui/records/StagingDialog.h"

class QLineEdit;

namespace zoneloom {

/// Gives all chosen records one TTL; it is that of their whole RRsets (RFC 2181 §5.2).
class TtlDialog : public StagingDialog
{
    Q_OBJECT

public:
    TtlDialog(ZoneSession& session, ChosenRecords chosen, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work() override;

private:
    ChosenRecords m_chosen;
    QLineEdit* m_ttl = nullptr;
};

} // namespace zoneloom
