// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/ProviderRegistry.h"

#include "providers/kit/Adapter.h"

namespace zoneloom {

namespace {

struct Registration
{
    QLatin1String id;
    Adapter (*adapter)();
};

// Only names and addresses: a descriptor is made when somebody asks for it, so the table costs nothing at the start.
constexpr Registration kRegistrations[] = {
#define ADAPTER(id) {QLatin1String(#id), &adapters::id},
#include "providers/Adapters.def"
#undef ADAPTER
};

Result<Adapter> find(const QString& id)
{
    const auto found = std::ranges::find_if(kRegistrations, [&](const Registration& known) { return known.id == id; });
    if (found == std::end(kRegistrations))
        return fail(Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no provider '%1'."), {id})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "'provider list' names them all.")));
    return found->adapter();
}

} // namespace

Result<const ProviderDescriptor*> ProviderRegistry::descriptor(const QString& id)
{
    return find(id).map([](const Adapter& adapter) { return adapter.descriptor; });
}

QList<const ProviderDescriptor*> ProviderRegistry::all()
{
    QList<const ProviderDescriptor*> descriptors;
    for (const Registration& registration : kRegistrations)
        descriptors += registration.adapter().descriptor;
    std::ranges::sort(descriptors, [](const ProviderDescriptor* a, const ProviderDescriptor* b) {
        const int order = a->name.compare(b->name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    return descriptors;
}

Result<std::unique_ptr<Provider>> ProviderRegistry::make(const QString& id, const ProviderContext& context)
{
    return find(id).map([&](const Adapter& adapter) { return adapter.make(context); });
}

} // namespace zoneloom
