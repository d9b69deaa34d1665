int f(void)
{
	char name[64];
	char other[32];

	return g(name, other);
}
