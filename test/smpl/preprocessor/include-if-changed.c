#include <linux/kernel.h>
#include <linux/slab.h>

int f(void)
{
	return old_call();
}
