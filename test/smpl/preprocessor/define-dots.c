#define ONE 1

int f(int a)
{
	return use(ONE) + use(a);
}
