#include <linux/kernel.h>

#include <linux/legacy.h>

#include "local.h"

int x;
