void g(void)
{
	alloc_a(1);
	alloc_b(1);
	alloc_c(1);
	get_it();
	put_get_it();
}
