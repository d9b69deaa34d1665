#define kind(x) _Generic((x), int: 1, char *: 2, default: 3)
int f(int x)
{
	int a = _Generic(x, int: 1, unsigned long: 2, struct foo *: 3, default: 4);
	int b = _Generic((x), const char *: g(x), default: h)(x);
	return a + b;
}
