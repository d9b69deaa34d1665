void f(char *a)
{
	put(a, 0);
	put(a, '\0');
	put(a, 0x0);
}
