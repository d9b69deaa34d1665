#include <linux/new.h>

int f(int a)
{
	return old_call(a);
}
