int f(char *a)
{
	return full(a) || filled(a);
}
