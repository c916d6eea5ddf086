#include "core/documents/library.h"

#include "core/people/permissions.h"

Facet facet(Attribute attribute)
{
    return {FacetKind::Attribute, QString::number(int(attribute))};
}

Facet facet(Validity validity)
{
    return {FacetKind::Validity, QString::number(int(validity))};
}

Facet facet(OrganId organ)
{
    return {FacetKind::Organ, organ.text()};
}

Facet yearFacet(int year)
{
    return {FacetKind::Year, QString::number(year)};
}

DocumentSight sightOf(const Officer &actor)
{
    if (!permit(actor, Permission::SeeInternal))
        return {};
    return {.everyOrgan = actor.role == Role::Administrator,
            .organ = actor.organ,
            .withheld = permit(actor, Permission::SeeWithheld).has_value()};
}

bool isPublic(const Document &document)
{
    return document.attribute == Attribute::Proactive && document.state == DocumentState::Published;
}

bool maySee(const DocumentSight &sight, const Document &document)
{
    const bool own = sight.everyOrgan || (!sight.organ.isNull() && document.organ == sight.organ);
    return isPublic(document) ||
           (own && (sight.withheld || document.attribute != Attribute::Withheld));
}
