void f(char *ptr_a, char *b)
{
	if (!ptr_a || !b)
		g();
	if (ptr_a == NULL)
		g();
}
