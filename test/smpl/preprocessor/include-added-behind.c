#include <linux/kernel.h>
#include <linux/slab.h>
#include <linux/types.h>

#include "local.h"

int x;
