#include <linux/old.h>

int f(int a)
{
	return old_call(a);
}
