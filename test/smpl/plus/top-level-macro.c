#include <linux/slab.h>

int x;
