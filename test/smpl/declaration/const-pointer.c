void f(void)
{
	char * const a = NULL;
	char *const b = get();
	char *c = NULL;

	use(a, b, c);
}
