void f(void)
{
	char *const *list;
	char * const * other = get();

	use(list, other);
}
