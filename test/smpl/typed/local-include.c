#include "typed.h"

int f(void)
{
	return get_widget()->size + get_gadget()->size;
}
