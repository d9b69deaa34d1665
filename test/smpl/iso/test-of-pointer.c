void f(char *a, char *b)
{
	if (a)
		g();
	if (b != NULL)
		h();
	if (NULL != b)
		h();
}
