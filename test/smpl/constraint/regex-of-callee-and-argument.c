int h(void)
{
	get_a(x);
	get_b(y_raw);
	put_a(x);
	get_c(x->y);
}
