void f(char *a, const char *b, char c[], void *d)
{
	puts(a);
	puts(b);
	puts(c);
	puts(d);
	puts("x");
}
