// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace zoneloom {

struct ProviderDescriptor;

/// A provider's name, documentation and capabilities in words.
class CapabilityView : public QWidget
{
    Q_OBJECT

public:
    explicit CapabilityView(QWidget* parent = nullptr);

    /// Null for none.
    void setProvider(const ProviderDescriptor* provider);

private:
    QLabel* m_title = nullptr;
    QLabel* m_link = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace zoneloom
