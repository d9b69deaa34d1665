#include <linux/kernel.h>

/* what it does */
static int one(struct foo *foo)
{
	return 1;
}
