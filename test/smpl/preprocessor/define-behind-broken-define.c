#define A(x) \
	foo(x)

int f(void)
{
	return A(1);
}
