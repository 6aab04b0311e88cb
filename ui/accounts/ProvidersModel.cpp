// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/ProvidersModel.h"

#include "ui/accounts/CapabilityText.h"
#include "ui/accounts/CountryText.h"

namespace zoneloom {

ProvidersModel::ProvidersModel(QList<const ProviderDescriptor*> providers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_providers(std::move(providers))
{}

int ProvidersModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_providers.size(); ++row) {
        if (m_providers.at(row)->id == id)
            return row;
    }
    return -1;
}

int ProvidersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_providers.size());
}

int ProvidersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProvidersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProviderDescriptor& provider = *m_providers.at(index.row());
    if (role == SearchRole)
        return QStringList{provider.nameText(),
                           provider.name,
                           provider.id,
                           provider.country,
                           CountryText::jurisdiction(provider.country),
                           CapabilityText::dnssecShort(provider.capabilities.dnssec)}
            .join(u' ');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return provider.nameText();
    case CountryColumn:
        return provider.country.isEmpty() ? CountryText::jurisdiction({}) : CountryText::name(provider.country);
    case DnssecColumn:
        return CapabilityText::dnssecShort(provider.capabilities.dnssec);
    default:
        return {};
    }
}

QVariant ProvidersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Provider");
    case CountryColumn:
        return tr("Country");
    case DnssecColumn:
        return tr("DNSSEC");
    default:
        return {};
    }
}

} // namespace zoneloom
