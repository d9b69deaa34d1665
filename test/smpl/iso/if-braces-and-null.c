void f(char *a, char *b, char *c)
{
	if (a)
		free_it(a);
	if (b != NULL) {
		free_it(b);
	}
	if (c != NULL)
		free_it(c);
}
