void f(char *a)
{
	free_it((void *)(a));
	free_it((void *)a);
	free_it(a);
	free_it((a));
	free_it((char *)a);
}
