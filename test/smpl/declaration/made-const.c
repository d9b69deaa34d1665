int f(void)
{
	char *name = "a";
	char *other;

	other = name;
	return g(other);
}
