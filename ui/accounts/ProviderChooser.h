// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace zoneloom {

class ProvidersModel;
struct ProviderDescriptor;

/// The list of providers with a search over name, country and DNSSEC.
class ProviderChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderChooser(QList<const ProviderDescriptor*> providers, QWidget* parent = nullptr);

    /// Null while none is chosen.
    [[nodiscard]] const ProviderDescriptor* provider() const;
    void choose(const QString& id);

Q_SIGNALS:
    void changed();
    /// Enter or a double click.
    void accepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ProvidersModel* m_providers = nullptr;
    QSortFilterProxyModel m_shown;
    QLineEdit* m_search = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace zoneloom
