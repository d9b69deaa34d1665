#include <linux/kernel.h>
#include <linux/old.h>	/* for all of it */
#include <linux/types.h>

int x;
