static int foo(char *a, const char *b)
{
	strlcpy(a, b, sizeof(a));
	if (strlcpy(a, b, 12) >= 12)
		return -E2BIG;
	return 0;
}
