// SPDX-License-Identifier: GPL-2.0
/*
 * Buffer objects that move between the memory of the card and the host's.
 */
#include <drm/ttm/ttm_bo_driver.h>

int ttm_tt_bind(struct ttm_tt *ttm)
{
	return ttm->func->bind(ttm);
}

void ttm_tt_unbind(struct ttm_tt *ttm)
{
	ttm->func->unbind(ttm);
}

int ttm_bo_validate(struct ttm_buffer_object *bo)
{
	return ttm_tt_bind(bo->ttm);
}
