#include "nowhere.h"

int f(int a)
{
	return old(a);
}
