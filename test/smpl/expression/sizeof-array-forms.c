int g(void)
{
	int t[3];
	char *u;

	return sizeof(t) / sizeof(t[0]) + sizeof(t) / sizeof(*t) +
	       sizeof(t) / sizeof(int) + sizeof(u) / sizeof(u[0]);
}
