int g(void)
{
	if (x == 'a' || 'b' == y)
		return z == 1;
	return *p == '\0';
}
